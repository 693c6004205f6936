import 'server-only';
import { mayHoldSeats, seatBounds } from '@/lib/rules/application/seat-bounds';
import type { Tx } from '../system/db';
import { takeTurnIn } from '../system/rate-limit';

const DAY_MS = 24 * 3_600_000;
/** Twenty minutes of one draft: for eight hours in its two days. */
const OF_DRAFT = { times: 24, windowMs: 2 * DAY_MS };
/** Twenty minutes of one seat: 240 hours of seats a day, as thirty parties of four that take two hours. */
const OF_HOLDER = { times: 720, windowMs: DAY_MS };

/**
 * Whether a draft may hold seats for another twenty minutes as far as its holder is concerned. The lock of the departure
 * is held; the holder's own row is locked here, so that two of its requests do not pass each other.
 */
export async function holderMayHold(
  tx: Tx,
  asked: { draftId: string; departureId: string; seats: number },
  at: Date,
): Promise<boolean> {
  const { draftId, departureId, seats } = asked;
  if (!(await takeTurnIn(tx, { key: `hold:draft:${draftId}`, limit: OF_DRAFT }, at))) return false;
  const draft = await tx.bookingDraft.findUnique({
    where: { id: draftId },
    select: { holder: true },
  });
  if (!draft?.holder) return true;
  const { holder } = draft;
  const budget = { key: `hold:by:${holder}`, limit: OF_HOLDER, amount: seats };
  if (!(await takeTurnIn(tx, budget, at))) return false;
  const [held] = await tx.$queryRaw<{ here: number; all: number; capacity: number }[]>`
    SELECT COALESCE(SUM(hold.seats) FILTER (WHERE hold."departureId" = ${departureId}), 0)::int AS here,
      COALESCE(SUM(hold.seats), 0)::int AS all,
      (SELECT capacity FROM "Departure" WHERE id = ${departureId}) AS capacity
    FROM "SeatHold" hold JOIN "BookingDraft" draft ON draft.id = hold."draftId"
    WHERE draft.holder = ${holder} AND draft.id <> ${draftId}::uuid
      AND hold.state = 'held' AND hold."bookingId" IS NULL AND hold."expiresAt" > ${at}`;
  return mayHoldSeats(
    {
      heldOfDeparture: held?.here ?? 0,
      heldInAll: held?.all ?? 0,
      wanted: seats,
      capacity: held?.capacity ?? 0,
    },
    seatBounds,
  );
}
