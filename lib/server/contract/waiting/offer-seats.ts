import 'server-only';
import { offerEnd, waitingOffer } from '@/lib/rules/application/waiting-line';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { waitingAcceptedMail, waitingOfferMail } from '@/lib/wording/booking/waiting-mails';
import { arrivalDue } from '../../application/accept-application';
import { acceptanceMailKey } from '../../application/acceptance-mail';
import { carerNames } from '../../application/assistance/carer-names';
import { leaveLine } from '../../application/waiting/leave-line';
import { firstInLine } from '../../application/waiting/place-in-line';
import { bookingOf } from '../../booking/booking-of';
import { isCalledOff } from '../../booking/is-called-off';
import { lockBooking } from '../../booking/lock-booking';
import { mailFacts } from '../../booking/mail-facts';
import { lockDeparture, sweepExpiredHolds } from '../../seats/seats';
import { takeSeatsInLine } from '../../seats/waiting-seats';
import { db, type Tx } from '../../system/db';
import { addJob } from '../../system/jobs/add-job';
import { queueMail } from '../../system/mail/queue-mail';
import { shownMoment } from '../../system/shown-moment';
import { siteUrl } from '../../system/site-url';
import { formContract } from '../conclude-contract';
import { endWaiting } from './end-waiting';

/**
 * 空席のご案内: offers what is free to the line of a departure, the first first, each whole party or nobody. One that does
 * not fit is passed by nobody (docs/decisions/0104). Twice changes nothing.
 *
 * @clause D2-3.3a D2-3.3b
 * @clause D3-2.4a D3-5.3
 * @returns how many parties came to their turn
 */
export async function offerSeats(departureId: string, at: Date): Promise<number> {
  let offered = 0;
  for (;;) {
    const next = await firstInLine(db(), departureId);
    if (next === null) return offered;
    if (next.limitAt <= at) {
      const ended = await endWaiting(next.bookingId, at);
      // It ends with its departure, which was called off, in a job of its own.
      if (!ended && (await isCalledOff(db(), next.bookingId))) return offered;
    } else {
      const answer = await db().$transaction((tx) => offerTo(tx, next, at));
      if (answer === 'no-seats') return offered;
      if (answer === 'offered') offered += 1;
    }
  }
}

type Place = NonNullable<Awaited<ReturnType<typeof firstInLine>>>;

/** Under both locks, in the order of everybody who ends a booking: first the booking's, then the departure's. */
async function offerTo(
  tx: Tx,
  place: Place,
  at: Date,
): Promise<'offered' | 'no-seats' | 'moved-on'> {
  const { bookingId, departureId, seats } = place;
  await lockBooking(tx, bookingId);
  await lockDeparture(tx, departureId);
  await sweepExpiredHolds(tx, departureId, at);
  if ((await firstInLine(tx, departureId))?.bookingId !== bookingId) return 'moved-on';
  const row = await tx.booking.findUniqueOrThrow({
    where: { id: bookingId },
    include: { travelers: true },
  });
  const booking = bookingOf(row);
  if (booking.status !== 'waitlisted') {
    await leaveLine(tx, bookingId);
    return 'moved-on';
  }
  const moment = instant(at.getTime());
  const until = new Date(offerEnd({ offeredAt: moment, startsAt: booking.startsAt }));
  const times = { at, until, today: dayInJapan(moment) };
  if (!(await takeSeatsInLine(tx, { bookingId, departureId, seats }, times))) return 'no-seats';
  await tx.waitingPlace.update({
    where: { bookingId },
    data: { state: 'offered', offeredAt: at, offerUntil: until },
  });
  const asked = waitingOffer('web', booking.terms) === 'answer';
  const acceptedAt = asked ? null : at;
  await tx.booking.update({
    where: { id: bookingId },
    data: { answerBy: until, acceptedAt, acceptanceSentAt: acceptedAt },
  });
  const kind = asked ? 'waiting-offered' : 'accepted';
  await tx.bookingEvent.create({
    data: { bookingId, at, kind, actor: 'agency', facts: { seats } },
  });
  const due = { name: 'waiting-due', payload: { bookingId }, runAt: until } as const;
  await addJob(tx, { ...due, key: `waiting-offer:${bookingId}` });
  const facts = mailFacts(booking);
  const carer = await carerNames(tx, bookingId);
  const said = asked
    ? waitingOfferMail(
        { ...facts, until: shownMoment(until), offerUrl: offerUrl(row.reference) },
        carer,
      )
    : waitingAcceptedMail(facts, carer);
  const idempotencyKey = asked ? `waiting-offer:${bookingId}` : acceptanceMailKey(bookingId);
  await queueMail(tx, { ...said, to: booking.contactEmail, bookingId, idempotencyKey });
  if (!asked) await noticed(tx, bookingId, { at, until });
  return 'offered';
}

/** A notice that makes the contract: by being sent, which is now, or by arriving, which is looked after. */
async function noticed(tx: Tx, bookingId: string, { at, until }: { at: Date; until: Date }) {
  const key = `answer-due:${bookingId}`;
  const payload = { bookingId };
  await addJob(tx, { name: 'answer-due', payload, key, runAt: arrivalDue(at, until) });
  await formContract(tx, bookingId, at, false);
}

function offerUrl(reference: string): string {
  return siteUrl(`/bookings/${reference}/offer`);
}
