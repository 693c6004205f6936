import { DataTable } from '@/components/ui/data-table';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import type { Terms } from '@/lib/rules/terms';
import {
  TYPICAL_MOMENTS,
  type TypicalDeparture,
  type TypicalMoment,
  typicalDepartures,
} from '@/lib/terms/typical-cases';
import { deskTermsWords } from '@/lib/wording/desk/terms';
import { deskPublishTermsWords as words } from '@/lib/wording/desk/terms-publish';
import { type PrintedChange, printedChanges } from '@/lib/wording/documents/compare-printed';
import { printTerms } from '@/lib/wording/documents/print-terms';
import { dayInWords } from '@/lib/wording/site/day';
import { feeOf } from './fee-cases';
import { tripInWords } from './trip-in-words';

type DifferencesProps = {
  before: Terms;
  after: Terms;
  calendar: BusinessCalendar;
  agencyName: string;
};

/** Two versions side by side: as they are printed, and as money for ten typical cases. */
export function Differences({ before, after, calendar, agencyName }: DifferencesProps) {
  const changes = printedChanges(printTerms(before, agencyName), printTerms(after, agencyName));
  const departures = typicalDepartures(after, calendar);
  return (
    <>
      <p className="mb-4">
        {words.comparedWith(
          before.title.ja,
          deskTermsWords.name(before.id, before.version),
          dayInWords(before.firstDay, calendar),
        )}
      </p>
      <h3 className="mb-2 text-subheading">{words.asPrinted}</h3>
      {changes.length === 0 ? <p>{words.printedSame}</p> : <Printed changes={changes} />}
      <h3 className="mt-8 mb-2 text-subheading">{words.asMoney}</h3>
      {departures.map((departure) => (
        <Money
          key={tripInWords(departure.table, after)}
          departure={departure}
          before={before}
          after={after}
          calendar={calendar}
        />
      ))}
    </>
  );
}

function Printed({ changes }: { changes: readonly PrintedChange[] }) {
  return (
    <DataTable
      caption={words.asPrinted}
      captionHidden
      rows={changes}
      rowKey={({ no }, index) => `${no} ${index}`}
      columns={[
        {
          key: 'article',
          header: words.article,
          rowHeader: true,
          className: 'whitespace-nowrap',
          cell: ({ no }) => no,
        },
        { key: 'before', header: words.before, cell: ({ before }) => <Lines lines={before} /> },
        {
          key: 'after',
          header: words.after,
          cell: ({ after }) => <Lines lines={after} />,
        },
      ]}
    />
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return <span className="text-muted">{words.nothing}</span>;
  return <span className="whitespace-pre-line">{lines.join('\n')}</span>;
}

function Money(props: {
  departure: TypicalDeparture;
  before: Terms;
  after: Terms;
  calendar: BusinessCalendar;
}) {
  const { departure, before, after, calendar } = props;
  const fee = (terms: Terms) => (moment: TypicalMoment) =>
    feeOf(departure, moment, terms, calendar);
  const [was, is] = [fee(before), fee(after)];
  const caption = words.moneyOf(
    tripInWords(departure.table, after),
    dayInWords(departure.departureDate, calendar),
  );
  return (
    <div className="mb-8">
      <DataTable<TypicalMoment>
        caption={caption}
        rows={TYPICAL_MOMENTS}
        rowKey={deskTermsWords.caseOf}
        isCurrent={(moment) => was(moment) !== is(moment)}
        columns={[
          {
            key: 'when',
            header: deskTermsWords.caseWhen,
            cell: deskTermsWords.caseOf,
            rowHeader: true,
          },
          { key: 'before', header: words.before, align: 'right', cell: was },
          {
            key: 'after',
            header: words.after,
            align: 'right',
            cell: (moment) => (
              <span className={was(moment) === is(moment) ? undefined : 'font-bold'}>
                {is(moment)}
              </span>
            ),
          },
        ]}
      />
    </div>
  );
}
