import { DataTable } from '@/components/ui/data-table';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import type { ToldToTraveler } from '@/lib/server/departures/changes/find-told-change';
import {
  changeCauseWords,
  priceGroundWords,
  changePageWords as words,
} from '@/lib/wording/cancellation/tour-change';
import { tripLineInWords } from '@/lib/wording/cancellation/trip-lines';
import { yenInWords } from '@/lib/wording/site/money';

/** Why, and what becomes what: the trip as it was beside the trip as it is, and the price of each. */
export function WhatChanges({ told }: { told: ToldToTraveler }) {
  const { cause, explanation, lines, prices, priceGround } = told;
  return (
    <>
      <Section title={words.why} id="why">
        <DefinitionList
          items={[
            ...(cause === null ? [] : [{ term: words.cause, detail: changeCauseWords[cause] }]),
            ...(priceGround === null
              ? []
              : [{ term: words.priceGround, detail: priceGroundWords[priceGround] }]),
            {
              term: words.explanation,
              detail: <span className="whitespace-pre-wrap">{explanation}</span>,
            },
          ]}
        />
      </Section>
      {lines.length > 0 && (
        <Section title={words.content} id="content" layout="stacked">
          <BeforeAfter
            caption={words.content}
            of={words.what}
            rows={lines.map(({ key, before, after }) => ({
              key,
              of: tripLineInWords(key),
              before,
              after,
            }))}
          />
        </Section>
      )}
      {prices.length > 0 && (
        <Section title={words.prices} id="prices" layout="stacked">
          <BeforeAfter
            caption={words.prices}
            of={words.traveler}
            rows={prices.map(({ id, name, before, after }) => ({
              ...{ key: id, of: name },
              ...{ before: yenInWords(before), after: yenInWords(after) },
            }))}
          />
        </Section>
      )}
    </>
  );
}

type Changed = { key: string; of: string; before: string; after: string };

function BeforeAfter(props: { caption: string; of: string; rows: readonly Changed[] }) {
  return (
    <DataTable
      caption={props.caption}
      captionHidden
      rows={props.rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'of', header: props.of, rowHeader: true, cell: ({ of }) => of },
        {
          key: 'before',
          header: words.before,
          cell: ({ before }) => <del className="text-muted">{before}</del>,
        },
        {
          key: 'after',
          header: words.after,
          cell: ({ after }) => <ins className="font-bold no-underline">{after}</ins>,
        },
      ]}
    />
  );
}
