import 'server-only';
import { db } from '../system/db';

export type DepartureGone = 'not-found' | 'called-off' | 'left';

/** Why nothing of a departure can be decided or told any more: it was called off, or it has started. */
export function departureGone(
  { status, startsAt }: { readonly status: string; readonly startsAt: Date },
  at: Date,
): 'called-off' | 'left' | null {
  if (status === 'cancelled') return 'called-off';
  return startsAt <= at ? 'left' : null;
}

/** The same of the departure of this id. */
export async function findDepartureGone(id: string, at: Date): Promise<DepartureGone | null> {
  const select = { status: true, startsAt: true } as const;
  const found = await db().departure.findUnique({ where: { id }, select });
  return found === null ? 'not-found' : departureGone(found, at);
}
