import 'server-only';
import { calendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { nameOf } from '@/lib/terms/terms-name';
import { versionInForce } from '@/lib/terms/version-in-force';
import {
  countBookings,
  listTermsVersions,
  type TermsState,
  type TermsVersionPage,
} from '../../terms/find-terms-version';

/** Where a version stands on a day. */
export type TermsStanding =
  | 'in-force'
  | 'coming'
  | 'past'
  | Exclude<TermsState, 'shipped' | 'approved'>;

/** A version in the list. */
export type TermsLine = Pick<TermsVersionPage, 'termsId' | 'version' | 'title' | 'firstDay'> & {
  readonly standing: TermsStanding;
  readonly bookings: number;
};

/** Every version: those of one id together, the latest first day first. */
export async function listTermsLines(at: Date): Promise<readonly TermsLine[]> {
  const [versions, counts] = await Promise.all([listTermsVersions(), countBookings()]);
  return versions.map((one) => ({
    ...one,
    standing: standingOf(one, versions, at),
    bookings: counts.get(nameOf(one)) ?? 0,
  }));
}

/** Where a version stands among all of its terms. */
export function standingOf(
  one: TermsVersionPage,
  all: readonly TermsVersionPage[],
  at: Date,
): TermsStanding {
  const { state } = one;
  if (state !== 'shipped' && state !== 'approved') return state;
  const today = dayInJapan(instant(at.getTime()));
  if (one.firstDay > today) return 'coming';
  const siblings = all.filter((other) => other.termsId === one.termsId && counts(other));
  const held = siblings.map(({ version, firstDay }) => ({
    version,
    firstDay: calendarDate(firstDay),
  }));
  const inForce = versionInForce(held, today);
  return !isRefusal(inForce) && inForce.version === one.version ? 'in-force' : 'past';
}

function counts({ state }: TermsVersionPage): boolean {
  return state === 'shipped' || state === 'approved';
}
