import { type Instant, instant } from '../calendar/instant';

export const ANSWER_HOURS = 48;
/** Until an application is answered, or once something was asked. */
export const LONGEST_WAIT_MS = ANSWER_HOURS * 3_600_000;

/**
 * お返事の期限: until when an application waits for its answer, with its seats; at that moment it lapses.
 *
 * Forty-eight hours, but never into the trip: a trip that starts earlier ends the wait when it starts.
 *
 * @clause D2-3.1a
 * @example // applied on the day before at 18:00, start 08:10: 08:10
 */
export function answerDue(facts: { appliedAt: Instant; startsAt: Instant }): Instant {
  return instant(Math.min(facts.appliedAt + LONGEST_WAIT_MS, facts.startsAt));
}

/** Whether an application may still be accepted, or a contract form, at a moment: only before the trip starts. */
export function isBeforeStart(facts: { at: Instant; startsAt: Instant }): boolean {
  return facts.at < facts.startsAt;
}
