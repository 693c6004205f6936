import { afterAll, describe, expect, test } from 'vitest';
import { placeInLine } from '../../application/waiting/place-in-line';
import { callOffDeparture } from '../../departures/call-off-departure';
import { db } from '../../system/db';
import { wholeBooking } from '../../testing/filled-draft';
import { castDeparture } from '../../testing/fixtures';
import { actingStaff } from '../../testing/staff';
import { waitingParty } from '../../testing/waiting-party';
import { withdrawApplication } from '../withdraw-application';
import { acceptOffer } from './accept-offer';
import { endWaiting } from './end-waiting';
import { offerSeats } from './offer-seats';

afterAll(() => db().$disconnect());

const noon = new Date('2026-06-01T12:00:00+09:00');
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const offered = later(10);
const until = new Date('2026-06-02T12:10:00+09:00');
const before = new Date(until.getTime() - 1);

/** Terms by which a party is asked first: the contract forms by the acceptance. */
async function askedFirst(bookingId: string) {
  const { termsSnapshot } = await db().booking.findUniqueOrThrow({ where: { id: bookingId } });
  const terms = JSON.parse(JSON.stringify(termsSnapshot));
  for (const rule of terms.formation.rules) rule.moment = 'acceptance';
  await db().booking.update({ where: { id: bookingId }, data: { termsSnapshot: terms } });
}

/** A full departure with one seat that came free, and parties of one that wait to be asked. */
async function line(count: number, free = 1) {
  const departure = await castDeparture('day-trip', {
    departureDate: '2026-07-09',
    capacity: 7,
    sold: 7,
  });
  const ids: string[] = [];
  for (let place = 0; place < count; place += 1) {
    const id = await waitingParty(departure, later(place));
    await askedFirst(id);
    ids.push(id);
  }
  await db().departure.update({
    where: { id: departure.id },
    data: { sold: { decrement: free } },
  });
  return { departureId: departure.id, ids };
}

async function seatsOf(id: string) {
  const { sold, held } = await db().departure.findUniqueOrThrow({ where: { id } });
  return { sold, held };
}

