import { SandboxNotice } from '@/components/travel/sandbox-notice';
import { DefinitionList } from '@/components/ui/definition-list';
import { Price } from '@/components/ui/price';
import { Section } from '@/components/ui/section';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import type { Instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import type { BookingBalance } from '@/lib/rules/money/booking-balance';
import { cardUseDate } from '@/lib/rules/money/card-use-date';
import { owedByLine } from '@/lib/rules/money/ledger-balance';
import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import type { Owed } from '@/lib/server/money/owed';
import {
  balanceDueInWords,
  balanceReasonInWords,
  balanceWords as words,
} from '@/lib/wording/money/balance';
import { dayInWords } from '@/lib/wording/site/day';
import { signedYenInWords } from '@/lib/wording/site/money';
import { LedgerTable } from '../ledger-table';

type PaymentOwedProps = {
  booking: OwnBooking;
  owed: Owed;
  at: Instant;
  calendar: BusinessCalendar;
};

/** What is owed, what for, by when, and the lines of the ledger that come to it. */
export function PaymentOwed({ booking, owed, at, calendar }: PaymentOwedProps) {
  const { balance } = owed;
  const usedOn = cardUseDate({ kind: 'fee', approvedOn: dayInJapan(at) }, booking.terms);
  return (
    <>
      <Section title={words.amount} id="amount" layout="stacked">
        <p className="mb-4">
          <Price amount={balance.amount} size="large" />
        </p>
        <DefinitionList
          items={[
            { term: words.reason, detail: <Reason booking={booking} balance={balance} /> },
            { term: words.due, detail: balanceDueInWords(owed, calendar) },
            ...(isRefusal(usedOn)
              ? []
              : [{ term: words.cardUse, detail: words.cardUseText(dayInWords(usedOn, calendar)) }]),
          ]}
        />
      </Section>
      <Section title={words.ledger} id="ledger" layout="stacked" note={words.ledgerNote}>
        <LedgerTable
          entries={booking.ledger}
          calendar={calendar}
          amount={(entry) => signedYenInWords(owedByLine(entry))}
        />
        <p className="mt-4 text-right">
          <Price label={words.total} amount={balance.amount} />
        </p>
      </Section>
      <SandboxNotice />
    </>
  );
}

/** What the amount is for; a difference is told person by person on the receipt of the cancellation. */
function Reason({ booking, balance }: { booking: OwnBooking; balance: BookingBalance }) {
  const cause = booking.cancellations.findLast(({ differenceYen }) => differenceYen > 0);
  return (
    <>
      {balanceReasonInWords(balance)}
      {balance.reason === 'room-difference' && cause !== undefined && (
        <a className="link block" href={`/bookings/${booking.reference}/cancellation/${cause.id}`}>
          {words.breakdown}
        </a>
      )}
    </>
  );
}
