import { afterAll, afterEach, expect, test } from 'vitest';
import { submitApplication } from '../application/submit-application';
import { listOwnBookings } from '../booking/list-own-bookings';
import type { SeenFigures } from '../cancellation/cancel-answer';
import { cancelTravelers } from '../cancellation/cancel-travelers';
import { db } from '../system/db';
import { filledDraft, wholeBooking } from '../testing/filled-draft';
import { castBooking, castDeparture, SATO, SUZUKI } from '../testing/fixtures';
import { concludeContract } from './conclude-contract';
import { followTours } from './follow-tour';
import { settlePayment } from './settle-payment';

afterEach(
  () =>
    db().$executeRaw`SELECT graphile_worker.complete_jobs(array_agg(id)) FROM graphile_worker.jobs`,
);
afterAll(() => db().$disconnect());

const followTour = (id: string, when: Date) =>
  db().$transaction((tx) => followTours(tx, [id], when));

// The tour: Thu 9 July 2026, meeting at 12:00, to Sat 11 July.
const at = (text: string) => new Date(`${text.replace(' ', 'T')}+09:00`);
const BEFORE = at('2026-07-09 11:59:59');
const START = at('2026-07-09 12:00:00');
const LAST = at('2026-07-11 23:59:59');
const END = at('2026-07-12 00:00:00');

async function booked(people = SATO) {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09', sold: 10 });
  return { departure, booking: await castBooking(departure, { people }) };
}

async function told(bookingId: string) {
  const booking = await db().booking.findUniqueOrThrow({
    where: { id: bookingId },
    include: { events: { orderBy: { at: 'asc' } } },
  });
  return [
    booking.status,
    ...booking.events.map((event) => `${event.kind} ${event.at.toISOString()}`),
  ];
}

const STARTED = 'tour-started 2026-07-09T03:00:00.000Z';
const ENDED = 'tour-ended 2026-07-11T15:00:00.000Z';

function cancel(
  bookingId: string,
  travelerIds: readonly string[],
  seen: Partial<SeenFigures>,
  when: Date,
  ground: 'force-majeure' | null = null,
) {
  const figures = { feeYen: 0, refundYen: 0, owedYen: 0, differenceYen: 0, ...seen };
  const idempotencyKey = `${bookingId}:${travelerIds.join()}`;
  return cancelTravelers({ bookingId, travelerIds, ground, seen: figures, idempotencyKey }, when);
}

test('D3-28.7 the booking travels from the meeting time on, and once', async () => {
  const { booking } = await booked();
  await followTour(booking.id, BEFORE);
  expect(await told(booking.id)).toEqual(['contracted']);
  await followTour(booking.id, START);
  await followTour(booking.id, LAST);
  expect(await told(booking.id)).toEqual(['travelling', STARTED]);
});

test('D2-21.1 it is completed when the return date has passed, and once', async () => {
  const { booking } = await booked();
  await followTour(booking.id, START);
  await followTour(booking.id, END);
  await followTour(booking.id, END);
  expect(await told(booking.id)).toEqual(['completed', STARTED, ENDED]);
});

test('both jobs late: the events still stand at the moments of the tour', async () => {
  const { booking } = await booked();
  await followTour(booking.id, at('2026-07-25 09:00:00'));
  expect(await told(booking.id)).toEqual(['completed', STARTED, ENDED]);
});

test('who cancelled before does not travel', async () => {
  const { booking } = await booked();
  const seen = { feeYen: 9_900, refundYen: 23_100 };
  await cancel(booking.id, booking.travelerIds, seen, at('2026-07-02 11:00:00'));
  await followTour(booking.id, END);
  expect((await told(booking.id))[0]).toBe('cancelled-by-customer');
});

test('D2-16.1.1 on the way, no job has run: everything is the fee, nothing goes back, no seat is for sale again', async () => {
  const { departure, booking } = await booked();
  const seen = { feeYen: 33_000 };
  expect((await cancel(booking.id, booking.travelerIds, seen, LAST)).kind).toBe('cancelled');
  const [status, ...events] = await told(booking.id);
  expect(status).toBe('cancelled-by-customer');
  expect(events).toEqual([STARTED, `cancelled ${LAST.toISOString()}`]);
  const { sold } = await db().departure.findUniqueOrThrow({ where: { id: departure.id } });
  expect(sold).toBe(11);
});

