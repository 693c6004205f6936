import { DAY, dayOf, daysBefore, HOUR, MINUTE, receivedAt } from './days';

/** The states of clauses.md 7.1 that a booking of a package reaches in the model. */
export type State =
  | 'applied'
  | 'waitlisted'
  | 'contracted'
  | 'travelling'
  | 'completed'
  | 'cancelled-by-customer'
  | 'cancelled-by-company'
  | 'terminated-nonpayment'
  | 'auto-terminated'
  | 'no-show'
  | 'rejected'
  | 'lapsed'
  | 'withdrawn'
  | 'waitlist-expired';

const BEFORE_CONTRACT = ['rejected', 'withdrawn', 'contracted'] as const;

/** clauses.md 7.2: where a booking may go from each state; rows 2–6, 10–15, 21–24. */
export const MOVES: Readonly<Record<State, readonly State[]>> = {
  applied: [...BEFORE_CONTRACT, 'waitlisted', 'lapsed'],
  waitlisted: [...BEFORE_CONTRACT, 'waitlist-expired'],
  contracted: [
    ...(['auto-terminated', 'terminated-nonpayment', 'cancelled-by-customer'] as const),
    ...(['cancelled-by-company', 'travelling'] as const),
  ],
  travelling: ['cancelled-by-customer', 'no-show', 'completed'],
  ...{ completed: [], 'cancelled-by-customer': [], 'cancelled-by-company': [], 'no-show': [] },
  ...{ 'terminated-nonpayment': [], 'auto-terminated': [], 'waitlist-expired': [] },
  ...{ rejected: [], lapsed: [], withdrawn: [] },
};

export type TermsId = 'web-card-domestic' | 'deposit-domestic';

/** Documents 002 s.15(1) and 003 s.15(1): when the desk takes in that somebody leaves. */
const HOURS = {
  'web-card-domestic': [10 * HOUR, 16 * HOUR],
  'deposit-domestic': [9 * HOUR + 30 * MINUTE, 18 * HOUR],
} as const;

/** D2-15.T.0–5, D3-15.1a: what leaving a trip with nights costs of the price. */
export function feePercent(terms: TermsId, starts: number, at: number): number {
  if (at >= starts) return 100;
  const day = daysBefore(starts, receivedAt(at, HOURS[terms]));
  if (day >= 21) return 0;
  if (day >= 8) return 20;
  if (day >= 2) return 30;
  return day === 1 ? 40 : 50;
}

/** D3-2.3: what one person leaves with the application. */
export function depositOf(price: number): number {
  return Math.min(price, price >= 60_000 ? 20_000 : price >= 30_000 ? 10_000 : 5_000);
}

/** D3-7.1: the rest is due before the 21st day before the departure; the first moment at which that is over (D3-17.1). */
export const restOver = (starts: number) => dayOf(starts) - 21 * DAY;

/** D3-7.2: from the 21st day on all is paid with the application. */
export const mayLeaveRest = (terms: TermsId, starts: number, at: number) =>
  terms === 'deposit-domestic' && at < restOver(starts);

/** On the morning of the third day before the last one. */
export const reminderAt = (starts: number) => restOver(starts) - 4 * DAY + 9 * HOUR;

/** D2-15.2.2, D3-17.2.5: too few participants are told before the 13th day, so on the 14th at the latest. */
export const mayStillBeTooFew = (starts: number, at: number) => daysBefore(starts, at) >= 14;
