import { isRefusal, type Refusal } from '@/lib/rules/calendar/refusal';
import {
  type NoticeAnswer,
  priceIncreaseNotice as rule,
} from '@/lib/rules/contract/price-increase-notice';
import type { Terms } from '@/lib/rules/terms';
import { toldNotice } from '@/lib/wording/terms/told-notice';
import type { CaseFields } from '../case-fields';
import type { Kind } from '../kind';

/** 旅行代金の増額の通知. */
export const priceIncreaseNotice: Kind = {
  evaluate(fields, terms) {
    const answer = ask(fields, terms);
    if (isRefusal(answer)) return answer;
    const { latestNoticeDate, allowed, article } = answer;
    return { latestNoticeDate, allowed, article };
  },
  explain(fields, terms) {
    return toldNotice(ask(fields, terms), fields.date('noticeOn'), terms.priceIncrease);
  },
};

function ask(fields: CaseFields, terms: Terms): NoticeAnswer | Refusal {
  const facts = { departureDate: fields.date('departureDate'), noticeOn: fields.date('noticeOn') };
  return rule(facts, terms);
}
