import 'server-only';
import { type CalendarDate, calendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { firstDayObjection } from '@/lib/rules/contract/first-day';
import type { Staff } from '../../staff/staff-session';
import { listUsableTerms } from '../../terms/terms-in-force';
import { fitsItsKinds } from './needed-by-kind';
import { findingsOf, type lockTerms, type TermsRefusal } from './terms-row';

export type LockedTerms = NonNullable<Awaited<ReturnType<typeof lockTerms>>>;

/** Whether somebody wrote in a version or put it forward. */
export function hasPart(
  row: { readonly authors: readonly string[]; readonly proposedById: string | null },
  { staffId }: Pick<Staff, 'staffId'>,
): boolean {
  return row.authors.includes(staffId) || row.proposedById === staffId;
}

export const todayAt = (at: Date): CalendarDate => dayInJapan(instant(at.getTime()));

/** Why a version cannot be put in force: no first day to come, something that `check` finds, or kinds it does not fit. */
export async function unfit(row: LockedTerms, at: Date): Promise<TermsRefusal | null> {
  if (row.firstDay === '') return 'first-day-missing';
  // Held by the lock: whatever else was approved of these terms stands already.
  const usable = await listUsableTerms();
  if (findingsOf(row.text, usable).length > 0) return 'has-findings';
  const others = usable.filter(({ id }) => id === row.termsId).map(({ firstDay }) => firstDay);
  const objection = firstDayObjection(calendarDate(row.firstDay), todayAt(at), others);
  return objection ?? ((await fitsItsKinds(row, at)) ? null : 'kind-unfit');
}
