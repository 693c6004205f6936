import 'server-only';
import { dayOrNull } from '@/lib/rules/calendar/calendar-date';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import type { Terms } from '@/lib/rules/terms';
import type { Finding } from '@/lib/terms/check/finding';
import { picturedTerms } from '@/lib/terms/pictured-terms';
import { nameOf, nameOfTerms, type TermsName } from '@/lib/terms/terms-name';
import { versionInForce } from '@/lib/terms/version-in-force';
import { db } from '../../system/db';
import {
  countBookingsOf,
  findTermsVersion,
  listTermsVersions,
  type TermsVersionPage,
} from '../../terms/find-terms-version';
import { listUsableTerms } from '../../terms/terms-in-force';
import { standingOf, type TermsStanding } from './list-terms';
import { findingsOf } from './terms-row';

/** A version as its page shows it. */
export interface OpenTerms {
  readonly version: TermsVersionPage;
  readonly standing: TermsStanding;
  /** Null as long as the text is no terms file. */
  readonly terms: Terms | null;
  readonly findings: readonly Finding[];
  readonly bookings: number;
  /** What it takes the place of: the version in force on its first day without it, or the one it was begun from. */
  readonly replaced: Terms | null;
  /** Who wrote, put forward and approved it, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

/** One version with all that is known about it; null when there is none. */
export async function openTermsVersion(name: TermsName, at: Date): Promise<OpenTerms | null> {
  const version = await findTermsVersion(name);
  if (version === null) return null;
  const [all, usable, bookings, names] = await Promise.all([
    listTermsVersions(),
    listUsableTerms(),
    countBookingsOf(name),
    namesOf(version),
  ]);
  const findings = findingsOf(version.text, usable);
  return {
    version,
    standing: standingOf(version, all, at),
    terms: picturedTerms(version.text, findings),
    findings,
    bookings,
    names,
    replaced: replacedBy(version, usable),
  };
}

function replacedBy(version: TermsVersionPage, usable: readonly Terms[]): Terms | null {
  const others = usable.filter((terms) => nameOfTerms(terms) !== nameOf(version));
  const siblings = others.filter(({ id }) => id === version.termsId);
  const { firstDay } = version;
  const inForce = versionInForce(siblings, dayOrNull(firstDay));
  if (!isRefusal(inForce)) return inForce;
  return others.find((terms) => nameOfTerms(terms) === version.begunFrom) ?? null;
}

async function namesOf(version: TermsVersionPage): Promise<ReadonlyMap<string, string>> {
  const { authors, changedById, proposedById, approvedById } = version;
  const ids = [...authors, changedById, proposedById, approvedById].filter((id) => id !== null);
  const rows = await db().staffMember.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
