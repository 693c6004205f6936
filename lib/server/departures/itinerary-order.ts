import 'server-only';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import {
  type FinalItinerary,
  type ItineraryNeeds,
  missingInFinal,
} from '@/lib/rules/contract/final-itinerary';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { canonicalJson } from '../consents/chain';
import { finalItineraryOf } from '../documents/final-itinerary';
import type { Departure, Tour } from '../generated/prisma/client';
import type { Tx } from '../system/db';
import { departureGone } from './departure-gone';

export interface ItineraryOrder {
  readonly departureId: string;
  readonly final: FinalItinerary;
  /** The last version that the form was filled from; 0 for none. */
  readonly over: number;
  /** One press of the button, however often it arrives. */
  readonly press: string;
}

export type ItineraryRefusal =
  | StaffObjection
  | 'not-found'
  | 'called-off'
  | 'left'
  | 'incomplete'
  | 'unchanged'
  | 'overtaken'
  | 'form-used'
  | 'taken';

export type ItineraryAnswer =
  | { readonly kind: 'made'; readonly version: number; readonly bookings: number }
  | {
      readonly kind: 'refused';
      readonly reason: ItineraryRefusal;
      /** Fields that must be filled in first. */
      readonly missing?: readonly string[];
    };

/** What a tour asks of its final itinerary. */
export function needsOf({ nights, conductor }: Pick<Tour, 'nights' | 'conductor'>): ItineraryNeeds {
  return { nights, guided: conductor !== 'none' };
}

/** The same press again, or one that meant something else. */
export async function earlierItinerary(
  tx: Tx,
  { departureId, press, final }: ItineraryOrder,
): Promise<ItineraryAnswer | null> {
  const made = await tx.finalItinerary.findUnique({ where: { idempotencyKey: press } });
  if (made === null) return null;
  const same = made.departureId === departureId && isSame(finalItineraryOf(made.content), final);
  if (!same) return { kind: 'refused', reason: 'form-used' };
  const bookings = await receiving(tx, departureId);
  return { kind: 'made', version: made.version, bookings: bookings.length };
}

type Found = Departure & { tour: Tour; finals: { version: number; content: unknown }[] };

/** What speaks against the next version. */
export function itineraryRefusal(
  departure: Found,
  { final, over }: ItineraryOrder,
  at: Date,
): Extract<ItineraryAnswer, { kind: 'refused' }> | null {
  const [last] = departure.finals;
  const gone = departureGone(departure, at);
  if (gone !== null) return { kind: 'refused', reason: gone };
  if ((last?.version ?? 0) !== over) return { kind: 'refused', reason: 'overtaken' };
  const missing = missingInFinal(final, needsOf(departure.tour));
  if (missing.length > 0) return { kind: 'refused', reason: 'incomplete', missing };
  const same = last !== undefined && isSame(finalItineraryOf(last.content), final);
  return same ? { kind: 'refused', reason: 'unchanged' } : null;
}

const isSame = (one: FinalItinerary, other: FinalItinerary) =>
  canonicalJson(one) === canonicalJson(other);

/** Every contract that gets one. */
export async function receiving(tx: Tx, departureId: string): Promise<readonly string[]> {
  const rows = await tx.booking.findMany({
    where: { package: { departureId }, status: { in: [...CONTRACTED_STATES] } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id }) => id);
}
