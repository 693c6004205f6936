import 'server-only';
import { APPLIED_STATES } from '@/lib/rules/contract/application-transitions';
import type { BookingState } from '@/lib/rules/contract/booking-state';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import { departureOf } from '../catalogue/find-departure';
import { CHANGEABLE, type ChangeScope, contractsOf } from '../departures/changes/judge-all';
import { departureGone } from '../departures/departure-gone';
import { packageProduct } from '../product/package/package-product';
import { type TripLine, tripLines } from '../product/package/trip-lines';
import { db } from '../system/db';

/**
 * What a change of a departure, or of one booking, can change: the lines of the trip as the first contract has them, how many
 * it reaches and how many applications and other contracts it does not, and what was changed before. Null where nothing can be changed any more.
 */
export async function findChangeForm(scope: ChangeScope, at: Date) {
  const { departureId, bookingId } = scope;
  const row = await db().departure.findUnique({
    where: { id: departureId },
    include: { tour: true, changes: { orderBy: { draftedAt: 'desc' } } },
  });
  if (row === null || departureGone(row, at) !== null) return null;
  const contracts = await contractsOf(db(), scope);
  const count = (states: readonly BookingState[]) =>
    db().booking.count({ where: { package: { departureId }, status: { in: [...states] } } });
  const busy = CONTRACTED_STATES.filter((state) => !CHANGEABLE.includes(state));
  return {
    tour: row.tour,
    departureDate: departureOf(row).departureDate,
    lines: await linesOf(contracts[0]?.bookingId),
    contracts: contracts.length,
    applications: bookingId === null ? await count(APPLIED_STATES) : 0,
    busy: bookingId === null ? await count(busy) : 0,
    earlier: row.changes.filter((one) => bookingId === null || one.bookingId === bookingId),
  };
}

export type ChangeForm = NonNullable<Awaited<ReturnType<typeof findChangeForm>>>;

async function linesOf(bookingId: string | undefined): Promise<readonly TripLine[]> {
  if (bookingId === undefined) return [];
  return tripLines(await packageProduct.findContent(db(), bookingId));
}
