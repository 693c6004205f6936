import 'server-only';
import { calendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { readTerms } from '@/lib/terms/read-terms';
import { areForKind, SOLD_KINDS, soldKind } from '@/lib/terms/sold-kind';
import { db } from '../../system/db';
import { listUsableTerms } from '../../terms/terms-in-force';
import { chosenForKind } from '../../terms/terms-of-kind';

type Version = { readonly termsId: string; readonly version: string; readonly text: string };

/** Whether a kind of product was chosen to be sold under a version and would have none without it. */
export async function isNeeded({ termsId, version }: Version): Promise<boolean> {
  const [chosen, usable] = await Promise.all([
    db().kindTerms.findMany({ where: { termsId, takenBackAt: null } }),
    listUsableTerms(),
  ]);
  const others = usable.filter((one) => one.id === termsId && one.version !== version);
  return chosen.some(({ firstDay }) =>
    others.every((one) => one.firstDay > calendarDate(firstDay)),
  );
}

/** Whether a version is for every kind of product that is sold under its terms, now or from a day to come. */
export async function fitsItsKinds({ termsId, text }: Version, at: Date): Promise<boolean> {
  const read = readTerms(text);
  if ('problems' in read) return false;
  const today = dayInJapan(instant(at.getTime()));
  const coming = await db().kindTerms.findMany({
    where: { termsId, takenBackAt: null, firstDay: { gt: today } },
  });
  const now = await Promise.all(
    SOLD_KINDS.map(async (kind) => ({ kind, ...(await chosenForKind(kind, today)) })),
  );
  const kinds = [
    ...coming.map((one) => soldKind(one.soldKind)),
    ...now.filter((one) => one.termsId === termsId).map(({ kind }) => kind),
  ];
  return kinds.every((kind) => areForKind(read.terms, kind));
}
