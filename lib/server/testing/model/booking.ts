import type { State } from './clauses';
import { reminderAt, restOver } from './clauses';
import type { Departure } from './departure';
import { type Purse, partingFigures } from './money';

export type Card = 'success' | 'fails-at-capture';

/** A booking as the clauses say it stands, whether or not that has been written yet. */
export interface Booking extends Purse {
  readonly id: string;
  readonly name: string;
  readonly departure: Departure;
  readonly card: Card;
  readonly appliedAt: number;
  /** What the card reserves with the application. */
  readonly reserved: number;
  readonly restLater: boolean;
  /** Asks for the line; its place counts from the application on. */
  readonly limit: number | null;
  /** Somebody at the desk has to answer it. */
  readonly asked: boolean;
  state: State;
  answerBy: number | null;
  acceptedAt: number | null;
  deliveredAt: number | null;
  formedAt: number | null;
  endedAt: number | null;
  capturedAt: number | null;
  seats: number;
  /** What was seen written last. */
  written: { state: State; seats: number };
  mails: string[];
}

export const isAhead = (state: State) => state === 'contracted';
export const isApplied = (state: State) => state === 'applied' || state === 'waitlisted';
export const isOffered = (one: Booking) => one.state === 'waitlisted' && one.answerBy !== null;

/** Ends a booking. Seats come free; those that were sold do not once the trip has begun. */
export function end(one: Booking, state: State, at: number, mail: string) {
  if (at < one.departure.starts || isApplied(one.state)) one.seats = 0;
  one.state = state;
  one.endedAt = at;
  one.mails.push(mail);
}

/** 契約の成立, and the card is used (D2-3.1a, D2-6b); one that refuses ends it (D2-3.1b). */
export function form(one: Booking, at: number, captured: boolean) {
  one.state = 'contracted';
  one.formedAt = at;
  if (captured) capture(one, at);
}

/** The card is asked: one that refuses ends the contract, but no trip that has begun (row 11). */
export function capture(one: Booking, at: number) {
  follow(one, at);
  if (one.formedAt === null || one.capturedAt !== null) return;
  one.capturedAt = at;
  if (one.card === 'success') {
    one.received += one.reserved;
    one.mails.push('contract');
  } else if (one.state === 'contracted') {
    one.prices = [];
    end(one, 'auto-terminated', at, 'auto-terminated');
  }
}

/** What of the agreed price is open, without the differences of those who stayed. */
export const restOf = (one: Booking) => owedOf(one) - one.differences;

export const owedOf = ({ prices, received, refunds, fees }: Purse) =>
  prices.reduce((sum, yen) => sum + yen, 0) + fees + refunds - received;

/** What the clock alone makes of a booking until a moment, as of its own moments. */
export function follow(one: Booking, at: number) {
  const { starts, ends } = one.departure;
  if (isApplied(one.state) && one.deliveredAt !== null) form(one, one.deliveredAt, false);
  const due = Math.min(one.answerBy ?? one.limit ?? starts, starts);
  // The agency has ended the trip: what was not over by then ends with it.
  if (at >= (one.departure.calledOffAt ?? Infinity) && due > (one.departure.calledOffAt ?? 0))
    return;
  if (one.state === 'applied' && due <= at) end(one, 'lapsed', due, 'lapsed');
  if (one.state === 'waitlisted' && due <= at) end(one, 'waitlist-expired', due, 'waiting-ended');
  if (one.state === 'contracted' && one.restLater && restOver(starts) <= at && restOf(one) > 0) {
    const { refund } = partingFigures(one, one.prices.length, 0);
    one.prices = [];
    one.refunds += refund;
    end(one, 'terminated-nonpayment', restOver(starts), 'non-payment');
  }
  if (one.state === 'contracted' && starts <= at) one.state = 'travelling';
  if (one.state === 'travelling' && ends <= at) one.state = 'completed';
}

/** Somebody who owes a rest is reminded of it, once, in the days before it is due. */
export function remind(one: Booking, at: number) {
  const { starts, calledOffAt } = one.departure;
  const due = reminderAt(starts) <= at && at < restOver(starts) && calledOffAt === null;
  const owes = one.state === 'contracted' && one.restLater && restOf(one) > 0;
  if (due && owes && !one.mails.includes('balance-reminder')) one.mails.push('balance-reminder');
}
