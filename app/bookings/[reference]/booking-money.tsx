import { DataTable } from '@/components/ui/data-table';
import { DefinitionList } from '@/components/ui/definition-list';
import { PhoneFold } from '@/components/ui/phone-fold';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import { ledgerBalance } from '@/lib/rules/money/ledger-balance';
import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import { bookingWords as words } from '@/lib/wording/booking/booking-page';
import { refundStatusWords } from '@/lib/wording/money/payment';
import { yenInWords } from '@/lib/wording/site/money';
import { personName } from '@/lib/wording/site/person-name';
import { LedgerTable } from './ledger-table';

/** The price line by line, what was paid and returned, and what is open. */
export function BookingMoney({
  booking,
  calendar,
}: {
  booking: OwnBooking;
  calendar: BusinessCalendar;
}) {
  const used = booking.payments.filter(({ status }) => ['authorised', 'captured'].includes(status));
  const methods = [...new Set(used.flatMap(({ methodLabel }) => methodLabel ?? []))];
  const refunds = booking.payments.flatMap((payment) => payment.refunds);
  return (
    <div className="space-y-4 sm:space-y-10">
      <DataTable
        caption={words.priceLines}
        columns={[
          {
            key: 'label',
            header: words.label,
            rowHeader: true,
            narrow: 'title',
            cell: (line) => `${nameOf(booking, line.travelerId)}${line.label}`,
          },
          {
            key: 'amount',
            header: words.amount,
            align: 'right',
            narrow: 'figure',
            cell: (line) => yenInWords(line.amountYen),
          },
        ]}
        rows={booking.priceLines}
        rowKey={(line) => line.id}
      />
      {booking.ledger.length === 0 ? (
        <p>{words.ledgerEmpty}</p>
      ) : (
        <PhoneFold summary={words.ledgerFold}>
          <LedgerTable
            entries={booking.ledger}
            calendar={calendar}
            amount={(entry) => yenInWords(entry.amountYen)}
          />
        </PhoneFold>
      )}
      <DefinitionList
        items={[
          { term: words.balance, detail: balanceInWords(booking) },
          ...(refunds.length > 0
            ? [{ term: words.refunds, detail: <Refunds refunds={refunds} /> }]
            : []),
          ...(methods.length > 0 ? [{ term: words.method, detail: methods.join('、') }] : []),
        ]}
      />
    </div>
  );
}

/** What goes back through the card, and how far it has come. */
function Refunds({ refunds }: { refunds: OwnBooking['payments'][number]['refunds'] }) {
  return refunds.map(({ id, amountYen, status }) => (
    <span key={id} className="block">
      {words.refund(yenInWords(amountYen), refundStatusWords[status] ?? '')}
    </span>
  ));
}

function nameOf(booking: OwnBooking, travelerId: string | null): string {
  const traveler = booking.travelers.find(({ id }) => id === travelerId);
  return traveler ? `${personName(traveler.familyName, traveler.givenName)} 様　` : '';
}

function balanceInWords(booking: OwnBooking): string {
  const owed = ledgerBalance(booking.ledger);
  if (owed > 0) return words.balanceOwed(yenInWords(owed));
  return owed < 0 ? words.balanceBack(yenInWords(-owed)) : words.balanceZero;
}
