import 'server-only';
import { callOffReason } from '@/lib/rules/contract/departure-call-off';
import type { CallOffOutcome } from '../departures/call-off-booking';
import { db } from '../system/db';

/** How far the ending of one booking has come. */
export interface CallOffRow {
  readonly bookingId: string;
  readonly reference: string;
  readonly status: 'waiting' | 'done' | 'failed';
  readonly outcome: CallOffOutcome | null;
  readonly failure: string | null;
  readonly tries: number;
  readonly refundYen: number;
  readonly refund: 'none' | 'requested' | 'pending' | 'succeeded' | 'failed';
  readonly mail: 'none' | 'queued' | 'sent' | 'kept' | 'failed';
}

/** A departure that was called off, and how far everybody's refund and mail have come; null for one that was not. */
export async function findCallOffProgress(departureId: string) {
  const callOff = await db().departureCallOff.findUnique({
    where: { departureId },
    include: { staff: { select: { name: true } } },
  });
  if (callOff === null) return null;
  const rows = await rowsOf(departureId);
  const back = rows.filter(({ refund }) => refund !== 'none');
  const mailed = rows.filter(({ mail }) => mail !== 'none');
  const done = rows.filter(({ status }) => status === 'done');
  const refunded = back.filter(({ refund }) => refund === 'succeeded');
  const sent = mailed.filter(({ mail }) => mail === 'sent' || mail === 'kept');
  return {
    reason: callOffReason(callOff.reason),
    explanation: callOff.explanation,
    at: callOff.calledOffAt,
    by: callOff.staff.name,
    rows,
    done: done.length,
    waiting: rows.filter(({ status }) => status === 'waiting').length,
    failed: rows.filter(({ status }) => status === 'failed').length,
    refundYen: rows.reduce((sum, { refundYen }) => sum + refundYen, 0),
    refunds: { done: refunded.length, all: back.length },
    mails: { done: sent.length, all: mailed.length },
    /** Whether something still moves by itself. */
    moves:
      rows.some(({ status }) => status === 'waiting') ||
      back.some(({ refund }) => refund === 'requested' || refund === 'pending') ||
      mailed.some(({ mail }) => mail === 'queued'),
  };
}

export type CallOffProgress = NonNullable<Awaited<ReturnType<typeof findCallOffProgress>>>;

function rowsOf(departureId: string): Promise<CallOffRow[]> {
  return db().$queryRaw<CallOffRow[]>`
    SELECT c."bookingId", b.reference, c.status, c.outcome, c.failure, c.tries,
      COALESCE(x."refundYen", 0) AS "refundYen",
      CASE
        WHEN x."refundYen" IS NULL OR x."refundYen" = 0 THEN 'none'
        WHEN bool_or(r.status = 'failed') THEN 'failed'
        WHEN bool_or(r.status = 'pending') THEN 'pending'
        WHEN bool_and(r.status = 'succeeded') THEN 'succeeded'
        ELSE 'requested'
      END AS refund,
      COALESCE(m.status, 'none') AS mail
    FROM "CallOffBooking" c
    JOIN "Booking" b ON b.id = c."bookingId"
    LEFT JOIN "Cancellation" x ON x."idempotencyKey" = 'call-off:' || b.id
    LEFT JOIN "Refund" r ON r."ledgerKey" = 'cancellation:' || x.id || ':refund'
    LEFT JOIN "Mail" m ON m."idempotencyKey" = CASE c.outcome
      WHEN 'cancelled' THEN 'called-off:' || b.id WHEN 'rejected' THEN 'rejected:' || b.id END
    WHERE c."departureId" = ${departureId}
    GROUP BY c."bookingId", b.reference, x."refundYen", m.status
    ORDER BY array_position(ARRAY['failed', 'waiting', 'done'], c.status), b.reference`;
}
