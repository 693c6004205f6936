import 'server-only';
import { createHash } from 'node:crypto';
import type { Finding } from '@/lib/terms/check/finding';
import { checkTerms } from '@/lib/terms/check-terms';
import type { TermsName } from '@/lib/terms/terms-name';
import { termsText } from '@/lib/terms/terms-text';
import type { Tx } from '../../system/db';
import { listUsableTerms } from '../../terms/terms-in-force';

/** Why a command on terms did nothing. */
export type TermsRefusal =
  | 'not-allowed'
  | 'confirm-again'
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

export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** What a version's row keeps of its text. */
export function contentOf(given: string) {
  const text = termsText(given);
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
export async function findingsOf(text: string): Promise<readonly Finding[]> {
  const usable = await listUsableTerms();
  return checkTerms(
    text,
    (id, version) => usable.find((one) => one.id === id && one.version === version) ?? null,
  );
}
