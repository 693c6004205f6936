import type { CalendarDate } from '../calendar/calendar-date';

/** 販売中: whether seats of a departure are sold. On the day of departure, in Japan, nothing is sold any more. */
export function isOnSale(
  departure: { readonly departureDate: CalendarDate; readonly open: boolean },
  today: CalendarDate,
): boolean {
  return departure.open && departure.departureDate > today;
}
