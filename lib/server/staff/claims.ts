import 'server-only';
import { minutesInMs, promises } from '@/lib/rules/promises';
import { isClaimable, mayClaim } from '@/lib/rules/staff/claimable';
import { STAFF_ROLES, type StaffObjection } from '@/lib/rules/staff/permissions';
import type { Tx } from '../system/db';
import { audit } from './audit';
import { byStaff } from './by-staff';
import { isThere } from './claim-subjects';
import { roleOf } from './role-of';
import type { Staff } from './staff-session';

/** A claim expires by itself: whoever goes home leaves nothing shut. */
export const CLAIM_MS = minutesInMs(promises.claimMinutes);

export interface ClaimSubject {
  readonly subjectKind: string;
  readonly subjectId: string;
}

export type ClaimAnswer =
  | { readonly kind: 'claimed'; readonly until: Date; readonly begun: boolean }
  | { readonly kind: 'taken'; readonly by: string; readonly until: Date };

/**
 * Takes something into work, or keeps it for longer; tells who has it where another does.
 *
 * Each is one statement: of two who press at once, one has it; of two presses of one person, one begins it.
 */
export async function claim(
  tx: Tx,
  subject: ClaimSubject,
  staffId: string,
  at: Date,
): Promise<ClaimAnswer> {
  const { subjectKind, subjectId } = subject;
  const until = new Date(at.getTime() + CLAIM_MS);
  const binding = STAFF_ROLES.filter((role) => mayClaim(role, subjectKind));
  const begun = await tx.$executeRaw`
    INSERT INTO "DeskClaim" ("subjectKind", "subjectId", "staffId", "claimedAt", "expiresAt")
    VALUES (${subjectKind}, ${subjectId}, ${staffId}::uuid, ${at}, ${until})
    ON CONFLICT ("subjectKind", "subjectId") DO UPDATE
      SET "staffId" = EXCLUDED."staffId", "expiresAt" = EXCLUDED."expiresAt",
          "claimedAt" = EXCLUDED."claimedAt"
      WHERE "DeskClaim"."expiresAt" <= ${at} OR NOT EXISTS (
        SELECT FROM "StaffMember" holder
        WHERE holder.id = "DeskClaim"."staffId" AND holder.role = ANY (${binding}))`;
  if (begun > 0) return { kind: 'claimed', until, begun: true };
  const kept = await tx.deskClaim.updateMany({
    where: { ...subject, staffId },
    data: { expiresAt: until },
  });
  if (kept.count > 0) return { kind: 'claimed', until, begun: false };
  const holder = await holderOf(tx, subject, at);
  return holder ?? claim(tx, subject, staffId, at);
}

/** 担当する: the same for somebody at the desk who may do what it is taken for; in the record when it begins. */
export async function claimByStaff(
  staff: Staff,
  subject: ClaimSubject,
  at: Date,
): Promise<
  ClaimAnswer | { readonly kind: 'refused'; readonly reason: StaffObjection | 'not-there' }
> {
  const { subjectKind, subjectId } = subject;
  if (!isClaimable(subjectKind) || !mayClaim(staff.role, subjectKind))
    return { kind: 'refused', reason: 'not-allowed' };
  return byStaff(staff, 'work.claim', at, async (tx) => {
    if (!(await isThere(tx, subjectKind, subjectId)))
      return { kind: 'refused', reason: 'not-there' };
    const answer = await claim(tx, subject, staff.staffId, at);
    if (answer.kind === 'claimed' && answer.begun) {
      await audit(tx, staff, { command: 'work.claim', ...subject }, at);
    }
    return answer;
  });
}

/** Gives something back; what another has stays theirs. */
export async function unclaim(tx: Tx, subject: ClaimSubject, staffId: string): Promise<void> {
  await tx.deskClaim.deleteMany({ where: { ...subject, staffId } });
}

/** Whether somebody else is at work on it; null when nobody is. */
export async function claimedByAnother(
  tx: Tx,
  subject: ClaimSubject,
  staffId: string,
  at: Date,
): Promise<{ readonly by: string; readonly until: Date } | null> {
  const row = await bindingClaim(tx, subject, at);
  return row === null || row.staffId === staffId
    ? null
    : { by: row.staff.name, until: row.expiresAt };
}

async function holderOf(tx: Tx, subject: ClaimSubject, at: Date): Promise<ClaimAnswer | null> {
  const row = await bindingClaim(tx, subject, at);
  return row && { kind: 'taken', by: row.staff.name, until: row.expiresAt };
}

/** Only who may do the act keeps others from it. */
async function bindingClaim(tx: Tx, subject: ClaimSubject, at: Date) {
  const row = await tx.deskClaim.findUnique({
    where: { subjectKind_subjectId: subject },
    include: { staff: { select: { name: true, role: true } } },
  });
  if (row === null || row.expiresAt <= at) return null;
  return mayClaim(roleOf(row.staff), subject.subjectKind) ? row : null;
}
