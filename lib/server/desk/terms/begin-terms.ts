import 'server-only';
import type { FileProblem } from '@/lib/terms/read-terms';
import { readTerms } from '@/lib/terms/read-terms';
import { nameOf, nextVersion, type TermsName } from '@/lib/terms/terms-name';
import { audit } from '../../staff/audit';
import { byStaff } from '../../staff/by-staff';
import { staffObjection } from '../../staff/current-staff';
import type { Staff } from '../../staff/staff-session';
import { db, type Tx } from '../../system/db';
import { keyOfPress } from '../../system/key-of-press';
import { versionNumbers } from '../../terms/find-terms-version';
import { contentOf, holdTerms, refusedBy, type TermsAnswer } from './terms-row';

/** A draft to begin: the text of a terms file, under an id; its version is the next free number. */
export interface NewTerms {
  readonly termsId: string;
  readonly text: string;
  readonly begunFrom: string | null;
  /** One press of the button begins one version. */
  readonly press: string;
}

/** 下書きを始める: a version that counts for nobody yet. */
export async function beginTerms(staff: Staff, given: NewTerms, at: Date): Promise<TermsAnswer> {
  const { termsId, begunFrom, text, press } = given;
  const key = keyOfPress(press, [termsId, begunFrom, text]);
  return byStaff(staff, 'terms.edit', at, async (tx) => {
    // Two who begin a version of the same terms at once get two numbers.
    await holdTerms(tx, termsId);
    const earlier = await begunBefore(tx, key);
    if (earlier !== null) return earlier;
    const version = await freeVersion(tx, termsId);
    return keepDraft(tx, staff, { text, begunFrom, key, name: { termsId, version } }, at);
  });
}

export type BringInAnswer =
  | TermsAnswer
  | { readonly kind: 'bad'; readonly problems: readonly FileProblem[] };

/** ファイルから取り込む: a terms file as a draft. A number that is taken gives way to the next free one. */
export async function bringInTerms(
  staff: Staff,
  { text, press }: Pick<NewTerms, 'text' | 'press'>,
  at: Date,
): Promise<BringInAnswer> {
  const objection = staffObjection(staff, 'terms.edit', at);
  if (objection !== null) return refusedBy(objection);
  const read = readTerms(text.replace(/^\uFEFF/, ''));
  if ('problems' in read) return { kind: 'bad', problems: read.problems };
  const { id: termsId, version: asked } = read.terms;
  const key = keyOfPress(press, text);
  return db().$transaction(async (tx) => {
    await holdTerms(tx, termsId);
    const earlier = await begunBefore(tx, key);
    if (earlier !== null) return earlier;
    const taken = (await versionNumbers(tx, termsId)).includes(asked);
    const version = taken ? await freeVersion(tx, termsId) : asked;
    const name = { termsId, version };
    const draft = { name, text: JSON.stringify(read.terms), begunFrom: null, key };
    return keepDraft(tx, staff, draft, at);
  });
}

type Draft = Pick<NewTerms, 'text' | 'begunFrom'> & {
  readonly name: TermsName;
  readonly key: string;
};

async function keepDraft(
  tx: Tx,
  staff: Staff,
  { name, text, begunFrom, key }: Draft,
  at: Date,
): Promise<TermsAnswer> {
  await tx.termsVersion.create({
    data: {
      ...name,
      ...contentOf(text, name),
      state: 'draft',
      begunFrom,
      idempotencyKey: key,
      authors: [staff.staffId],
      createdAt: at,
      changedAt: at,
      changedById: staff.staffId,
    },
  });
  const subject = { subjectKind: 'terms', subjectId: nameOf(name) };
  const detail = { act: 'begun', from: begunFrom };
  await audit(tx, staff, { command: 'terms.edit', ...subject, detail }, at);
  return { kind: 'done', ...name };
}

async function freeVersion(tx: Tx, termsId: string): Promise<string> {
  return nextVersion(await versionNumbers(tx, termsId));
}

/** What the same press has begun already. */
async function begunBefore(tx: Tx, key: string): Promise<TermsAnswer | null> {
  const where = { idempotencyKey: key };
  const row = await tx.termsVersion.findUnique({ where, select: { termsId: true, version: true } });
  return row === null ? null : { kind: 'done', ...row };
}
