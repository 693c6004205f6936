import 'server-only';
import { minutesInMs, promises } from '@/lib/rules/promises';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { db, type Tx } from '../system/db';
import { staffObjection } from './current-staff';
import type { Staff } from './staff-session';

/** A claim expires by itself: whoever goes home leaves nothing shut. */
export const CLAIM_MS = minutesInMs(promises.claimMinutes);

export interface ClaimSubject {
  readonly subjectKind: string;
  readonly subjectId: string;
}

export type ClaimAnswer =
  | { readonly kind: 'claimed'; readonly until: Date }
  | { readonly kind: 'taken'; readonly by: string; readonly until: Date };

/**
 * Takes something into work, or keeps it for longer; tells who has it where another does.
 *
 * One statement: of two who press at once, one has it.
 */
export async function claim(
  subject: ClaimSubject,
  staffId: string,
  at: Date,
): Promise<ClaimAnswer> {
  const until = new Date(at.getTime() + CLAIM_MS);
  const rows = await db().$queryRaw<{ staffId: string }[]>`
    INSERT INTO "DeskClaim" ("subjectKind", "subjectId", "staffId", "claimedAt", "expiresAt")
    VALUES (${subject.subjectKind}, ${subject.subjectId}, ${staffId}::uuid, ${at}, ${until})
    ON CONFLICT ("subjectKind", "subjectId") DO UPDATE
      SET "staffId" = EXCLUDED."staffId", "expiresAt" = EXCLUDED."expiresAt",
          "claimedAt" = CASE WHEN "DeskClaim"."staffId" = EXCLUDED."staffId"
                             THEN "DeskClaim"."claimedAt" ELSE EXCLUDED."claimedAt" END
      WHERE "DeskClaim"."staffId" = EXCLUDED."staffId" OR "DeskClaim"."expiresAt" <= ${at}
    RETURNING "staffId"`;
  if (rows.length > 0) return { kind: 'claimed', until };
  const holder = await holderOf(subject, at);
  return holder ?? claim(subject, staffId, at);
}

/** 担当する: the same for somebody at the desk, if they may. */
export async function claimByStaff(
  staff: Staff,
  subject: ClaimSubject,
  at: Date,
): Promise<ClaimAnswer | { readonly kind: 'refused'; readonly reason: StaffObjection }> {
  const reason = staffObjection(staff, 'work.claim', at);
  return reason === null ? claim(subject, staff.staffId, at) : { kind: 'refused', reason };
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
  const row = await tx.deskClaim.findUnique({
    where: { subjectKind_subjectId: subject },
    include: { staff: { select: { name: true } } },
  });
  if (row === null || row.staffId === staffId || row.expiresAt <= at) return null;
  return { by: row.staff.name, until: row.expiresAt };
}

async function holderOf(subject: ClaimSubject, at: Date): Promise<ClaimAnswer | null> {
  const row = await db().deskClaim.findUnique({
    where: { subjectKind_subjectId: subject },
    include: { staff: { select: { name: true } } },
  });
  if (row === null || row.expiresAt <= at) return null;
  return { kind: 'taken', by: row.staff.name, until: row.expiresAt };
}
