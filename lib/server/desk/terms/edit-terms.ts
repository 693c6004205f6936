import 'server-only';
import { type Fields, type Loose, loose } from '@/lib/terms/form/fields';
import { fileOf, mergedFile } from '@/lib/terms/form/terms-form';
import type { TermsName } from '@/lib/terms/terms-name';
import { termsText } from '@/lib/terms/terms-text';
import { staffObjection } from '../../staff/current-staff';
import type { Staff } from '../../staff/staff-session';
import { db } from '../../system/db';
import { hashOf } from '../../system/sealed';
import { findTermsVersion } from '../../terms/find-terms-version';
import { type SavedTerms, saveTerms } from './save-terms';
import { refusedBy } from './terms-row';

/** What the editor sends: what was typed, and the text that its form was made from. */
export interface TypedTerms {
  readonly name: TermsName;
  readonly fields: Fields;
  readonly base: string;
  /** The hash of that text. */
  readonly state: string;
  /** The hash of what the same form has saved since, while more was typed in it; empty for none. */
  readonly saved: string;
  /** The hash of a text of somebody else that is written over knowingly; empty for none. */
  readonly over: string;
}

/** What somebody else saved since the form was made. */
export interface SavedMeanwhile {
  readonly kind: 'conflict';
  readonly hash: string;
  readonly by: string;
  /** Keys of the file that they changed. */
  readonly changed: readonly string[];
}

/**
 * Saves what was typed into a draft. Where somebody else saved meanwhile, nothing is written and it is said what they
 * changed; who has read that can lay the own changes over theirs.
 */
export async function editTerms(
  staff: Staff,
  order: TypedTerms,
  at: Date,
): Promise<SavedTerms | SavedMeanwhile> {
  const objection = staffObjection(staff, 'terms.edit', at);
  if (objection !== null) return refusedBy(objection);
  const { name, over } = order;
  if (hashOf(order.base) !== order.state) return refusedBy('changed-meanwhile');
  const base = loose(JSON.parse(order.base));
  const state = order.saved || order.state;
  const mine = fileOf(base, order.fields);
  const answer = await saveTerms(staff, { name, text: JSON.stringify(mine), state }, at);
  if (answer.kind === 'done' || answer.reason !== 'changed-meanwhile') return answer;
  const found = await findTermsVersion(name);
  if (found === null) return refusedBy('not-found');
  const theirs = loose(JSON.parse(found.text));
  if (over === found.hash) {
    const merged = JSON.stringify(mergedFile(base, asKept(mine), theirs));
    return saveTerms(staff, { name, text: merged, state: found.hash }, at);
  }
  return {
    kind: 'conflict',
    hash: found.hash,
    by: await nameOfStaff(found.changedById),
    changed: changedKeys(base, theirs),
  };
}

/** A file as it would be kept: what the schema adds is no change of anybody's. */
const asKept = (file: Loose): Loose => loose(JSON.parse(termsText(JSON.stringify(file))));

function changedKeys(base: Loose, theirs: Loose): readonly string[] {
  return Object.keys({ ...base, ...theirs }).filter(
    (key) => JSON.stringify(base[key]) !== JSON.stringify(theirs[key]),
  );
}

async function nameOfStaff(id: string | null): Promise<string> {
  const row = id === null ? null : await db().staffMember.findUnique({ where: { id } });
  return row?.name ?? '';
}
