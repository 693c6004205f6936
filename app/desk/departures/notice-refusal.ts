import type { GiveAnswer } from '@/lib/server/departures/give-notice';
import { shownDay } from '@/lib/server/system/shown-moment';
import { deskNoticeWords as words } from '@/lib/wording/desk/notices';

/** Why a notice was not given, with the last day of an increase where that has passed. */
export function noticeRefusal(answer: Extract<GiveAnswer, { kind: 'refused' }>): string {
  const { reason, lastDay } = answer;
  return lastDay === undefined ? words.refusals[reason] : words.tooLate(shownDay(lastDay));
}
