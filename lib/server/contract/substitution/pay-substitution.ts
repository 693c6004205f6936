import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import { stateByClock } from '@/lib/rules/contract/tour-clock';
import { bookingOf } from '../../booking/booking-of';
import type { BalancePress } from '../../money/balance-standing';
import { type PayBalanceAnswer, payBalance } from '../../money/pay-balance';
import { settleBalance } from '../../money/settle-balance';
import { db } from '../../system/db';
import { effectSubstitution } from './effect-substitution';

type Payment = Omit<BalancePress, 'purpose'> & { readonly method: string };

/**
 * 交替手数料のお支払い: pays what was agreed on, at the amount that was seen, and from then on the new person travels. Once the trip has
 * begun there is nothing to be paid any more.
 *
 * @clause D2-13.2
 * @clause D3-14.2
 */
export async function paySubstitution(payment: Payment, at: Date): Promise<PayBalanceAnswer> {
  const { bookingId, seenYen } = payment;
  await settleBalance(bookingId, at);
  const found = await db().booking.findUnique({
    where: { id: bookingId },
    select: { status: true, startsAt: true, returnDate: true },
  });
  const booking = found && bookingOf(found);
  const state = booking && stateByClock(booking.status, booking, instant(at.getTime()));
  if (state === 'travelling' || state === 'completed')
    return { kind: 'changed', seenYen, nowYen: 0 };
  const answer = await payBalance({ ...payment, purpose: 'substitution' }, at);
  await effectSubstitution(bookingId, at);
  return answer;
}
