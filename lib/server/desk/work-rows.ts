import 'server-only';
import { Prisma } from '../generated/prisma/client';
import { FAILED_OFTEN } from '../system/jobs/failed-jobs';

/** A booking of a departure that was called off takes seconds; after an hour somebody looks. */
const STUCK_MS = 3_600_000;

/** `lastMomentOfDay` of a column. */
const lastMomentOf = (column: 'a."dueDate"' | 'c."refundDueDate"') =>
  Prisma.raw(
    `(${column}::timestamp + interval '1 day' - interval '1 millisecond') AT TIME ZONE 'Asia/Tokyo'`,
  );

/** Everything that is due or broken and stands in the database as such: kind, subject, words, due and since. */
export function workRows(at: Date): Prisma.Sql {
  return Prisma.sql`
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
      SELECT 'certificate', 'application', b.id::text, b.reference, b."tripSnapshot"->>'title', 0,
        ${lastMomentOf('a."dueDate"')}, a.at
      FROM "AssistanceReview" a JOIN "Booking" b ON b.id = a."bookingId"
      WHERE a.kind = 'certificate' AND a."settledAt" IS NULL AND b.status = 'applied' AND b."acceptedAt" IS NULL
      UNION ALL
      SELECT 'substitution', 'substitution', s.id::text, b.reference, b."tripSnapshot"->>'title', 0,
        b."startsAt", s."requestedAt"
      FROM "Substitution" s JOIN "Booking" b ON b.id = s."bookingId"
      WHERE s.status = 'requested' AND b.status = 'substitution-requested'
      UNION ALL
      SELECT 'call-off', 'departure', c."departureId", d."departureDate", t.title, count(*), NULL, min(c."updatedAt")
      FROM "CallOffBooking" c JOIN "Departure" d ON d.id = c."departureId" JOIN "Tour" t ON t.code = d."tourCode"
      WHERE c.status = 'failed' OR (c.status = 'waiting' AND c."updatedAt" < ${new Date(at.getTime() - STUCK_MS)})
      GROUP BY c."departureId", d."departureDate", t.title
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
        ${lastMomentOf('c."refundDueDate"')}, r."updatedAt"
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
      WHERE i."usedAt" IS NULL AND i."revokedAt" IS NULL AND i."expiresAt" > ${at}`;
}
