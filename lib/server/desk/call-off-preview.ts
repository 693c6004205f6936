import 'server-only';
import { APPLIED_STATES } from '@/lib/rules/contract/application-transitions';
import { LIVE_STATES } from '@/lib/rules/contract/booking-transitions';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import { CALL_OFF_REASONS } from '@/lib/rules/contract/departure-call-off';
import { fullRefund } from '@/lib/rules/money/full-refund';
import { departureCalledOffMail } from '@/lib/wording/cancellation/called-off';
import { deskCallOffWords as words } from '@/lib/wording/desk/call-off';
import { departureGone } from '../departures/departure-gone';
import { bookingsToEnd, judgeCallOff } from '../departures/judge-call-off';
import { earliest } from '../departures/notice-limits';
import { db } from '../system/db';
import { dressedMail } from '../system/mail/queue-mail';
import { siteUrl } from '../system/site-url';

/** What calling a departure off would mean now: who is told, what goes back, on which grounds it may be done. */
export async function previewCallOff(departureId: string, at: Date) {
  const departure = await db().departure.findUnique({
    where: { id: departureId },
    include: { tour: true, holds: { where: { state: 'held', bookingId: null } } },
  });
  if (departure === null || departureGone(departure, at) !== null) return null;
  const { tour, departureDate, sold, decided, holds } = departure;
  const [bookings, parties] = await Promise.all([
    bookingsToEnd(db(), departureId),
    partiesOf(departureId),
  ]);
  const grounds = CALL_OFF_REASONS.map((reason) => {
    if (decided && reason === 'too-few-participants') {
      return { reason, objection: 'decided' as const, lastNotice: null };
    }
    const judged = judgeCallOff(bookings, { reason, explanation: '-' }, sold, at);
    if (judged.kind === 'may') {
      return { reason, objection: null, lastNotice: earliest(judged.bookings) };
    }
    return { reason, objection: judged.reason, lastNotice: judged.lastNotice ?? null };
  });
  return {
    ...{ tour, departureDate, sold, grounds },
    contracts: sumOf(parties, CONTRACTED_STATES),
    applications: sumOf(parties, APPLIED_STATES),
    draftSeats: holds.reduce((sum, { seats }) => sum + seats, 0),
  };
}

export type CallOffPreview = NonNullable<Awaited<ReturnType<typeof previewCallOff>>>;

function partiesOf(departureId: string) {
  return db().booking.findMany({
    where: { package: { departureId }, status: { in: [...LIVE_STATES] } },
    select: {
      status: true,
      ledger: true,
      travelers: { where: { status: 'going' }, select: { id: true } },
    },
  });
}

function sumOf(parties: Awaited<ReturnType<typeof partiesOf>>, states: readonly string[]) {
  const rows = parties.filter(({ status }) => states.includes(status));
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
