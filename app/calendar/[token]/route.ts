import { now } from '@/lib/server/system/clock';
import { bookingOfCalendarLink } from '@/lib/server/timeline/calendar-link';
import { tripCalendar } from '@/lib/server/timeline/trip-calendar';
import { calendarResponse } from './calendar-response';

type Context = { params: Promise<{ token: string }> };

/** The calendar of a trip, for the calendar programme that holds its link. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const at = now();
  const bookingId = await bookingOfCalendarLink((await params).token, at);
  return calendarResponse(bookingId && (await tripCalendar(bookingId, at)));
}
