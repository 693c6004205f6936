import 'server-only';
import { nameOf, type TermsName } from '@/lib/terms/terms-name';
import { audit } from '../../staff/audit';
import { byStaff } from '../../staff/by-staff';
import type { Staff } from '../../staff/staff-session';
import { contentOf, lockTerms, refusedBy, type TermsAnswer } from './terms-row';

export type SavedTerms =
  | (Extract<TermsAnswer, { kind: 'done' }> & { readonly hash: string })
  | Extract<TermsAnswer, { kind: 'refused' }>;

/**
 * Writes a draft anew. What somebody else wrote meanwhile is not overwritten.
 *
 * @param order.state the hash of the text that the form was made from
 */
export async function saveTerms(
  staff: Staff,
  order: { readonly name: TermsName; readonly text: string; readonly state: string },
  at: Date,
): Promise<SavedTerms> {
  return byStaff(staff, 'terms.edit', at, async (tx) => {
    const content = contentOf(order.text, order.name);
    const done = { kind: 'done', ...order.name, hash: content.hash } as const;
    const row = await lockTerms(tx, order.name);
    if (row === null) return refusedBy('not-found');
    if (row.state !== 'draft') return refusedBy('not-a-draft');
    if (row.hash === content.hash) return done;
    if (row.hash !== order.state) return refusedBy('changed-meanwhile');
    await tx.termsVersion.update({
      where: { termsId_version: order.name },
      data: {
        ...content,
        authors: [...new Set([...row.authors, staff.staffId])],
        changedAt: at,
        changedById: staff.staffId,
      },
    });
    const subject = { subjectKind: 'terms', subjectId: nameOf(order.name) };
    const detail = { act: 'written', hash: content.hash };
    await audit(tx, staff, { command: 'terms.edit', ...subject, detail }, at);
    return done;
  });
}

/** 下書きを捨てる: a draft that counts for nobody goes; its lines in the record stay. */
export async function discardTerms(
  staff: Staff,
  { name, state }: { readonly name: TermsName; readonly state: string },
  at: Date,
): Promise<TermsAnswer> {
  return byStaff(staff, 'terms.edit', at, async (tx) => {
    const row = await lockTerms(tx, name);
    if (row === null) return { kind: 'done', ...name };
    if (row.state !== 'draft') return refusedBy('not-a-draft');
    if (row.hash !== state) return refusedBy('changed-meanwhile');
    await tx.termsVersion.delete({ where: { termsId_version: name } });
    const subject = { subjectKind: 'terms', subjectId: nameOf(name) };
    await audit(tx, staff, { command: 'terms.edit', ...subject, detail: { act: 'discarded' } }, at);
    return { kind: 'done', ...name };
  });
}
