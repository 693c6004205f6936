import 'server-only';
import { nameOf, type TermsName } from '@/lib/terms/terms-name';
import { listTerms } from '@/lib/terms/terms-of';
import { termsText } from '@/lib/terms/terms-text';
import { db, type Tx } from '../system/db';

export type TermsState = 'shipped' | 'draft' | 'proposed' | 'approved' | 'withdrawn';

/** A version as its page shows it. */
export interface TermsVersionPage extends TermsName {
  readonly title: string;
  readonly state: TermsState;
  readonly firstDay: string;
  readonly text: string;
  /** What the page was made from; empty for a shipped file, which never changes. */
  readonly hash: string;
  readonly begunFrom: string | null;
  readonly authors: readonly string[];
  readonly changedAt: Date | null;
  readonly changedById: string | null;
  readonly proposedById: string | null;
  readonly approvedAt: Date | null;
  readonly approvedById: string | null;
}

const FILE = {
  hash: '',
  begunFrom: null,
  authors: [],
  changedAt: null,
  changedById: null,
  proposedById: null,
  approvedAt: null,
  approvedById: null,
} as const;

/** Every version, the shipped ones as well as those of the desk in whatever state. */
export async function listTermsVersions(): Promise<readonly TermsVersionPage[]> {
  const rows = await db().termsVersion.findMany();
  return [...shipped(), ...rows.map((row) => ({ ...row, state: row.state as TermsState }))].sort(
    (one, other) =>
      one.termsId.localeCompare(other.termsId) || other.firstDay.localeCompare(one.firstDay),
  );
}

/** The numbers that the versions of a terms have, in whatever state. */
export async function versionNumbers(tx: Tx, termsId: string): Promise<readonly string[]> {
  const rows = await tx.termsVersion.findMany({ where: { termsId }, select: { version: true } });
  const files = listTerms().filter(({ id }) => id === termsId);
  return [...rows, ...files].map(({ version }) => version);
}

/** One version, shipped or of the desk; null when there is none. */
export async function findTermsVersion(name: TermsName): Promise<TermsVersionPage | null> {
  const { termsId, version } = name;
  const file = shipped().find((one) => nameOf(one) === nameOf(name));
  if (file !== undefined) return file;
  const row = await db().termsVersion.findUnique({
    where: { termsId_version: { termsId, version } },
  });
  return row && { ...row, state: row.state as TermsState };
}

/** How many bookings were concluded under each version, by its name. */
export async function countBookings(): Promise<ReadonlyMap<string, number>> {
  const counted = await db().booking.groupBy({ by: ['termsId', 'termsVersion'], _count: true });
  return new Map(
    counted.map(({ termsId, termsVersion, _count }) => [
      nameOf({ termsId, version: termsVersion }),
      _count,
    ]),
  );
}

/** How many bookings were concluded under one version. */
export function countBookingsOf({ termsId, version }: TermsName): Promise<number> {
  return db().booking.count({ where: { termsId, termsVersion: version } });
}

function shipped(): readonly TermsVersionPage[] {
  return listTerms().map((terms) => ({
    ...FILE,
    termsId: terms.id,
    version: terms.version,
    title: terms.title.ja,
    state: 'shipped',
    firstDay: terms.firstDay,
    text: termsText(JSON.stringify(terms)),
  }));
}
