import 'server-only';
import { type CalendarDate, calendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { firstDayObjection } from '@/lib/rules/contract/first-day';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { areForKind, type SoldKind, soldKind } from '@/lib/terms/sold-kind';
import { audit } from '../../staff/audit';
import { byStaff } from '../../staff/by-staff';
import type { Staff } from '../../staff/staff-session';
import type { Tx } from '../../system/db';
import { listUsableTerms, termsInForce } from '../../terms/terms-in-force';
import { termsOfKind } from '../../terms/terms-of-kind';
import { holdTerms, type TermsRefusal } from './terms-row';

/** From a day on, new bookings of a kind of product are concluded under these terms. */
export interface KindChoice {
  readonly soldKind: SoldKind;
  readonly termsId: string;
  readonly firstDay: CalendarDate;
}

export type KindChoiceRefusal =
  | Extract<TermsRefusal, StaffObjection | 'not-found' | 'in-force'>
  | 'terms-not-begun'
  | 'terms-of-other-kind'
  | 'first-day-past'
  | 'first-day-today'
  | 'first-day-taken';

export type KindChoiceAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly reason: KindChoiceRefusal };

const refusedBy = (reason: KindChoiceRefusal) => ({ kind: 'refused', reason }) as const;

/** この条件書で売る: a kind of product is sold under other terms from a day on; its bookings keep what they have. */
export async function chooseForKind(
  staff: Staff,
  choice: KindChoice,
  at: Date,
): Promise<KindChoiceAnswer> {
  const { soldKind, termsId, firstDay } = choice;
  return byStaff(staff, 'terms.publish', at, async (tx) => {
    // Whoever takes a version of these terms away meanwhile waits, and sees that they are chosen.
    await holdTerms(tx, termsId);
    await holdKind(tx, soldKind);
    const chosen = await tx.kindTerms.findMany({ where: { soldKind, takenBackAt: null } });
    if (chosen.some((one) => one.termsId === termsId && one.firstDay === firstDay)) {
      return { kind: 'done' };
    }
    const days = chosen.map((one) => calendarDate(one.firstDay));
    const reason = (await unfit(choice)) ?? (await tooSoon(choice, days, at));
    if (reason !== null) return refusedBy(reason);
    await tx.kindTerms.create({ data: { ...choice, decidedAt: at, decidedById: staff.staffId } });
    await told(tx, staff, { soldKind, detail: { act: 'chosen', termsId, firstDay } }, at);
    return { kind: 'done' };
  });
}

/** 取りやめる: what was chosen, before its first day. */
export async function takeBackChoice(
  staff: Staff,
  id: string,
  at: Date,
): Promise<KindChoiceAnswer> {
  return byStaff(staff, 'terms.publish', at, async (tx) => {
    const found = await tx.kindTerms.findUnique({ where: { id } });
    if (found === null) return refusedBy('not-found');
    const kind = soldKind(found.soldKind);
    await holdKind(tx, kind);
    if (found.firstDay <= todayAt(at)) return refusedBy('in-force');
    const { count } = await tx.kindTerms.updateMany({
      where: { id, takenBackAt: null },
      data: { takenBackAt: at, takenBackById: staff.staffId },
    });
    const { termsId, firstDay } = found;
    const detail = { act: 'taken-back', termsId, firstDay };
    if (count === 1) await told(tx, staff, { soldKind: kind, detail }, at);
    return { kind: 'done' };
  });
}

const todayAt = (at: Date): CalendarDate => dayInJapan(instant(at.getTime()));

/** They are in force on the first day, and neither then nor by a later version for something else. */
async function unfit({ soldKind, termsId, firstDay }: KindChoice) {
  const terms = await termsInForce(termsId, firstDay);
  if (isRefusal(terms)) return 'terms-not-begun';
  const later = (await listUsableTerms()).filter(
    (one) => one.id === termsId && one.firstDay > firstDay,
  );
  return [terms, ...later].every((one) => areForKind(one, soldKind)) ? null : 'terms-of-other-kind';
}

/** Not from a day on which contracts may have been concluded under others. */
async function tooSoon(
  { soldKind, firstDay }: KindChoice,
  days: readonly CalendarDate[],
  at: Date,
) {
  const today = todayAt(at);
  const objection = firstDayObjection(firstDay, today, days);
  if (objection !== null || firstDay > today) return objection;
  return isRefusal(await termsOfKind(soldKind, today)) ? null : 'first-day-today';
}

async function holdKind(tx: Tx, soldKind: SoldKind): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${`kind-terms:${soldKind}`}))::text`;
}

async function told(
  tx: Tx,
  staff: Staff,
  { soldKind, detail }: { soldKind: SoldKind; detail: Readonly<Record<string, string>> },
  at: Date,
): Promise<void> {
  const subject = { subjectKind: 'kind-of-product', subjectId: soldKind };
  await audit(tx, staff, { command: 'terms.publish', ...subject, detail }, at);
  // Pages of tours and lists are kept: they are made anew.
  await tx.$executeRaw`SELECT pg_notify('tour_changes', '')`;
}
