import 'server-only';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import type { Terms } from '@/lib/rules/terms';
import type { Finding } from '@/lib/terms/check/finding';
import { checkTerms } from '@/lib/terms/check-terms';
import type { TermsName } from '@/lib/terms/terms-name';
import { termsText } from '@/lib/terms/terms-text';
import type { Tx } from '../../system/db';
import { hashOf } from '../../system/sealed';

/** Why a command on terms did nothing. */
export type TermsRefusal =
  | StaffObjection
  | 'not-found'
  | 'changed-meanwhile'
  | 'not-a-draft'
  | 'not-proposed'
  | 'own-work'
  | 'has-findings'
  | 'first-day-missing'
  | 'first-day-past'
  | 'first-day-today'
  | 'first-day-taken'
  | 'in-force'
  | 'kind-needs-it'
  | 'kind-unfit';

export type TermsAnswer =
  | ({ readonly kind: 'done' } & TermsName)
  | { readonly kind: 'refused'; readonly reason: TermsRefusal };

export const refusedBy = (reason: TermsRefusal) => ({ kind: 'refused', reason }) as const;

/** What a version's row keeps of a text, which names the version itself. */
export function contentOf(given: string, { termsId, version }: TermsName) {
  const text = termsText(JSON.stringify({ ...JSON.parse(given), id: termsId, version }));
  const file = JSON.parse(text) as { firstDay?: unknown; title?: { ja?: unknown } };
  const said = (value: unknown) => (typeof value === 'string' ? value : '');
  return { text, hash: hashOf(text), firstDay: said(file.firstDay), title: said(file.title?.ja) };
}

/** The versions of one terms, held until the transaction ends: two who act on them at once act one after the other. */
export async function holdTerms(tx: Tx, termsId: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${`terms:${termsId}`}))::text`;
}

/** The row of a version, held with all of its terms. */
export async function lockTerms(tx: Tx, { termsId, version }: TermsName) {
  await holdTerms(tx, termsId);
  return tx.termsVersion.findUnique({ where: { termsId_version: { termsId, version } } });
}

/** What `check` finds in a text, as on the command line; bases are looked up among shipped and approved versions. */
export function findingsOf(text: string, usable: readonly Terms[]): readonly Finding[] {
  return checkTerms(
    text,
    (id, version) => usable.find((one) => one.id === id && one.version === version) ?? null,
  );
}
