import { afterAll, describe, expect, test } from 'vitest';
import { submitApplication } from '../../application/submit-application';
import { placeInLine } from '../../application/waiting/place-in-line';
import { releaseHold } from '../../seats/seats';
import { db } from '../../system/db';
import { filledDraft, wholeBooking } from '../../testing/filled-draft';
import { castDeparture } from '../../testing/fixtures';
import { adults, waitingParty } from '../../testing/waiting-party';
import { concludeContract } from '../conclude-contract';
import { settlePayment } from '../settle-payment';
import { withdrawApplication } from '../withdraw-application';
import { endWaiting } from './end-waiting';
import { offerSeats } from './offer-seats';
import { tendLines } from './tend-lines';

afterAll(() => db().$disconnect());

const noon = new Date('2026-06-01T12:00:00+09:00');
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

const full = (termsId: string, capacity = 7) =>
  castDeparture('day-trip', { departureDate: '2026-07-09', capacity, sold: capacity }).then(
    async (departure) => {
      await db().tour.update({ where: { code: departure.tourCode }, data: { termsId } });
      return departure;
    },
  );

async function free(departureId: string, seats: number) {
  await db().departure.update({
    where: { id: departureId },
    data: { sold: { decrement: seats } },
  });
}

async function seatsOf(id: string) {
  const { sold, held } = await db().departure.findUniqueOrThrow({ where: { id } });
  return { sold, held };
}

const jobsFor = async (key: string) =>
  (
    await db().$queryRaw<{ key: string }[]>`
      SELECT key FROM graphile_worker.jobs WHERE key = ${key}`
  ).length;

describe('joining', () => {
  test('D2-3.3a a departure without seats: the application waits, no seats, no charge, its place and its last day', async () => {
    const departure = await full('web-card-domestic');
    const first = await waitingParty(departure, noon);
    const second = await waitingParty(departure, later(1), { people: adults(2) });
    const booking = await wholeBooking(second);
    expect(booking).toMatchObject({ status: 'waitlisted', acceptedAt: null, formedAt: null });
    expect(booking).toMatchObject({ answerBy: null, ledger: [], hold: null });
    expect(booking.payments.map(({ status }) => status)).toEqual(['authorised']);
    expect(booking.events.map(({ kind }) => kind)).toContain('waitlisted');
    expect(await placeInLine(db(), first)).toBe(1);
    expect(await placeInLine(db(), second)).toBe(2);
    expect(await seatsOf(departure.id)).toEqual({ sold: 7, held: 0 });
    expect(await jobsFor(`waiting-limit:${second}`)).toBe(1);
  });

  test('D2-3.3c the mail of the request promises no booking, says that nothing is charged and which place it is', async () => {
    const bookingId = await waitingParty(await full('web-card-domestic'), noon);
    const [mail] = (await wholeBooking(bookingId)).mails;
    expect(mail?.template).toBe('waiting');
    expect(mail?.text).toContain('ご予約の完了を保証するものではありません');
    expect(mail?.text).toContain('契約はまだ成立していません。料金もかかっていません');
    expect(mail?.text).toContain('いまの順番：1番目');
  });

  test('D3-2.4a where a deposit is held it is the deposit alone, as money held: 5,000 yen of 12,000', async () => {
    const bookingId = await waitingParty(await full('deposit-domestic'), noon);
    const booking = await wholeBooking(bookingId);
    expect(booking.status).toBe('waitlisted');
    expect(booking.payments).toMatchObject([{ status: 'authorised', amountYen: 5_000 }]);
    expect(booking.ledger).toEqual([]);
    expect(booking.mails[0]?.text).toContain('お預り金');
  });

  test('there are seats for everybody: nobody needs to wait, and the card gets its amount back', async () => {
    const departure = await full('web-card-domestic');
    const waiting = { agreedAt: noon.toISOString(), lastDate: '2026-07-09' };
    const { draft } = await filledDraft(departure, noon, adults(1), { waiting });
    await free(departure.id, 1);
    const order = { draft, method: 'success', attempt: 'once', userId: null };
    expect(await submitApplication(order, noon)).toEqual({ kind: 'seats-free' });
    expect(await db().booking.count({ where: { idempotencyKey: draft.bookingKey } })).toBe(0);
  });

  test('D2-3.3a whoever comes later gets no seat before those who wait, though some are free', async () => {
    const departure = await full('web-card-domestic');
    await waitingParty(departure, noon, { people: adults(4) });
    await free(departure.id, 3);
    await expect(filledDraft(departure, later(1), adults(1))).rejects.toThrow('no seats');
  });
});

