import 'server-only';
import {
  ARRANGEMENT_KINDS,
  ARRANGEMENT_STATES,
  arrangementStanding,
  arrangementsOf,
} from '@/lib/rules/contract/arrangements';
import type { Prisma } from '../generated/prisma/client';
import type { Tx } from '../system/db';

/** What is read of a departure to tell how its arrangements stand. */
export const arrangedFacts = {
  tour: {
    select: {
      ...{ title: true, transport: true, lodging: true, nights: true, conductor: true },
      itinerary: {
        select: { day: true, stay: true, lunch: true, dinner: true },
        orderBy: { day: 'asc' },
      },
    },
  },
  arrangements: { orderBy: { id: 'asc' }, include: { staff: { select: { name: true } } } },
} satisfies Prisma.DepartureInclude;

type Arranged = Prisma.DepartureGetPayload<{ include: typeof arrangedFacts }>;

/** How each arrangement of a departure stands: those of its tour, then what the desk added. */
export function arrangementsStanding({ tour, arrangements }: Arranged) {
  const items = arrangementsOf({
    ...tour,
    guided: tour.conductor !== 'none',
    days: tour.itinerary,
  });
  const steps = arrangements.flatMap(({ id, itemKey: key, kind, state, staff, ...step }) => {
    const known = ARRANGEMENT_KINDS.find((one) => one === kind);
    const stands = ARRANGEMENT_STATES.find((one) => one === state);
    if (known === undefined || stands === undefined) return [];
    return { ...step, id: String(id), key, kind: known, state: stands, by: staff.name };
  });
  return arrangementStanding(items, steps);
}

export type ArrangementLine = ReturnType<typeof arrangementsStanding>[number];

/** The same of one departure; null where there is none. */
export async function findArrangements(tx: Tx, departureId: string) {
  const row = await tx.departure.findUnique({
    where: { id: departureId },
    include: arrangedFacts,
  });
  if (row === null) return null;
  const { tour, departureDate, returnDate, status, startsAt } = row;
  const lines = arrangementsStanding(row);
  return { tour, departureDate, returnDate, status, startsAt, lines };
}