test('a second before the start the seat goes back: 50% on the departure day', async () => {
  const { departure, booking } = await booked();
  const seen = { feeYen: 16_500, refundYen: 16_500 };
  expect((await cancel(booking.id, booking.travelerIds, seen, BEFORE)).kind).toBe('cancelled');
  const { sold } = await db().departure.findUniqueOrThrow({ where: { id: departure.id } });
  expect(sold).toBe(10);
});

test('D2-16.1.1 one of four leaves on the way: the others travel on', async () => {
  const { departure, booking } = await booked(SUZUKI);
  const son = booking.travelerIds[3] ?? '';
  const answer = await cancel(booking.id, [son], { feeYen: 14_400 }, START);
  expect(answer.kind).toBe('cancelled');
  expect((await told(booking.id))[0]).toBe('travelling');
  const { sold } = await db().departure.findUniqueOrThrow({ where: { id: departure.id } });
  expect(sold).toBe(14);
});

test('D2-15.1.1a when the trip is over nothing is cancelled, whatever figures were seen', async () => {
  const { departure, booking } = await booked();
  const answer = await cancel(booking.id, booking.travelerIds, { feeYen: 33_000 }, END);
  expect(answer).toEqual({ kind: 'refused', reason: 'tour-over' });
  expect((await told(booking.id))[0]).toBe('completed');
  expect(await db().cancellation.count({ where: { bookingId: booking.id } })).toBe(0);
  const { sold } = await db().departure.findUniqueOrThrow({ where: { id: departure.id } });
  expect(sold).toBe(11);
});

test('D2-15.1.2c no ground frees once the tour has started', async () => {
  const { booking } = await booked();
  const answer = await cancel(booking.id, booking.travelerIds, {}, START, 'force-majeure');
  expect(answer).toEqual({ kind: 'refused', reason: 'ground-after-start' });
});

test('the list of bookings tells the state of the moment, though no job has run', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const email = `${departure.tourCode}@example.jp`;
  await castBooking(departure, { people: SATO, email });
  const states = [];
  for (const when of [BEFORE, START, LAST, END]) {
    states.push(...(await listOwnBookings({ email } as never, when)).map(({ status }) => status));
  }
  expect(states).toEqual(['contracted', 'travelling', 'travelling', 'completed']);
});

const noon = at('2026-06-01 12:00:00');

async function formed(method: string) {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const { draft } = await filledDraft(departure, noon);
  const order = { draft, method, attempt: 'once', userId: null };
  const sent = await submitApplication(order, noon);
  if (sent.kind !== 'sent') throw new Error(sent.kind);
  return { departure, bookingId: sent.bookingId };
}

test('the contract queues one job for the start and one for the end, sixty hours later', async () => {
  const { bookingId } = await formed('success');
  await concludeContract(bookingId, noon);
  const rows = await db().$queryRaw<{ name: string; hours: number }[]>`
    SELECT task_identifier AS name,
      round(extract(epoch FROM run_at - min(run_at) OVER ()) / 3600)::int AS hours
    FROM graphile_worker.jobs WHERE key IN (${`start-tour:${bookingId}`}, ${`complete-tour:${bookingId}`})
    ORDER BY run_at`;
  expect(rows).toEqual([
    { name: 'start-tour', hours: 0 },
    { name: 'complete-tour', hours: 60 },
  ]);
});

test.each([
  ['success', 'payment-captured', 'payment'],
  ['fails-at-capture', 'payment-refused', null],
])(
  'D2-3.1b the card answers after the start (%s): the trip goes on, what is unpaid stays owed',
  async (method, event, entry) => {
    const { departure, bookingId } = await formed(method);
    await db().booking.update({
      where: { id: bookingId },
      data: { status: 'contracted', formedAt: noon },
    });
    await db().departure.update({ where: { id: departure.id }, data: { sold: 1, held: 0 } });
    await followTour(bookingId, START);
    await settlePayment(bookingId, START);
    const booking = await wholeBooking(bookingId);
    expect(booking).toMatchObject({ status: 'travelling', endedAt: null });
    expect(booking.events.map(({ kind }) => kind)).toContain(event);
    expect(booking.ledger.map(({ kind }) => kind)).toEqual(entry === null ? [] : [entry]);
    const { sold } = await db().departure.findUniqueOrThrow({ where: { id: departure.id } });
    expect(sold).toBe(1);
  },
);