describe('seats come free', () => {
  test('D3-5.3 the notice is sent at 11:00: the contract is formed at 11:00, the money held counts as paid', async () => {
    const departure = await full('deposit-domestic');
    const bookingId = await waitingParty(departure, noon);
    await free(departure.id, 1);
    const notice = new Date('2026-06-10T11:00:00+09:00');
    expect(await offerSeats(departure.id, notice)).toBe(1);
    await settlePayment(bookingId, notice);
    const booking = await wholeBooking(bookingId);
    expect(booking).toMatchObject({ status: 'contracted', formedAt: notice });
    expect(booking.ledger.map(({ kind, amountYen }) => [kind, amountYen])).toEqual([
      ['charge', 12_000],
      ['payment', 5_000],
    ]);
    expect(await withdrawApplication(bookingId, new Date('2026-06-10T11:05:00+09:00'))).toBe(false);
    expect(await seatsOf(departure.id)).toEqual({ sold: 7, held: 0 });
  });

  test('D3-5.3 withdrawn on 10 June 10:59, notice at 11:00: no contract, everything back (D3-2.4b)', async () => {
    const departure = await full('deposit-domestic');
    const bookingId = await waitingParty(departure, noon);
    expect(await withdrawApplication(bookingId, new Date('2026-06-10T10:59:00+09:00'))).toBe(true);
    await free(departure.id, 1);
    expect(await offerSeats(departure.id, new Date('2026-06-10T11:00:00+09:00'))).toBe(0);
    const booking = await wholeBooking(bookingId);
    expect(booking).toMatchObject({ status: 'withdrawn', formedAt: null, ledger: [] });
    expect(booking.payments.map(({ status }) => status)).toEqual(['voided']);
  });

  test('D2-3.3b the notice of 002 makes the contract when it arrives: seats held, formed at 14:00', async () => {
    const departure = await full('web-card-domestic');
    const bookingId = await waitingParty(departure, noon);
    await free(departure.id, 1);
    await offerSeats(departure.id, new Date('2026-06-05T13:58:00+09:00'));
    expect(await wholeBooking(bookingId)).toMatchObject({ status: 'waitlisted', formedAt: null });
    expect(await seatsOf(departure.id)).toEqual({ sold: 6, held: 1 });
    const arrived = new Date('2026-06-05T14:00:00+09:00');
    expect(await concludeContract(bookingId, arrived)).toEqual({
      kind: 'contracted',
      formedAt: arrived,
    });
    expect(await seatsOf(departure.id)).toEqual({ sold: 7, held: 0 });
  });

  test('D2-3.3b withdrawn before the notice arrives: no contract, fee 0, seats to the next', async () => {
    const departure = await full('web-card-domestic');
    const [first, second] = [
      await waitingParty(departure, noon),
      await waitingParty(departure, later(1)),
    ];
    await free(departure.id, 1);
    await offerSeats(departure.id, later(10));
    expect(await withdrawApplication(first, later(11))).toBe(true);
    expect(await jobsFor(`offer-seats:${departure.id}`)).toBe(1);
    await offerSeats(departure.id, later(12));
    expect((await wholeBooking(first)).ledger).toEqual([]);
    expect((await wholeBooking(second)).acceptedAt).toEqual(later(12));
  });

  test('D2-3.3b the card is refused after the contract: it ends by itself, and the next party comes to its turn', async () => {
    const departure = await full('web-card-domestic');
    const first = await waitingParty(departure, noon, { method: 'fails-at-capture' });
    const second = await waitingParty(departure, later(1));
    await free(departure.id, 1);
    await offerSeats(departure.id, later(10));
    expect((await concludeContract(first, later(11))).kind).toBe('auto-terminated');
    expect(await jobsFor(`offer-seats:${departure.id}`)).toBe(1);
    await offerSeats(departure.id, later(12));
    expect((await wholeBooking(second)).acceptedAt).toEqual(later(12));
  });

  test('a group of four when three seats come free: nobody, and nobody passes it; with a fourth everybody', async () => {
    const departure = await full('deposit-domestic');
    const four = await waitingParty(departure, noon, { people: adults(4) });
    const two = await waitingParty(departure, later(1), { people: adults(2) });
    await free(departure.id, 3);
    expect(await offerSeats(departure.id, later(2))).toBe(0);
    expect((await wholeBooking(two)).status).toBe('waitlisted');
    await free(departure.id, 1);
    expect(await offerSeats(departure.id, later(3))).toBe(1);
    expect((await wholeBooking(four)).status).toBe('contracted');
    expect((await wholeBooking(two)).status).toBe('waitlisted');
    expect(await seatsOf(departure.id)).toEqual({ sold: 7, held: 0 });
  });

  test('the group of four withdraws: those behind it come to their turn with the three seats', async () => {
    const departure = await full('deposit-domestic');
    const four = await waitingParty(departure, noon, { people: adults(4) });
    const two = await waitingParty(departure, later(1), { people: adults(2) });
    await free(departure.id, 3);
    await offerSeats(departure.id, later(2));
    await withdrawApplication(four, later(3));
    expect(await jobsFor(`offer-seats:${departure.id}`)).toBe(1);
    expect(await offerSeats(departure.id, later(4))).toBe(1);
    expect((await wholeBooking(two)).status).toBe('contracted');
  });

  test('50 groups for 7 seats, twice at once: the first seven, in the order of their applications', async () => {
    const departure = await full('deposit-domestic');
    const ids: string[] = [];
    for (let place = 0; place < 50; place += 1) {
      ids.push(await waitingParty(departure, later(place)));
    }
    await free(departure.id, 7);
    const rounds = await Promise.all([1, 2, 3].map(() => offerSeats(departure.id, later(60))));
    expect(rounds.reduce((sum, one) => sum + one, 0)).toBe(7);
    const rows = await db().booking.findMany({ where: { id: { in: ids }, status: 'contracted' } });
    expect(rows.map(({ id }) => id).sort()).toEqual(ids.slice(0, 7).sort());
    expect(await placeInLine(db(), ids[7] as string)).toBe(1);
    expect(await seatsOf(departure.id)).toEqual({ sold: 7, held: 0 });
  }, 60_000);
});

