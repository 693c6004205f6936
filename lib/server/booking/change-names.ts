import 'server-only';
import {
  mendedItems,
  NAME_FIELDS,
  type NameItem,
  type NameObjection,
  type NamesClosed,
  nameObjection,
} from '@/lib/rules/contract/name-mending';
import type { SpelledName } from '@/lib/rules/contract/name-spelling';
import type { PlacedName } from '@/lib/schemas/booking/names';
import newLetters from '@/lib/wording/search/letters.json';
import type { Prisma } from '../generated/prisma/client';
import { lockDeparture } from '../seats/seats';
import { db, type Tx } from '../system/db';
import { bookingOf } from './booking-of';
import { namesClosedFor, namesOf, namesState, spelledName } from './find-names';
import { lockBooking } from './lock-booking';
import { type MendedName, recordNames } from './record-names';

export interface NameChange {
  readonly bookingId: string;
  /** What is to be, of whom it is to be another; nobody else is touched. */
  readonly names: readonly PlacedName[];
  /** The state in which the form was made; none where nothing was shown. */
  readonly state?: string;
  /** Who mends it: the traveler, or staff, whose own record keeps who. */
  readonly actor: 'traveler' | 'staff';
}

export type NameRefusal =
  | {
      readonly kind: 'refused';
      readonly reason: 'not-found' | 'changed-meanwhile' | NamesClosed;
    }
  | {
      readonly kind: 'refused';
      readonly reason: NameObjection;
      /** Whose name, and the first of its fields that is another. */
      readonly position: number;
      readonly field: keyof SpelledName;
    };

export type NameChangeAnswer =
  | { readonly kind: 'changed'; readonly items: readonly NameItem[] }
  | { readonly kind: 'unchanged' }
  | NameRefusal;

/**
 * 表記の訂正: mends how the names of those who still travel are written. What is farther than a spelling, or was passed on where
 * a letter may cost a ticket, is refused. The contact is told; the record keeps which ways of writing were mended and for
 * whom, never what they say.
 *
 * @clause D2-13.1
 * @clause D3-14.1
 */
export async function changeNames(change: NameChange, at: Date): Promise<NameChangeAnswer> {
  return db().$transaction((tx) => changeNamesIn(tx, change, at));
}

/** The same in the caller's transaction. */
export async function changeNamesIn(
  tx: Tx,
  change: NameChange,
  at: Date,
): Promise<NameChangeAnswer> {
  const { bookingId, actor } = change;
  await lockBooking(tx, bookingId);
  const booking = await findNamed(tx, bookingId);
  if (booking === null) return { kind: 'refused', reason: 'not-found' };
  const mended = mendedNames(booking, change);
  if (mended === null) return { kind: 'refused', reason: 'changed-meanwhile' };
  if (mended.length === 0) return { kind: 'unchanged' };
  const closed = namesClosedFor(booking, at);
  if (closed !== null) return { kind: 'refused', reason: closed };
  if (booking.package !== null) await lockDeparture(tx, booking.package.departureId);
  const refusal = await refusalOf(tx, mended, actor);
  if (refusal !== null) return refusal;
  return { kind: 'changed', items: await recordNames(tx, booking, { mended, actor }, at) };
}

const NAMED = {
  id: true,
  reference: true,
  status: true,
  startsAt: true,
  formedAt: true,
  contactEmail: true,
  termsSnapshot: true,
  package: { select: { departureId: true } },
  travelers: {
    where: { status: 'going' },
    orderBy: { position: 'asc' },
    include: { formerNames: { orderBy: [{ until: 'asc' }, { id: 'asc' }], take: 1 } },
  },
} as const satisfies Prisma.BookingSelect;

async function findNamed(tx: Tx, id: string) {
  const row = await tx.booking.findUnique({ where: { id }, select: NAMED });
  return row && bookingOf(row);
}

type Named = NonNullable<Awaited<ReturnType<typeof findNamed>>>;
type Mended = MendedName<Named['travelers'][number]>;

/** Null when the form was made for other names, or for somebody who travels no more. */
function mendedNames({ travelers }: Named, { names, state }: NameChange): readonly Mended[] | null {
  const named = names.map(({ position, ...after }) => {
    const traveler = travelers.find((one) => one.position === position);
    return traveler && { traveler, after, items: mendedItems(spelledName(traveler), after) };
  });
  if (named.includes(undefined)) return null;
  const mended = named.filter((one) => one !== undefined && one.items.length > 0);
  // What is there already, because the same form arrived before, changes nothing and is no other state.
  if (mended.length > 0 && state !== undefined && state !== namesState(namesOf(travelers)))
    return null;
  return mended as readonly Mended[];
}

/** Lists are made under the lock of the departure: none is made between this look and the end of the transaction. */
async function refusalOf(
  tx: Tx,
  mended: readonly Mended[],
  actor: NameChange['actor'],
): Promise<NameRefusal | null> {
  for (const { traveler, after, items } of mended) {
    const passedOn = await tx.provisionRecord.findMany({
      where: { travelerId: traveler.id },
      select: { items: true, list: { select: { recipientClass: true } } },
    });
    const now = spelledName(traveler);
    const reason = nameObjection(
      { first: spelledName(traveler.formerNames[0] ?? traveler), now, after },
      passedOn.map((one) => ({ ...one.list, items: one.items })),
      newLetters,
      actor,
    );
    if (reason === null) continue;
    const fields = items.flatMap((item) => NAME_FIELDS[item]);
    const field = fields.find((one) => now[one] !== after[one]) ?? 'family';
    return { kind: 'refused', reason, position: traveler.position, field };
  }
  return null;
}
