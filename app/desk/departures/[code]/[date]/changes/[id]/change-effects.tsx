import { ShownMail } from '@/components/travel/shown-mail';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import type { ChangeEffect } from '@/lib/server/desk/change-effects';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { groundWords } from '@/lib/wording/cancellation/grounds';
import { deskChangeWords as words } from '@/lib/wording/desk/tour-changes';
import { signedYenInWords, yenInWords } from '@/lib/wording/site/money';

/** For each booking: the price, what goes back, the fee as it is and as it will be, until when it is free, and its mail. */
export function ChangeEffects({ effects }: { effects: readonly ChangeEffect[] }) {
  return (
    <>
      <DataTable
        caption={words.effects}
        captionHidden
        rows={effects}
        rowKey={({ reference }) => reference}
        columns={[
          {
            key: 'reference',
            header: words.reference,
            rowHeader: true,
            cell: (one) => one.reference,
          },
          { key: 'people', header: words.people, cell: ({ people }) => words.persons(people) },
          {
            key: 'difference',
            header: words.difference,
            align: 'right',
            cell: ({ differenceYen }) => signedYenInWords(differenceYen),
          },
          {
            key: 'refund',
            header: words.refund,
            align: 'right',
            cell: ({ refundYen }) => yenInWords(refundYen),
          },
          { key: 'fee', header: words.fee, align: 'right', cell: ({ fee }) => feeInWords(fee) },
          {
            key: 'cases',
            header: words.cases,
            align: 'right',
            cell: ({ cases }) => words.caseCount(cases),
          },
          {
            key: 'compensation',
            header: words.compensation,
            cell: ({ compensation }) => words.compensations[compensation],
          },
          { key: 'free', header: words.free, cell: ({ windows }) => freeInWords(windows) },
        ]}
      />
      <div className="mt-6 space-y-3">
        {effects.map(({ reference, mail }) => (
          <Disclosure key={reference} summary={words.mailOf(reference)}>
            <ShownMail mail={mail} />
          </Disclosure>
        ))}
      </div>
    </>
  );
}

function feeInWords({ before, after }: ChangeEffect['fee']): string {
  return before === null || after === null ? words.feeUnknown : words.feeFromTo(before, after);
}

function freeInWords(windows: ChangeEffect['windows']): string {
  if (windows.length === 0) return words.noFree;
  return windows
    .map(({ ground, until }) =>
      words.freeUntil(groundWords[ground.ground].label, shownMoment(until), ground.article),
    )
    .join('、');
}