describe('an offer that is answered', () => {
  test('D2-15.2.2 taken after the departure was called off: no contract, and nothing charged', async () => {
    const { departureId, ids } = await line(1);
    const id = ids[0] as string;
    await offerSeats(departureId, offered);
    const at = later(20);
    const snow = { reason: 'force-majeure', explanation: '大雪のため' } as const;
    const manager = await actingStaff('manager', at);
    const called = await callOffDeparture(manager, { departureId, ...snow }, at);
    expect(called).toMatchObject({ kind: 'called-off', bookings: 1 });
    expect(await acceptOffer(id, later(21))).toBe('none');
    expect(await wholeBooking(id)).toMatchObject({ status: 'waitlisted', ledger: [] });
  });

  test('D2-3.3b nothing forms before the answer: seats held to the deadline, the mail says until when and where', async () => {
    const { departureId, ids } = await line(2);
    expect(await offerSeats(departureId, offered)).toBe(1);
    const booking = await wholeBooking(ids[0] as string);
    expect(booking).toMatchObject({ status: 'waitlisted', acceptedAt: null, answerBy: until });
    expect(booking.hold).toMatchObject({ seats: 1, state: 'held', expiresAt: until });
    const mail = booking.mails.find(({ template }) => template === 'waiting-offer');
    expect(mail?.text).toContain('2026年6月2日（火）12:10まで');
    expect(mail?.text).toContain(`/bookings/${booking.reference}/offer`);
    expect(await placeInLine(db(), ids[1] as string)).toBe(1);
    expect(await offerSeats(departureId, offered)).toBe(0);
  });

  test('D2-3.3b accepted a moment before the deadline: a contract of that moment, paid, once', async () => {
    const { departureId, ids } = await line(1);
    const id = ids[0] as string;
    await offerSeats(departureId, offered);
    const answers = await Promise.all([1, 2, 3].map(() => acceptOffer(id, before)));
    expect(answers).toEqual(['accepted', 'accepted', 'accepted']);
    const booking = await wholeBooking(id);
    expect(booking).toMatchObject({ status: 'contracted', formedAt: before });
    expect(booking.ledger.map(({ kind, amountYen }) => [kind, amountYen])).toEqual([
      ['charge', 12_000],
      ['payment', 12_000],
    ]);
    expect(await endWaiting(id, until)).toBe(false);
    expect(await seatsOf(departureId)).toEqual({ sold: 7, held: 0 });
  });

  test('D2-3.3b accepted at the very second of the deadline: too late, everything back, the next party is asked', async () => {
    const { departureId, ids } = await line(2);
    const [first, second] = ids as [string, string];
    await offerSeats(departureId, offered);
    expect(await acceptOffer(first, until)).toBe('too-late');
    expect(await acceptOffer(first, until)).toBe('none');
    const booking = await wholeBooking(first);
    expect(booking).toMatchObject({ status: 'waitlist-expired', endedAt: until, ledger: [] });
    expect(booking.payments.map(({ status }) => status)).toEqual(['voided']);
    expect(await offerSeats(departureId, until)).toBe(1);
    expect((await wholeBooking(second)).answerBy).toEqual(
      new Date(until.getTime() + 24 * 3_600_000),
    );
  });

  test('the job and the answer at the very second: one outcome, and it is the end', async () => {
    const { departureId, ids } = await line(1);
    const id = ids[0] as string;
    await offerSeats(departureId, offered);
    await Promise.all([acceptOffer(id, until), endWaiting(id, until)]);
    const booking = await wholeBooking(id);
    expect(booking).toMatchObject({ status: 'waitlist-expired', endedAt: until });
    expect(booking.mails.filter(({ template }) => template === 'waiting-ended')).toHaveLength(1);
    expect(await seatsOf(departureId)).toEqual({ sold: 6, held: 0 });
  });

  test('declined by withdrawing: no fee, the seat goes to the next', async () => {
    const { departureId, ids } = await line(2);
    const [first, second] = ids as [string, string];
    await offerSeats(departureId, offered);
    expect(await withdrawApplication(first, later(20))).toBe(true);
    expect(await acceptOffer(first, later(21))).toBe('none');
    expect(await offerSeats(departureId, later(22))).toBe(1);
    expect((await wholeBooking(second)).hold).toMatchObject({ state: 'held' });
  });
});

describe('a withdrawal that races an offer', () => {
  const race = async (offer: (departureId: string) => Promise<unknown>) => {
    const { departureId, ids } = await line(1);
    const id = ids[0] as string;
    await Promise.all([withdrawApplication(id, offered), offer(departureId)]);
    const { status, hold } = await wholeBooking(id);
    return { status, held: hold?.state === 'held', seats: await seatsOf(departureId) };
  };

  test('the withdrawn booking holds no seat, whoever is first', async () => {
    for (let turn = 0; turn < 8; turn += 1) {
      const { status, held, seats } = await race((id) => offerSeats(id, offered));
      expect({ status, held, seats }).toEqual({
        status: 'withdrawn',
        held: false,
        seats: { sold: 6, held: 0 },
      });
    }
  }, 60_000);

  test('control: an offer that locks nothing leaves seats with a booking that was withdrawn', async () => {
    const unguarded = async (departureId: string) => {
      const next = await db().waitingPlace.findFirstOrThrow({
        where: { departureId, state: 'waiting' },
      });
      const { bookingId, seats } = next;
      await new Promise((done) => setTimeout(done, 400));
      await db().departure.update({
        where: { id: departureId },
        data: { held: { increment: seats } },
      });
      const times = { createdAt: offered, expiresAt: until };
      await db().seatHold.create({
        data: { departureId, bookingId, seats, state: 'held', ...times },
      });
    };
    expect(await race(unguarded)).toMatchObject({ status: 'withdrawn', held: true });
  });
});
