import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import { instant } from '@/lib/rules/calendar/instant';
import { owedOf } from '@/lib/server/money/owed';
import { bookingWords as words } from '@/lib/wording/booking/booking-page';
import { bookingStateWords } from '@/lib/wording/booking/booking-states';
import { specialMeasuresWords } from '@/lib/wording/booking/special-measures';
import { waitingWords } from '@/lib/wording/booking/waiting-list';
import { changePageWords } from '@/lib/wording/cancellation/tour-change';
import { momentInWords } from '@/lib/wording/site/day';
import { BookingOwed } from './booking-owed';
import { type BookingMoment, milestonesAhead } from './milestones-ahead';

/** The state in plain words, what the traveler has to do, and the next date that matters. */
export function BookingNow(facts: BookingMoment) {
  const { booking, calendar } = facts;
  const state = bookingStateWords[booking.status];
  const answerBy = booking.status === 'applied' ? booking.answerBy : null;
  const [next] = milestonesAhead(facts);
  const asked = booking.guardianConsents.some(({ status }) => status === 'requested');
  const waiting = booking.status === 'applied' && asked;
  const owed = owedOf(booking, facts.at);
  return (
    <div className="mt-6 space-y-4">
      <p className="flex flex-wrap items-center gap-3">
        <Tag tone={state.tone}>{state.label}</Tag>
        <span>{state.meaning}</span>
      </p>
      {booking.status === 'lapsed' && booking.acceptedAt !== null && (
        <p>{words.lapsedUndelivered}</p>
      )}
      <Notice
        title={words.next}
        kind={(owed === null || owed.waiting) && !facts.asks && !facts.tells ? 'info' : 'warning'}
      >
        {owed === null ? (
          <p>{todo(waiting, facts)}</p>
        ) : (
          <BookingOwed
            reference={facts.desk ? null : booking.reference}
            owed={owed}
            calendar={calendar}
          />
        )}
        {answerBy !== null && (
          <p>
            {words.answerBy(momentInWords(instant(answerBy.getTime()), calendar))}
            {booking.package?.waiting ? waitingWords.placeLater : words.heldUntil}
          </p>
        )}
        {answerBy === null && next !== undefined && (
          <p>
            {words.nextDate}：{next.when}　{next.title}
          </p>
        )}
      </Notice>
    </div>
  );
}

function todo(guardian: boolean, { asks, tells }: BookingMoment): string {
  if (asks) return specialMeasuresWords.title;
  if (tells) return changePageWords.todo;
  return guardian ? words.waitingForGuardian : words.nothing;
}
