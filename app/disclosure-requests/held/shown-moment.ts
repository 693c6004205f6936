import { instant } from '@/lib/rules/calendar/instant';
import { publicHolidays } from '@/lib/server/system/holidays';
import { momentInWords } from '@/lib/wording/site/day';

/** A moment of the held data in words, nothing for one that never came. */
export function shownMoment(at: string | null): string {
  return at === null ? '' : momentInWords(instant(Date.parse(at)), publicHolidays);
}
