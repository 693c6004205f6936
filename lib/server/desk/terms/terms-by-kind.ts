import 'server-only';
import { calendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import type { Terms } from '@/lib/rules/terms';
import { SOLD_KINDS, type SoldKind, soldKindOf } from '@/lib/terms/sold-kind';
import { agency } from '../../system/agency';
import { db } from '../../system/db';
import { listUsableTerms, termsInForce } from '../../terms/terms-in-force';
import { chosenForKind, termsOfKind } from '../../terms/terms-of-kind';

/** Which terms a kind of product is sold under, at a moment and from days to come. */
export interface TermsOfKind {
  readonly kind: SoldKind | 'arranged-air';
  readonly id: string;
  /** The day from which they were chosen at the desk; null where the agency's profile names them. */
  readonly since: string | null;
  /** Null where no version counts today, or none for this kind. */
  readonly inForce: Terms | null;
  readonly coming: readonly { id: string; termsId: string; firstDay: string }[];
  /** Tours that follow the kind, and tours that name their terms themselves. */
  readonly tours: { readonly following: number; readonly naming: number };
}

/** The terms of each kind of product that the agency sells, as they are chosen at a moment. */
export async function listTermsByKind(at: Date): Promise<readonly TermsOfKind[]> {
  const today = dayInJapan(instant(at.getTime()));
  const [choices, tours] = await Promise.all([
    db().kindTerms.findMany({
      where: { takenBackAt: null, firstDay: { gt: today } },
      orderBy: { firstDay: 'asc' },
    }),
    countTours(),
  ]);
  const lines = SOLD_KINDS.map(async (kind) => {
    const [{ termsId, since }, found] = await Promise.all([
      chosenForKind(kind, today),
      termsOfKind(kind, today),
    ]);
    return {
      ...{ kind, id: termsId, since, inForce: isRefusal(found) ? null : found },
      coming: choices.filter(({ soldKind }) => soldKind === kind),
      tours: tours(kind),
    };
  });
  return [...(await Promise.all(lines)), ...(await airLine(calendarDate(today)))];
}

async function airLine(today: Parameters<typeof termsInForce>[1]): Promise<TermsOfKind[]> {
  const id = agency().terms['arranged-air'];
  if (id === null) return [];
  const found = await termsInForce(id, today);
  const inForce = isRefusal(found) || found.contractKind !== 'arranged-air' ? null : found;
  const none = { since: null, coming: [], tours: { following: 0, naming: 0 } };
  return [{ kind: 'arranged-air', id, inForce, ...none }];
}

async function countTours() {
  const groups = await db().$queryRaw<
    { kind: string; dayTrip: boolean; own: boolean; count: number }[]
  >`SELECT kind, "dayTrip", "termsId" <> '' AS own, count(*)::int AS count FROM "Tour" GROUP BY 1, 2, 3`;
  const sum = (kind: SoldKind, own: boolean) =>
    groups
      .filter((group) => soldKindOf(group) === kind && group.own === own)
      .reduce((total, { count }) => total + count, 0);
  return (kind: SoldKind) => ({ following: sum(kind, false), naming: sum(kind, true) });
}

/** Terms that can be chosen, each once, by their newest title. */
export async function listChoosableTerms(): Promise<
  readonly { readonly id: string; readonly title: string }[]
> {
  const usable = [...(await listUsableTerms())].sort((one, other) =>
    one.firstDay < other.firstDay ? -1 : 1,
  );
  const titles = new Map(usable.map(({ id, title }) => [id, title.ja]));
  return [...titles].map(([id, title]) => ({ id, title }));
}
