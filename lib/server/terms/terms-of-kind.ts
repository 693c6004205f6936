import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { isRefusal, type Refusal, refused } from '@/lib/rules/calendar/refusal';
import type { Terms } from '@/lib/rules/terms';
import { areForKind, contractKindOf, type SoldKind, soldKindOf } from '@/lib/terms/sold-kind';
import { agency } from '../system/agency';
import { db } from '../system/db';
import { termsInForce } from './terms-in-force';

/** How a tour names its terms: by their id, or with an empty one by the kind of product that it is. */
export interface NamedTerms {
  readonly termsId: string;
  readonly kind: string;
  readonly dayTrip: boolean;
}

/**
 * The terms that a contract of a tour formed on a day is concluded under: what the tour names itself counts before what
 * was chosen for its kind.
 */
export async function termsOfTour(tour: NamedTerms, day: CalendarDate): Promise<Terms | Refusal> {
  return tour.termsId === '' ? termsOfKind(soldKindOf(tour), day) : termsInForce(tour.termsId, day);
}

/**
 * The terms of a kind of product on a day.
 *
 * @returns refused with `no-version` as well where they are not for that kind
 */
export async function termsOfKind(kind: SoldKind, day: CalendarDate): Promise<Terms | Refusal> {
  const { termsId } = await chosenForKind(kind, day);
  const terms = await termsInForce(termsId, day);
  return isRefusal(terms) || areForKind(terms, kind) ? terms : refused('no-version');
}

/** Which terms were chosen for a kind on a day: at the desk, else by the agency's profile (`since` null). */
export async function chosenForKind(kind: SoldKind, day: CalendarDate) {
  const row = await db().kindTerms.findFirst({
    where: { soldKind: kind, takenBackAt: null, firstDay: { lte: day } },
    orderBy: { firstDay: 'desc' },
    select: { termsId: true, firstDay: true },
  });
  return row === null
    ? { termsId: agency().terms[contractKindOf(kind)], since: null }
    : { termsId: row.termsId, since: row.firstDay };
}
