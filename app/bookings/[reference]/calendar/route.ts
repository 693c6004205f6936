import { calendarResponse } from '@/app/calendar/[token]/calendar-response';
import { mayViewBooking } from '@/lib/server/access/viewer';
import { tripCalendar } from '@/lib/server/timeline/trip-calendar';
import { now } from '@/lib/server/system/clock';

type Context = { params: Promise<{ reference: string }> };

/** The calendar of one's own trip as a file to keep. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const permitted = await mayViewBooking((await params).reference);
  return calendarResponse(permitted && (await tripCalendar(permitted.bookingId, now())));
}
