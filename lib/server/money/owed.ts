import 'server-only';
import { calendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { type Instant, instant } from '@/lib/rules/calendar/instant';
import { type BalanceDue, balanceDue } from '@/lib/rules/money/balance-due';
import { type BookingBalance, bookingBalance } from '@/lib/rules/money/booking-balance';
import type { OwnBooking } from '../booking/find-own-booking';
import { CARD_ASKED } from './balance-standing';

export type Owed = {
  balance: BookingBalance;
  due: BalanceDue;
  /** A card has been asked and has not answered: nothing more is to be paid until it has. */
  waiting: boolean;
};

/** What is still to be paid for a booking, for what and by when; null when nothing is. */
export function owedOf(booking: OwnBooking, at: Instant): Owed | null {
  const ended = booking.endedAt !== null;
  const balance = bookingBalance(booking);
  if (balance === null) return null;
  const due = balanceDue(
    {
      departureDate: booking.departureDate,
      appliedOn: dayInJapan(instant(booking.appliedAt.getTime())),
      today: dayInJapan(at),
      ended,
    },
    // D2-4.6b special measures are no part of the price: its day is not theirs.
    { paymentDue: balance.reason === 'special-measures' ? null : booking.terms.paymentDue },
  );
  return {
    balance,
    due: balance.reason === 'incident' ? (incidentDue(booking, balance.amount) ?? due) : due,
    waiting: booking.payments.some(({ status }) => CARD_ASKED.includes(status)),
  };
}

/** The day that the agency set for costs of an incident: what was due first is paid first (D3-27). */
function incidentDue({ settlements }: OwnBooking, owedYen: number): BalanceDue | null {
  const incidents = settlements
    .filter(({ kind }) => kind === 'incident')
    .toSorted((left, right) => (left.dueDate ?? '').localeCompare(right.dueDate ?? ''));
  let paidYen = incidents.reduce((sum, { amountYen }) => sum + amountYen, 0) - owedYen;
  const open = incidents.find(({ amountYen }) => {
    paidYen -= amountYen;
    return paidYen < 0;
  });
  if (!open?.dueDate) return null;
  return { kind: 'due', dueDate: calendarDate(open.dueDate), article: open.article };
}
