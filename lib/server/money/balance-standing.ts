import 'server-only';
import { ledgerBalance } from '@/lib/rules/money/ledger-balance';
import type { Tx } from '../system/db';
import { payableSubstitution, substitutionCost } from './substitution-payment';

/** What is paid of a booking that stands: what its ledger leaves, or what a 交替 costs that was agreed on. */
export type LaterPurpose = 'balance' | 'substitution';

/** One press of the button that pays, however often it arrives, and the amount that stood on it. */
export interface BalancePress {
  /** What the ledger leaves, where nothing else is said. */
  readonly purpose?: LaterPurpose;
  readonly bookingId: string;
  readonly attempt: string;
  readonly seenYen: number;
}

/** What a card may have reserved, or may yet reserve. */
export const CARD_ASKED = ['pending', 'authorised'];

/** Whether a card of a booking was asked and has not answered for good. */
export async function isCardAsked(tx: Tx, bookingId: string): Promise<boolean> {
  const asked = { bookingId, status: { in: CARD_ASKED } };
  return (await tx.paymentAttempt.count({ where: asked })) > 0;
}

/** Where a press stands: done, waiting for the card, kept back by another payment, out of date, or to be paid. */
export type BalanceStanding =
  | { readonly kind: 'paid' }
  /** Until the card company tells, its own page may ask its customer. */
  | { readonly kind: 'under-way'; readonly redirectUrl: string | null }
  | { readonly kind: 'busy' }
  | { readonly kind: 'changed'; readonly seenYen: number; readonly nowYen: number }
  | { readonly kind: 'payable' };

/** What the keys of all cards tried with one press begin with. */
export function pressKey({ purpose = 'balance', bookingId, attempt }: BalancePress): string {
  return `${purpose}:${bookingId}:${attempt}:`;
}

/** Reads where a press stands; binding only under the lock of the booking. */
export async function balanceStanding(client: Tx, press: BalancePress): Promise<BalanceStanding> {
  const { bookingId, seenYen } = press;
  const attempts = await client.paymentAttempt.findMany({
    where: { bookingId, status: { in: [...CARD_ASKED, 'captured'] } },
    select: { idempotencyKey: true, status: true, redirectUrl: true },
  });
  const own = attempts.filter(({ idempotencyKey }) => idempotencyKey.startsWith(pressKey(press)));
  if (own.some(({ status }) => status === 'captured')) return { kind: 'paid' };
  const [waiting] = own;
  if (waiting) return { kind: 'under-way', redirectUrl: waiting.redirectUrl };
  if (attempts.some(({ status }) => CARD_ASKED.includes(status))) return { kind: 'busy' };
  const nowYen = await payableNow(client, press);
  return nowYen === seenYen ? { kind: 'payable' } : { kind: 'changed', seenYen, nowYen };
}

async function payableNow(client: Tx, { purpose, bookingId }: BalancePress): Promise<number> {
  if (purpose === 'substitution')
    return substitutionCost(await payableSubstitution(client, bookingId));
  const balance = ledgerBalance(await client.ledgerEntry.findMany({ where: { bookingId } }));
  return Math.max(balance, 0);
}
