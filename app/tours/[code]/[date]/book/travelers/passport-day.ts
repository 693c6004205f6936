import { addDays, type CalendarDate } from '@/lib/rules/calendar/calendar-date';

/** The day by which passports must be known: a month ahead, or a week from now where that is over. */
export function passportDay(trip: {
  today: CalendarDate;
  departureDate: CalendarDate;
}): CalendarDate {
  const [month, week] = [addDays(trip.departureDate, -30), addDays(trip.today, 7)];
  const last = addDays(trip.departureDate, -1);
  if (month > week) return month;
  if (last < week) return last;
  return week;
}
