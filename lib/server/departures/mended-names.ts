import 'server-only';
import { db } from '../system/db';

/**
 * How many names of those who still travel were mended after each list of a departure was made, in a way of writing that stands
 * on it; nothing of a list that holds.
 */
export async function mendedSince(departureId: string): Promise<ReadonlyMap<string, number>> {
  const travelers = await db().traveler.findMany({
    where: {
      status: 'going',
      formerNames: { some: {} },
      provisions: { some: { list: { departureId } } },
    },
    select: {
      formerNames: { select: { items: true, until: true } },
      provisions: {
        where: { list: { departureId } },
        select: { listId: true, items: true, providedAt: true },
      },
    },
  });
  const outdated = travelers.flatMap(({ formerNames, provisions }) =>
    provisions.filter(({ items, providedAt }) =>
      formerNames.some(
        (one) => one.until >= providedAt && one.items.some((item) => items.includes(item)),
      ),
    ),
  );
  const counts = new Map<string, number>();
  for (const { listId } of outdated) counts.set(listId, (counts.get(listId) ?? 0) + 1);
  return counts;
}
