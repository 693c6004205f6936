import 'server-only';
import type { StaffCommand } from '@/lib/rules/staff/permissions';
import { db } from '../system/db';
import { FAILED_OFTEN } from '../system/jobs/failed-jobs';

/** What waits for somebody at the desk. */
export const WORK_KINDS = [
  'application',
  'assistance',
  'guardian',
  'request',
  'enquiry',
  'departure',
  'mail-failed',
  'refund-failed',
  'job-failed',
  'invitation-open',
] as const;

export type WorkKind = (typeof WORK_KINDS)[number];

/** Who sees each kind: whoever may open what it leads to. */
export const WORK_NEEDS: Readonly<Record<WorkKind, StaffCommand>> = {
  application: 'application.read',
  assistance: 'application.read',
  guardian: 'application.read',
  request: 'request.read',
  enquiry: 'enquiry.read',
  departure: 'departure.decide',
  'mail-failed': 'mail.read',
  'refund-failed': 'mail.read',
  'job-failed': 'mail.read',
  'invitation-open': 'staff.read',
};

export interface WorkItem {
  readonly kind: WorkKind;
  readonly subjectKind:
    | 'application'
    | 'request'
    | 'enquiry'
    | 'departure'
    | 'mail'
    | 'refund'
    | 'job'
    | 'invitation';
  readonly subjectId: string;
  /** Reference of the booking or the enquiry; empty where there is none. */
  readonly reference: string;
  readonly title: string;
  readonly people: number;
  readonly due: Date | null;
  readonly since: Date;
  readonly claimedBy: string | null;
  readonly claimedByMe: boolean;
}

const MOST = 200;

type Row = Omit<WorkItem, 'people' | 'claimedByMe'> & { people: bigint; staffId: string | null };

/** Everything that is due or broken, the nearest deadline first; at most two hundred. */
export async function listWork(staffId: string, at: Date): Promise<readonly WorkItem[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT work.*, claim."staffId"::text, staff.name AS "claimedBy"
    FROM (
      SELECT
        CASE
          WHEN EXISTS (SELECT FROM "GuardianConsent" g WHERE g."bookingId" = b.id AND g.status = 'requested')
            THEN 'guardian'
          WHEN EXISTS (SELECT FROM "Traveler" t WHERE t."bookingId" = b.id AND t.assistance IS NOT NULL)
            THEN 'assistance'
          ELSE 'application'
        END AS kind,
        'application' AS "subjectKind", b.id::text AS "subjectId", b.reference,
        b."tripSnapshot"->>'title' AS title,
        (SELECT count(*) FROM "Traveler" t WHERE t."bookingId" = b.id) AS people,
        b."answerBy" AS due, b."appliedAt" AS since
      FROM "Booking" b
      WHERE b.status = 'applied' AND b."acceptedAt" IS NULL AND b."answerBy" > ${at}
      UNION ALL
      SELECT 'enquiry', 'enquiry', e.id::text, e.reference, coalesce(e."tourTitle", ''), 0, e."dueAt", e."arrivedAt"
      FROM "Enquiry" e WHERE e.status = 'open'
      UNION ALL
      SELECT 'mail-failed', 'mail', m.id::text, coalesce(b.reference, ''), m.subject, 0,
        CASE WHEN b.status = 'applied' THEN b."answerBy" END, coalesce(m."failedAt", m."createdAt")
      FROM "Mail" m LEFT JOIN "Booking" b ON b.id = m."bookingId"
      WHERE m.status = 'failed' AND m.dismissal IS NULL AND m.failure IS DISTINCT FROM 'stopped'
      UNION ALL
      SELECT 'refund-failed', 'refund', r.id::text, b.reference, b."tripSnapshot"->>'title', 0,
        (c."refundDueDate"::timestamp + interval '23 hours 59 minutes') AT TIME ZONE 'Asia/Tokyo', r."updatedAt"
      FROM "Refund" r
      JOIN "PaymentAttempt" p ON p.id = r."paymentId" JOIN "Booking" b ON b.id = p."bookingId"
      JOIN "LedgerEntry" l ON l."idempotencyKey" = r."ledgerKey"
      LEFT JOIN "Cancellation" c ON c.id = l."cancellationId"
      WHERE r.status = 'failed'
      UNION ALL
      SELECT 'job-failed', 'job', j.id::text, '', t.identifier, 0, NULL, j.created_at
      FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
      WHERE j.attempts >= least(${FAILED_OFTEN}, j.max_attempts)
      UNION ALL
      SELECT 'invitation-open', 'invitation', i.id::text, '', i.name, 0, i."expiresAt", i."createdAt"
      FROM "StaffInvitation" i
      WHERE i."usedAt" IS NULL AND i."revokedAt" IS NULL AND i."expiresAt" > ${at}
    ) work
    LEFT JOIN "DeskClaim" claim
      ON claim."subjectKind" = work."subjectKind" AND claim."subjectId" = work."subjectId"
      AND claim."expiresAt" > ${at}
    LEFT JOIN "StaffMember" staff ON staff.id = claim."staffId"
    ORDER BY work.due NULLS LAST, work.since
    LIMIT ${MOST}`;
  return rows.map(({ staffId: holder, people, ...row }) => ({
    ...row,
    people: Number(people),
    claimedByMe: holder === staffId,
  }));
}
