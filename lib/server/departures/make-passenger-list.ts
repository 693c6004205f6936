import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import type { Recipient } from '../generated/prisma/client';
import { lockDeparture } from '../seats/seats';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import { claimedByAnother, unclaim } from '../staff/claims';
import type { Staff } from '../staff/staff-session';
import type { Tx } from '../system/db';
import { type Passenger, passengersFor, travelersOf } from './list-recipient';

export interface ListOrder {
  readonly departureId: string;
  /** The place of the recipient among those of the tour. */
  readonly recipient: number;
  /** One press of the button, however often it arrives. */
  readonly press: string;
}

export type ListAnswer =
  | { readonly kind: 'made'; readonly listId: string; readonly repeated: boolean }
  | {
      readonly kind: 'refused';
      readonly reason:
        | StaffObjection
        | 'not-found'
        | 'called-off'
        | 'over'
        | 'nobody'
        | 'form-used'
        | 'taken';
    };

/**
 * 名簿: makes a list of travelers for one recipient. That it was provided is recorded for each of them, with the items and the
 * consent it rests on, in the same transaction; without a consent nobody stands on it (privacy P23, P25 and P26).
 *
 * @clause D0-T1 D0-T1r D1-T2 D1-T3
 */
export async function makePassengerList(
  staff: Staff,
  order: ListOrder,
  at: Date,
): Promise<ListAnswer> {
  return byStaff(staff, 'departure.list-passengers', at, async (tx) => {
    await lockDeparture(tx, order.departureId);
    const departure = await tx.departure.findUnique({ where: { id: order.departureId } });
    if (departure === null) return { kind: 'refused', reason: 'not-found' };
    const earlier = await tx.passengerList.findUnique({ where: { idempotencyKey: order.press } });
    if (earlier !== null) {
      if (earlier.departureId !== order.departureId)
        return { kind: 'refused', reason: 'form-used' };
      return { kind: 'made', listId: earlier.id, repeated: true };
    }
    const closed = listsClosed(departure, at);
    if (closed !== null) return { kind: 'refused', reason: closed };
    const claim = { subjectKind: 'passenger-list', subjectId: order.departureId };
    if ((await claimedByAnother(tx, claim, staff.staffId, at)) !== null)
      return { kind: 'refused', reason: 'taken' };
    const place = { tourCode: departure.tourCode, position: order.recipient };
    const recipient = await tx.recipient.findUnique({ where: { tourCode_position: place } });
    if (recipient === null) return { kind: 'refused', reason: 'not-found' };
    const { passengers } = passengersFor(await travelersOf(tx, order.departureId), recipient);
    if (passengers.length === 0) return { kind: 'refused', reason: 'nobody' };
    const listId = await record(tx, staff, order, { recipient, passengers, at });
    await unclaim(tx, claim, staff.staffId);
    return { kind: 'made', listId, repeated: false };
  });
}

/** Why nobody is on a list any more; null to the last day of the trip: who takes care of it needs it on the way too. */
export function listsClosed(
  departure: { readonly status: string; readonly returnDate: string },
  at: Date,
): 'called-off' | 'over' | null {
  if (departure.status === 'cancelled') return 'called-off';
  return departure.returnDate < dayInJapan(instant(at.getTime())) ? 'over' : null;
}

interface Made {
  readonly recipient: Recipient;
  readonly passengers: readonly Passenger[];
  readonly at: Date;
}

async function record(
  tx: Tx,
  staff: Staff,
  { departureId, press }: ListOrder,
  { recipient, passengers, at }: Made,
): Promise<string> {
  const items = recipient.items.filter((item) =>
    passengers.some((one) => one.items.includes(item)),
  );
  const { id: listId } = await tx.passengerList.create({
    data: {
      ...{ departureId, idempotencyKey: press, items, staffId: staff.staffId, madeAt: at },
      recipientClass: recipient.recipientClass,
      recipientName: recipient.name,
      recipientCountry: recipient.country,
      recipientAddress: recipient.address,
      recipientRepresentative: recipient.representative,
      travelers: passengers.length,
    },
    select: { id: true },
  });
  await tx.provisionRecord.createMany({
    data: passengers.map(({ booking, traveler, items: own, basis }) => ({
      ...{ listId, basis, items: [...own], providedAt: at },
      ...{ travelerId: traveler.id, bookingId: booking.id },
    })),
  });
  const subject = { subjectKind: 'departure', subjectId: departureId };
  const detail = { list: listId, class: recipient.recipientClass, travelers: passengers.length };
  const what = { command: 'departure.list-passengers', purpose: 'third-party-provision' } as const;
  await audit(tx, staff, { ...what, ...subject, detail }, at);
  return listId;
}
