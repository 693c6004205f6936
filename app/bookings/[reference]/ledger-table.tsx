import { DataTable } from '@/components/ui/data-table';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import { instant } from '@/lib/rules/calendar/instant';
import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import { ledgerKindWords, bookingWords as words } from '@/lib/wording/booking/booking-page';
import { momentInWords } from '@/lib/wording/site/day';

type Entry = OwnBooking['ledger'][number];

/** 入出金の記録, entry by entry; `amount` says each entry's figure. */
export function LedgerTable(props: {
  entries: readonly Entry[];
  calendar: BusinessCalendar;
  amount: (entry: Entry) => string;
}) {
  return (
    <DataTable
      caption={words.ledger}
      columns={[
        {
          key: 'at',
          header: words.at,
          narrow: 'note',
          cell: (entry) => momentInWords(instant(entry.at.getTime()), props.calendar),
        },
        {
          key: 'label',
          header: words.label,
          rowHeader: true,
          narrow: 'title',
          cell: ({ kind, label }) =>
            ledgerKindWords[kind] === label ? label : `${ledgerKindWords[kind] ?? ''}　${label}`,
        },
        {
          key: 'amount',
          header: words.amount,
          align: 'right',
          narrow: 'figure',
          cell: props.amount,
        },
      ]}
      rows={props.entries}
      rowKey={(entry) => String(entry.id)}
    />
  );
}
