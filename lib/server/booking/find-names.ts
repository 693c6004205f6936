import 'server-only';
import { createHash } from 'node:crypto';
import { type Instant, instant } from '@/lib/rules/calendar/instant';
import type { BookingState } from '@/lib/rules/contract/booking-state';
import { type NamesClosed, namesClosed } from '@/lib/rules/contract/name-mending';
import type { SpelledName } from '@/lib/rules/contract/name-spelling';
import type { PlacedName } from '@/lib/schemas/booking/names';
import type { Tx } from '../system/db';

/** The columns that a name is made of, of a traveler now or before. */
export interface NameColumns {
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly passportFamily: string | null;
  readonly passportGiven: string | null;
}

export function spelledName(row: NameColumns): SpelledName {
  return {
    family: row.familyName,
    given: row.givenName,
    familyKana: row.familyKana,
    givenKana: row.givenKana,
    romanFamily: row.passportFamily,
    romanGiven: row.passportGiven,
  };
}

export function nameColumns(name: SpelledName): NameColumns {
  return {
    familyName: name.family,
    givenName: name.given,
    familyKana: name.familyKana,
    givenKana: name.givenKana,
    passportFamily: name.romanFamily,
    passportGiven: name.romanGiven,
  };
}

/** The names of those of a booking who still travel, in their order. */
export async function findNames(tx: Tx, bookingId: string): Promise<readonly PlacedName[]> {
  const rows = await tx.traveler.findMany({
    where: { bookingId },
    orderBy: { position: 'asc' },
  });
  return namesOf(rows);
}

/** The same of a booking that was read. */
export function namesOf(
  travelers: readonly (NameColumns & { readonly position: number; readonly status: string })[],
): readonly PlacedName[] {
  return travelers
    .filter(({ status }) => status === 'going')
    .map((row) => ({ position: row.position, ...spelledName(row) }));
}

/** Why the names of a booking stay as they are at a moment; null while they can be mended. */
export function namesClosedFor(
  booking: {
    readonly status: BookingState;
    readonly startsAt: Instant;
    readonly formedAt: Date | null;
    readonly terms: { readonly contractKind: string };
  },
  at: Date,
): NamesClosed | null {
  return namesClosed({
    state: booking.status,
    startsAt: booking.startsAt,
    formedAt: booking.formedAt && instant(booking.formedAt.getTime()),
    ticketTerms: booking.terms.contractKind === 'arranged-air',
    now: instant(at.getTime()),
  });
}

/** Names a state of the names, so that a form made for another is known. */
export function namesState(names: readonly PlacedName[]): string {
  const inOrder = names.map(({ position, ...name }) => [
    position,
    ...[name.family, name.given, name.familyKana, name.givenKana],
    ...[name.romanFamily, name.romanGiven],
  ]);
  return createHash('sha256').update(JSON.stringify(inOrder)).digest('hex').slice(0, 32);
}
