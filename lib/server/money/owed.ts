import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { type Instant, instant } from '@/lib/rules/calendar/instant';
import { type BalanceDue, balanceDue } from '@/lib/rules/money/balance-due';
import { type BalanceOwed, balanceOwed } from '@/lib/rules/money/balance-owed';
import { specialMeasuresYen } from '@/lib/rules/money/special-measures';
import type { OwnBooking } from '../booking/find-own-booking';
import { CARD_ASKED } from './balance-standing';

export type Owed = {
  balance: BalanceOwed;
  due: BalanceDue;
  /** A card has been asked and has not answered: nothing more is to be paid until it has. */
  waiting: boolean;
};

/** What is still to be paid for a booking, for what and by when; null when nothing is. */
export function owedOf(booking: OwnBooking, at: Instant): Owed | null {
  const ended = booking.endedAt !== null;
  const balance = balanceOwed({
    lines: booking.ledger,
    ended,
    measuresYen: specialMeasuresYen(booking.priceLines),
  });
  if (balance === null) return null;
  const due = balanceDue(
    {
      departureDate: booking.departureDate,
      appliedOn: dayInJapan(instant(booking.appliedAt.getTime())),
      today: dayInJapan(at),
      ended,
    },
    booking.terms,
  );
  return {
    balance,
    due,
    waiting: booking.payments.some(({ status }) => CARD_ASKED.includes(status)),
  };
}
