import { dayInJapan, daysBetween } from '@/lib/rules/calendar/calendar-date';
import type { CancellationFacts } from '@/lib/rules/cancellation/cancellation-fee';
import type { FeeQuote } from '@/lib/rules/cancellation/cancellation-quote';
import type { Terms } from '@/lib/rules/terms';
import { type Told, told } from './told';

/** What an air ticket changed in the step that counts. */
export function toldTicket(
  facts: CancellationFacts,
  quote: FeeQuote,
  terms: Terms,
): readonly Told[] {
  const rules = terms.cancellation.ticket;
  const ticket = facts.ticket ?? null;
  if (rules === null || ticket === null || quote.afterStart) return [];
  const { earlyBirdPlannedIssueDate: planned, issuedOn, firstDepartureDate: first } = ticket;
  const receivedOn = dayInJapan(quote.receivedAt);
  const story: Told[] = [];
  if (planned !== null && rules.earlyBird) {
    const issued = receivedOn >= planned;
    story.push(
      told(
        `早割の航空券で、発券予定日（${planned}）${issued ? '以後' : 'より前'}の受付です。`,
        `An early-bird ticket, received ${issued ? 'on or after' : 'before'} the planned issue on ${planned}.`,
        issued ? rules.earlyBird.fromIssue.clause : rules.earlyBird.beforeIssue.clause,
      ),
    );
  } else if (issuedOn !== null && rules.issuedEarly && issuedOn <= receivedOn) {
    const { fromDay, step, clause } = rules.issuedEarly;
    if (daysBetween(receivedOn, facts.departureDate) >= fromDay) {
      story.push(
        told(
          `${issuedOn}に発券済みのため、${fromDay}日以上前でも「${step}」の段によります。`,
          `Issued on ${issuedOn}: "${step}" counts though ${fromDay} days or more remain.`,
          clause,
        ),
      );
    }
  }
  if (first !== null && rules.firstDeparture) {
    story.push(
      told(
        `変更前の出発日（${first}）と比べ、高い方の取消料によります。`,
        `First booked for ${first}: the higher of the two fees counts.`,
        rules.firstDeparture.clause,
      ),
    );
  }
  return story;
}
