import 'server-only';
import { queueFinalItinerary } from '../documents/queue-final-itinerary';
import { lockDeparture } from '../seats/seats';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import { claimedByAnother, unclaim } from '../staff/claims';
import type { Staff } from '../staff/staff-session';
import {
  earlierItinerary,
  type ItineraryAnswer,
  type ItineraryOrder,
  itineraryRefusal,
  receiving,
} from './itinerary-order';

/**
 * 確定書面を作る: writes down what became final of a departure, as its next version, and has the document of each booking made
 * by a job of its own. Earlier versions and their documents stay as they were.
 *
 * @clause D3-6.2a
 */
export async function makeItinerary(
  staff: Staff,
  order: ItineraryOrder,
  at: Date,
): Promise<ItineraryAnswer> {
  const { departureId, press: idempotencyKey, final } = order;
  return byStaff(staff, 'departure.final-itinerary', at, async (tx) => {
    await lockDeparture(tx, departureId);
    const departure = await tx.departure.findUnique({
      where: { id: departureId },
      include: { tour: true, finals: { orderBy: { version: 'desc' }, take: 1 } },
    });
    if (departure === null) return { kind: 'refused', reason: 'not-found' };
    const earlier = await earlierItinerary(tx, order);
    if (earlier !== null) return earlier;
    const claim = { subjectKind: 'final-itinerary', subjectId: departureId };
    if ((await claimedByAnother(tx, claim, staff.staffId, at)) !== null)
      return { kind: 'refused', reason: 'taken' };
    const refusal = itineraryRefusal(departure, order, at);
    if (refusal !== null) return refusal;
    const version = (departure.finals[0]?.version ?? 0) + 1;
    const content = JSON.parse(JSON.stringify(final));
    const { id } = await tx.finalItinerary.create({
      data: {
        ...{ departureId, version, idempotencyKey, content, staffId: staff.staffId, madeAt: at },
      },
      select: { id: true },
    });
    const bookings = await receiving(tx, departureId);
    await queueFinalItinerary(tx, id, bookings);
    await unclaim(tx, claim, staff.staffId);
    const subject = { subjectKind: 'departure', subjectId: departureId };
    const detail = { version, bookings: bookings.length };
    await audit(tx, staff, { command: 'departure.final-itinerary', ...subject, detail }, at);
    return { kind: 'made', version, bookings: bookings.length };
  });
}
