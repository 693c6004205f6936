import { type Yen, yen } from '../calendar/yen';
import { type BalanceOwed, balanceOwed, type CancellationLedgerLine } from './balance-owed';
import { specialMeasuresYen, type TravelersLine } from './special-measures';

/** A booking as far as it says what is owed for it. */
export interface OwingBooking {
  readonly ledger: readonly CancellationLedgerLine[];
  readonly endedAt: Date | null;
  readonly priceLines: readonly TravelersLine[];
  readonly travelers: readonly { readonly id: string; readonly status: string }[];
}

export interface BookingBalance extends BalanceOwed {
  /** What of the amount is for special measures: it is paid before departure and has no day of its own (D2-4.6b). */
  readonly measuresYen: Yen;
}

/**
 * お支払いいただく残り of a booking. Special measures of whoever has left were taken back with their price: only those
 * of travelers who are still going are owed.
 *
 * @clause D2-4.6b D3-17.1
 * @returns null when nothing is owed, or money goes back
 * @example // two at 100,000, 60,000 for a lift of one who left free, 40,000 paid: 60,000, 'price', none for measures
 */
export function bookingBalance(booking: OwingBooking): BookingBalance | null {
  const { ledger: lines, priceLines, travelers } = booking;
  const going = travelers.filter(({ status }) => status === 'going').map(({ id }) => id);
  const measuresYen = specialMeasuresYen(
    priceLines.filter(({ travelerId }) => travelerId !== null && going.includes(travelerId)),
  );
  const owed = balanceOwed({ lines, ended: booking.endedAt !== null, measuresYen });
  if (owed === null) return null;
  const beside = ['fee', 'incident'].includes(owed.reason);
  const ofAmount = beside ? 0 : Math.min(owed.amount, measuresYen);
  return { ...owed, measuresYen: yen(ofAmount) };
}
