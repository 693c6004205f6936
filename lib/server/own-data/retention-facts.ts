import 'server-only';
import { calendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import type { Tx } from '../system/db';

/** What of the trips of an address decides how long its data are kept. */
export async function retentionFacts(tx: Tx, email: string, at: Date) {
  const today = dayInJapan(instant(at.getTime()));
  const bookings = await tx.booking.findMany({
    where: { contactEmail: email },
    select: { returnDate: true, endedAt: true },
  });
  const ends = bookings.map(({ returnDate, endedAt }) => {
    const ended = endedAt && dayInJapan(instant(endedAt.getTime()));
    const end = calendarDate(returnDate);
    return { end: ended !== null && ended < end ? ended : end, over: ended !== null };
  });
  const latest = (days: typeof ends) =>
    days
      .map(({ end }) => end)
      .sort()
      .at(-1) ?? null;
  const ahead = ends.filter(({ end, over }) => !over && end >= today);
  return { today, lastEnd: latest(ends), tripAhead: latest(ahead) };
}
