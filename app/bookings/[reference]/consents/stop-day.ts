import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { dutyFreeLastStopDate } from '@/lib/rules/privacy/duty-free-stop';
import { holidaysAround } from '@/lib/server/system/holidays';
import { dutyFreeStopWords } from '@/lib/wording/consents/consent-records';
import { dayInWords } from '@/lib/wording/site/day';

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
