import { calendarResponse } from '@/app/calendar/[token]/calendar-response';
import { mayViewBooking } from '@/lib/server/access/viewer';
import { now } from '@/lib/server/system/clock';
import { tripCalendar } from '@/lib/server/timeline/trip-calendar';

type Context = { params: Promise<{ reference: string }> };

/** The calendar of one's own trip as a file to keep. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const permitted = await mayViewBooking((await params).reference);
  return calendarResponse(permitted && (await tripCalendar(permitted.bookingId, now())));
}
