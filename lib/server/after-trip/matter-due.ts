import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant, lastMomentOfDay } from '@/lib/rules/calendar/instant';
import { enquiryDue } from '@/lib/rules/enquiries/enquiry-due';
import { promises } from '@/lib/rules/promises';
import { publicHolidays } from '../system/holidays';

/** By when what was told is to be looked at: a difference on the same day, while it can be mended; a damage as an enquiry. */
export function matterDue({ kind, at }: { kind: string; at: Date }): Date {
  const told = instant(at.getTime());
  if (kind === 'difference') return new Date(lastMomentOfDay(dayInJapan(told)));
  return new Date(enquiryDue(told, promises.enquiryAnswerDays, publicHolidays));
}
