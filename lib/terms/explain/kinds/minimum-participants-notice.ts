import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import { isRefusal, type Refusal } from '@/lib/rules/calendar/refusal';
import { minimumParticipantsNotice as rule } from '@/lib/rules/contract/minimum-participants-notice';
import type { NoticeAnswer } from '@/lib/rules/contract/price-increase-notice';
import type { Terms } from '@/lib/rules/terms';
import { toldNotice } from '@/lib/wording/terms/told-notice';
import type { CaseFields } from '../case-fields';
import type { Kind } from '../kind';

/** 最少催行人員に満たないときの催行中止の通知. */
export const minimumParticipantsNotice: Kind = {
  evaluate(fields, terms, calendar) {
    const answer = ask(fields, terms, calendar);
    if (isRefusal(answer)) return answer;
    const { latestNoticeDate, allowed, article } = answer;
    return { latestNoticeDate, allowed, article };
  },
  explain(fields, terms, calendar) {
    const answer = ask(fields, terms, calendar);
    return toldNotice(answer, fields.date('noticeOn'), terms.minimumParticipants);
  },
};

function ask(fields: CaseFields, terms: Terms, calendar: BusinessCalendar): NoticeAnswer | Refusal {
  const departureDate = fields.date('departureDate');
  const returnDate = fields.date('returnDate');
  if (returnDate < departureDate) throw fields.error('returnDate', 'on or after departureDate');
  const dayTrip = fields.flag('dayTrip', departureDate === returnDate);
  return rule({ departureDate, dayTrip, noticeOn: fields.date('noticeOn'), calendar }, terms);
}
