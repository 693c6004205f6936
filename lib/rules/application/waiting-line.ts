import { addDays, type CalendarDate } from '../calendar/calendar-date';
import { endOfDayInJapan, type Instant, instant } from '../calendar/instant';
import { type Refusal, refused } from '../calendar/refusal';
import type { ApplicationChannel, FormationTerms } from './contract-formation';

/** How long seats are held for a party whose turn has come. */
export const WAITING_OFFER_HOURS = 24;

/** Why somebody at the desk ends a wait before its time. */
export const WAIT_ENDS = ['asked-by-traveler', 'no-prospect'] as const;
export type WaitEnd = (typeof WAIT_ENDS)[number];

/** What the end of the waiting is called to a party: the notice makes the contract, or they are asked first. */
export type WaitingOffer = 'notice' | 'answer';

/**
 * 空きが出たとき: whether the notice that seats are free forms the contract by itself, or the party is asked and answers.
 * The terms say it by the moment of formation: where that is the acceptance, nothing forms before the party says yes.
 *
 * @clause D2-3.3b D3-5.3
 */
export function waitingOffer(
  channel: ApplicationChannel,
  terms: { readonly formation: FormationTerms },
): WaitingOffer | Refusal {
  const rule = terms.formation.rules.find(
    ({ channels, payments }) => channels.includes(channel) && payments.includes('waitlist'),
  );
  if (rule === undefined) return refused('not-in-terms');
  return rule.moment === 'acceptance' ? 'answer' : 'notice';
}

/** The moment with which the waiting is over: the end of its last day, or the start of the trip where that comes first. */
export function waitingEnd(facts: { lastDate: CalendarDate; startsAt: Instant }): Instant {
  return instant(Math.min(endOfDayInJapan(facts.lastDate), facts.startsAt));
}

/** Until when seats are held for a party that has come to its turn; at that moment the turn is over. */
export function offerEnd(facts: { offeredAt: Instant; startsAt: Instant }): Instant {
  return instant(Math.min(facts.offeredAt + WAITING_OFFER_HOURS * 3_600_000, facts.startsAt));
}

/** Whether an offer may still be taken: not at the very moment with which it ends. */
export function isOfferOpen(facts: { at: Instant; offerUntil: Instant }): boolean {
  return facts.at < facts.offerUntil;
}

/** How far ahead of the departure a party may choose to stop waiting. */
const CHOICES = [0, 3, 7, 14, 30];

/**
 * いつまで待つか: the last days among which a party chooses, the latest first; none where the waiting would be over before it
 * begins. A party that has left a deposit waits at most to the day before the rest of the price is due: a contract is never
 * born overdue.
 *
 * @clause D3-2.4b
 * @example // departs 9 July, rest due 17 June, asked on 1 June: 16 June, 9 June
 */
export function waitingDays(facts: {
  today: CalendarDate;
  departureDate: CalendarDate;
  restDue: CalendarDate | null;
}): readonly CalendarDate[] {
  const { today, departureDate, restDue } = facts;
  const days = CHOICES.map((before) => addDays(departureDate, -before));
  const latest = restDue === null ? departureDate : addDays(restDue, -1);
  return [...new Set([latest, ...days])].filter((day) => day > today && day <= latest);
}
