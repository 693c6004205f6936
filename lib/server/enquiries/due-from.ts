import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import { enquiryDue } from '@/lib/rules/enquiries/enquiry-due';
import { promises } from '@/lib/rules/promises';
import { publicHolidays } from '../system/holidays';

/** By when what was asked at this moment is to be answered. */
export function dueFrom(at: Date): Date {
  return new Date(enquiryDue(instant(at.getTime()), promises.enquiryAnswerDays, publicHolidays));
}
