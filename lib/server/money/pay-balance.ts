import 'server-only';
import { referenceOf } from '../booking/find-own-booking';
import { lockBooking } from '../booking/lock-booking';
import { db } from '../system/db';
import { addJob } from '../system/jobs/add-job';
import {
  type BalancePress,
  type BalanceStanding,
  balanceStanding,
  CARD_ASKED,
  pressKey,
} from './balance-standing';
import { authorisePayment } from './payments/authorise-payment';
import { bindPayment } from './payments/bind-payment';
import { isGivenBack, releaseNow } from './payments/release-spare';
import { settleBalance } from './settle-balance';

export interface PayBalance extends BalancePress {
  /** A token of the card company's page, never a number. */
  readonly method: string;
}

export type PayBalanceAnswer =
  | { readonly kind: 'paid'; readonly repeated: boolean }
  | { readonly kind: 'changed'; readonly seenYen: number; readonly nowYen: number }
  | { readonly kind: 'declined' | 'given-back' | 'try-again' }
  /** The card company tells later; until then its own page may ask its customer. */
  | { readonly kind: 'pending'; readonly redirectUrl: string | null };

/**
 * 残りのお支払い: pays what the ledger of a booking leaves to be paid, or what a 交替 costs, at the amount that was seen, or not
 * at all.
 *
 * The card is asked first. Then, under the lock of the booking, the balance is compared with the amount that was
 * seen and the payment is bound to the booking: from there on nobody else pays or cancels until the card has
 * answered, now or later, and a job asks it when whoever pressed is interrupted. A card that is declined changes nothing.
 *
 * @clause D2-14.1b D2-12.5
 */
export async function payBalance(order: PayBalance, at: Date): Promise<PayBalanceAnswer> {
  await settleBalance(order.bookingId, at);
  const first = await balanceStanding(db(), order);
  const found = first.kind === 'payable' ? await claim(order, at) : first;
  if (found.kind === 'changed') return found;
  if (found.kind === 'declined' || found.kind === 'given-back') return found;
  await settleBalance(order.bookingId, at);
  const last = await balanceStanding(db(), order);
  if (last.kind === 'paid') return { kind: 'paid', repeated: found.kind !== 'claimed' };
  if (last.kind === 'changed') return last;
  if (last.kind === 'under-way') return { kind: 'pending', redirectUrl: last.redirectUrl };
  return { kind: found.kind === 'busy' ? 'try-again' : 'declined' };
}

type Claim =
  | { readonly kind: 'claimed' }
  | { readonly kind: 'declined' | 'given-back' }
  | Exclude<BalanceStanding, { kind: 'payable' }>;

/** Asks the card, then binds its answer to the booking unless something has changed meanwhile. */
async function claim(order: PayBalance, at: Date): Promise<Claim> {
  const { bookingId, seenYen, method, purpose = 'balance' } = order;
  const page = purpose === 'balance' ? 'payment' : purpose;
  const returnTo = `/bookings/${await referenceOf(bookingId)}/${page}`;
  const key = `${pressKey(order)}${method}`;
  const asked = { key, amountYen: seenYen, method, purpose, returnTo } as const;
  const payment = await authorisePayment({ ...asked, draftId: null, userId: null }, at);
  if (isGivenBack(payment)) return { kind: 'given-back' };
  if (payment.status === 'declined') {
    await db().paymentAttempt.updateMany({
      where: { id: payment.id, status: 'declined', bookingId: null },
      data: { bookingId, updatedAt: at },
    });
    return { kind: 'declined' };
  }
  const answer = await db().$transaction(async (tx): Promise<Claim> => {
    await lockBooking(tx, bookingId);
    const standing = await balanceStanding(tx, order);
    if (standing.kind !== 'payable') return standing;
    const bound = { paymentId: payment.id, bookingId, amounts: [seenYen] };
    if ((await bindPayment(tx, bound, at, CARD_ASKED)) === null) return { kind: 'given-back' };
    await addJob(tx, {
      name: 'settle-balance',
      payload: { bookingId },
      key: `settle-balance:${payment.id}`,
      runAt: new Date(at.getTime() + 60_000),
    });
    return { kind: 'claimed' };
  });
  if (answer.kind !== 'claimed') await releaseNow({ paymentId: payment.id }, at);
  return answer;
}
