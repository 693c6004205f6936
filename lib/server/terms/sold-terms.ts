import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { SOLD_KINDS, soldKindOf } from '@/lib/terms/sold-kind';
import { nameOfTerms } from '@/lib/terms/terms-name';
import type { SoldUnder } from '@/lib/wording/agency/payment-facts';
import { db } from '../system/db';
import { termsOfKind, termsOfTour } from './terms-of-kind';

/** The terms that the tours on sale are sold under on a day; where none is on sale, those of every kind of product. */
export async function listSoldTerms(day: CalendarDate): Promise<readonly SoldUnder[]> {
  const tours = await db().tour.findMany({
    where: { published: true },
    distinct: ['kind', 'dayTrip', 'termsId'],
    select: { kind: true, dayTrip: true, termsId: true },
  });
  const found =
    tours.length === 0
      ? SOLD_KINDS.map(async (kind) => ({ kind, terms: await termsOfKind(kind, day) }))
      : tours.map(async (tour) => ({
          kind: soldKindOf(tour),
          terms: await termsOfTour(tour, day),
        }));
  const sold = new Map<string, SoldUnder>();
  for (const { kind, terms } of await Promise.all(found)) {
    if (isRefusal(terms)) continue;
    const before = sold.get(nameOfTerms(terms))?.kinds ?? [];
    sold.set(nameOfTerms(terms), {
      terms,
      kinds: SOLD_KINDS.filter((one) => one === kind || before.includes(one)),
    });
  }
  return [...sold.values()];
}
