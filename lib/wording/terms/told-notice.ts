import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { Figure } from '@/lib/rules/calendar/figure';
import { isRefusal, type Refusal } from '@/lib/rules/calendar/refusal';
import type { NoticeAnswer } from '@/lib/rules/contract/price-increase-notice';
import { type Told, told, toldRefusal } from './told';

/** Whether a notice is in time. */
export function toldNotice(
  answer: NoticeAnswer | Refusal,
  noticeOn: CalendarDate,
  figure: Figure | null,
): readonly Told[] {
  if (isRefusal(answer)) return [toldRefusal(answer)];
  const { latestNoticeDate, allowed, article } = answer;
  return [
    told(
      `通知は${latestNoticeDate}までに必要です（${article}）。`,
      `The notice must be given by ${latestNoticeDate} (${article}).`,
      figure?.clause,
    ),
    allowed
      ? told(`${noticeOn}の通知は有効です。`, `A notice on ${noticeOn} is in time.`)
      : told(`${noticeOn}の通知では間に合いません。`, `A notice on ${noticeOn} is too late.`),
  ];
}
