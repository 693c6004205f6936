import 'server-only';
import { APPLIED_STATES } from '@/lib/rules/contract/application-transitions';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import { CALL_OFF_REASONS } from '@/lib/rules/contract/departure-call-off';
import { fullRefund } from '@/lib/rules/money/full-refund';
import { departureCalledOffMail } from '@/lib/wording/cancellation/called-off';
import { deskCallOffWords as words } from '@/lib/wording/desk/call-off';
import { judgeCallOff } from '../departures/judge-call-off';
import { db } from '../system/db';
import { dressedMail } from '../system/mail/queue-mail';
import { siteUrl } from '../system/site-url';

/** What calling a departure off would mean now: who is told, what goes back, on which grounds it may be done. */
export async function previewCallOff(departureId: string, at: Date) {
  const departure = await db().departure.findUnique({
    where: { id: departureId },
    include: { tour: true, holds: { where: { state: 'held', bookingId: null } } },
  });
  if (departure === null || departure.status === 'cancelled' || departure.startsAt <= at)
    return null;
  const order = { departureId, explanation: '-' };
  const grounds = await Promise.all(
    CALL_OFF_REASONS.map(async (reason) => {
      if (departure.decided && reason === 'too-few-participants') {
        return { reason, objection: 'decided' as const, lastNotice: null };
      }
      const judged = await judgeCallOff(db(), { ...order, reason }, departure.sold, at);
      if (judged.kind === 'may') return { reason, objection: null, lastNotice: firstOf(judged) };
      return { reason, objection: judged.reason, lastNotice: judged.lastNotice ?? null };
    }),
  );
  return {
    tour: departure.tour,
    departureDate: departure.departureDate,
    sold: departure.sold,
    contracts: await bookingsIn(departureId, CONTRACTED_STATES),
    applications: await bookingsIn(departureId, APPLIED_STATES),
    draftSeats: departure.holds.reduce((sum, { seats }) => sum + seats, 0),
    grounds,
  };
}

export type CallOffPreview = NonNullable<Awaited<ReturnType<typeof previewCallOff>>>;

function firstOf({ bookings }: { bookings: readonly { lastNotice: string | null }[] }) {
  return bookings.flatMap(({ lastNotice }) => lastNotice ?? []).sort()[0] ?? null;
}

async function bookingsIn(departureId: string, states: readonly string[]) {
  const rows = await db().booking.findMany({
    where: { package: { departureId }, status: { in: [...states] } },
    select: { ledger: true, travelers: { where: { status: 'going' }, select: { id: true } } },
  });
  return {
    bookings: rows.length,
    people: rows.reduce((sum, { travelers }) => sum + travelers.length, 0),
    refundYen: rows.reduce((sum, { ledger }) => sum + fullRefund(ledger).refund, 0),
  };
}

/** The mail as everybody with a contract will get it, with a gap where each one's own stands. */
export function sampleMail(tourTitle: string) {
  return dressedMail(
    departureCalledOffMail({
      contactName: words.previewName,
      reference: words.previewReference,
      tourTitle,
      period: words.previewPeriod,
      bookingUrl: siteUrl('/bookings'),
      lines: [{ key: 'explanation', term: words.explanation, detail: words.previewExplanation }],
      refundYen: 1,
    }),
  );
}
