import 'server-only';
import type { StaffCommand } from '@/lib/rules/staff/permissions';
import { nameOf, type TermsName } from '@/lib/terms/terms-name';
import { audit } from '../../staff/audit';
import { byStaff } from '../../staff/by-staff';
import type { Staff } from '../../staff/staff-session';
import { isNeeded } from './needed-by-kind';
import { hasPart, type LockedTerms, todayAt, unfit } from './terms-objections';
import { lockTerms, refusedBy, type TermsAnswer, type TermsRefusal } from './terms-row';

/** Which version is meant, and the hash of the text that was on the page. */
export interface ShownTerms {
  readonly name: TermsName;
  readonly state: string;
}

type Step = {
  readonly command: StaffCommand;
  readonly act: string;
  readonly objection: (row: LockedTerms) => Promise<TermsRefusal | null> | TermsRefusal | null;
  readonly data: Partial<LockedTerms>;
  /** The state of a row on which this was done before: pressed twice it changes nothing. */
  readonly done: (row: LockedTerms) => boolean;
};

async function take(staff: Staff, shown: ShownTerms, step: Step, at: Date): Promise<TermsAnswer> {
  return byStaff(staff, step.command, at, async (tx) => {
    const row = await lockTerms(tx, shown.name);
    if (row === null) return refusedBy('not-found');
    if (row.hash !== shown.state) return refusedBy('changed-meanwhile');
    if (step.done(row)) return { kind: 'done', ...shown.name };
    const reason = await step.objection(row);
    if (reason !== null) return refusedBy(reason);
    await tx.termsVersion.update({ where: { termsId_version: shown.name }, data: step.data });
    const subject = { subjectKind: 'terms', subjectId: nameOf(shown.name) };
    const detail = { act: step.act, hash: row.hash, firstDay: row.firstDay };
    await audit(tx, staff, { command: step.command, ...subject, detail }, at);
    // Pages of tours and lists are kept: they are made anew.
    await tx.$executeRaw`SELECT pg_notify('tour_changes', '')`;
    return { kind: 'done', ...shown.name };
  });
}

/** 承認を求める: puts a draft forward to another manager. It has nothing that `check` would find, and a first day to come. */
export function proposeTerms(staff: Staff, shown: ShownTerms, at: Date): Promise<TermsAnswer> {
  const step: Step = {
    command: 'terms.edit',
    act: 'proposed',
    done: ({ state }) => state === 'proposed',
    objection: (row) => (row.state === 'draft' ? unfit(row, at) : 'not-a-draft'),
    data: { state: 'proposed', proposedAt: at, proposedById: staff.staffId },
  };
  return take(staff, shown, step, at);
}

/** 承認する: four eyes. Whoever wrote in it or put it forward is refused; what was shown is what is approved. */
export function approveTerms(staff: Staff, shown: ShownTerms, at: Date): Promise<TermsAnswer> {
  const step: Step = {
    command: 'terms.publish',
    act: 'approved',
    done: ({ state, approvedById }) => state === 'approved' && approvedById === staff.staffId,
    objection: (row) => {
      if (row.state !== 'proposed') return 'not-proposed';
      if (hasPart(row, staff)) return 'own-work';
      return unfit(row, at);
    },
    data: { state: 'approved', approvedAt: at, approvedById: staff.staffId },
  };
  return take(staff, shown, step, at);
}

/** 下書きにもどす: what was put forward becomes a draft again. */
export function returnTerms(staff: Staff, shown: ShownTerms, at: Date): Promise<TermsAnswer> {
  const step: Step = {
    command: 'terms.edit',
    act: 'returned',
    done: ({ state }) => state === 'draft',
    objection: ({ state }) => (state === 'proposed' ? null : 'not-proposed'),
    data: { state: 'draft', proposedAt: null, proposedById: null },
  };
  return take(staff, shown, step, at);
}

/** 取り下げる: an approved version before its first day. From that day on contracts may stand on it. */
export function withdrawTerms(staff: Staff, shown: ShownTerms, at: Date): Promise<TermsAnswer> {
  const step: Step = {
    command: 'terms.publish',
    act: 'withdrawn',
    done: ({ state }) => state === 'withdrawn',
    objection: async (row) => {
      if (row.state !== 'approved') return 'not-proposed';
      if (row.firstDay <= todayAt(at)) return 'in-force';
      return (await isNeeded(row)) ? 'kind-needs-it' : null;
    },
    data: { state: 'withdrawn' },
  };
  return take(staff, shown, step, at);
}
