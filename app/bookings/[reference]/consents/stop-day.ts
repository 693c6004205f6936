import type { CalendarDate } from '@/lib/rules/calendar-date';
import { dutyFreeLastStopDate } from '@/lib/rules/duty-free-stop';
import { holidaysAround } from '@/lib/server/holidays';
import { dutyFreeStopWords } from '@/lib/wording/consent-records';
import { dayInWords } from '@/lib/wording/day';

/** Until when taking a consent back still prevents what it allows; null where no day was named. */
export function stopDay(
  itemKey: string,
  departureDate: CalendarDate,
  today: CalendarDate,
): string | null {
  if (itemKey !== 'duty-free') return null;
  const last = dutyFreeLastStopDate(departureDate);
  return dutyFreeStopWords(dayInWords(last, holidaysAround(last, last)), today > last);
}