describe('the end of the wait', () => {
  test('D4-3.5c last day 20 June: over with 21 June, as of that moment however late the job; everything back', async () => {
    const departure = await full('deposit-domestic');
    const bookingId = await waitingParty(departure, noon, { lastDate: '2026-06-20' });
    const due = new Date('2026-06-21T00:00:00+09:00');
    expect(await endWaiting(bookingId, new Date(due.getTime() - 1))).toBe(false);
    expect(await endWaiting(bookingId, new Date('2026-06-22T09:00:00+09:00'))).toBe(true);
    expect(await endWaiting(bookingId, new Date('2026-06-22T09:00:00+09:00'))).toBe(false);
    const booking = await wholeBooking(bookingId);
    expect(booking).toMatchObject({ status: 'waitlist-expired', endedAt: due, ledger: [] });
    expect(booking.payments.map(({ status }) => status)).toEqual(['voided']);
    expect(booking.mails.map(({ template }) => template)).toEqual(['waiting', 'waiting-ended']);
  });

  test('D3-2.4b the departure day is reached without a seat: everything back', async () => {
    const departure = await full('web-card-domestic');
    const bookingId = await waitingParty(departure, noon);
    await tendLines(departure.startsAt);
    expect(await wholeBooking(bookingId)).toMatchObject({
      status: 'waitlist-expired',
      endedAt: departure.startsAt,
    });
  });

  test('D2-3.3b a notice that does not arrive in 24 hours: the wait ends, the seats go to the next', async () => {
    const departure = await full('web-card-domestic');
    const [first, second] = [
      await waitingParty(departure, noon),
      await waitingParty(departure, later(1)),
    ];
    await free(departure.id, 1);
    await offerSeats(departure.id, later(10));
    const over = later(10 + 24 * 60);
    expect(await concludeContract(first, over)).toMatchObject({ kind: 'other' });
    expect(await endWaiting(first, over)).toBe(true);
    expect(await wholeBooking(first)).toMatchObject({ status: 'waitlist-expired', endedAt: over });
    await offerSeats(departure.id, over);
    expect((await wholeBooking(second)).acceptedAt).toEqual(over);
  });

  test('seats that a draft gave back are offered, and so are those nobody told of', async () => {
    const departure = await castDeparture('day-trip', {
      departureDate: '2026-07-09',
      capacity: 8,
      sold: 7,
    });
    const { draft } = await filledDraft(departure, noon, adults(1));
    const bookingId = await waitingParty(departure, later(1));
    const hold = await db().seatHold.findFirstOrThrow({ where: { draftId: draft.id } });
    await db().$transaction((tx) => releaseHold(tx, hold));
    expect(await jobsFor(`offer-seats:${departure.id}`)).toBe(1);
    await tendLines(later(2));
    expect((await wholeBooking(bookingId)).acceptedAt).toEqual(later(2));
  });
});

test('D2-4.6d the notice of seats repeats the condition of a carer under which the wait was accepted', async () => {
  const departure = await full('web-card-domestic');
  const bookingId = await waitingParty(departure, noon, { people: adults(2) });
  const [one, other] = (await wholeBooking(bookingId)).travelers;
  const review = { bookingId, at: noon, kind: 'with-carer', settledAt: noon };
  await db().assistanceReview.create({
    data: { ...review, travelerId: one?.id ?? null, carerId: other?.id ?? null },
  });
  await free(departure.id, 2);
  await offerSeats(departure.id, later(60));
  const { mails } = await wholeBooking(bookingId);
  expect(mails.find(({ template }) => template === 'waiting-accepted')?.text).toContain(
    '佐藤 健1 様のご参加には、佐藤 健2 様に、介助をされる方としてご一緒いただくことを条件とします。',
  );
});
