import { type Instant, instant } from '../calendar/instant';

/**
 * お調べの期限: a question for a fee is answered as any other, but while its answer is still of use. Whoever has declared to
 * leave has the fee of that moment and waits until the trip starts at the latest; anybody else is answered before the next
 * step begins.
 *
 * @clause D2-15.1.1b D2-15.1.1c
 * @example // due on Friday 24:00 as any other, the next step begins on Thursday after 16:00: due on Thursday 16:00
 */
export function feeQuestionDue(facts: {
  readonly ordinary: Instant;
  readonly declares: boolean;
  /** The first declaration of the next step; null where none follows before the start. */
  readonly nextStep: Instant | null;
  readonly startsAt: Instant;
}): Instant {
  const { ordinary, declares, nextStep, startsAt } = facts;
  const end = declares ? startsAt : (nextStep ?? startsAt);
  return instant(Math.min(ordinary, end - 1));
}
