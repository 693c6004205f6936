import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { instant } from '@/lib/rules/calendar/instant';
import { bookingById } from '../booking/find-own-booking';
import { arrangementWork } from '../desk/arrangement-work';
import { db } from '../system/db';
import { castBooking, castDeparture, SATO } from '../testing/fixtures';
import { actingStaff } from '../testing/staff';
import type { ArrangementOrder } from './arrangement-order';
import { findArrangements } from './arrangements';
import { arrangementsNow } from './arrangements-now';
import { recordArrangement } from './record-arrangement';

afterAll(() => db().$disconnect());

const at = new Date('2026-07-04T10:00:00+09:00');
const BUS = 'transport::新幹線・貸切バス';
const INN = 'lodging::湖畔の宿 さざなみ';

/** 佐藤さん travels on 9 July, two nights, with a train and one inn. */
async function booked() {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const booking = await castBooking(departure, { people: SATO });
  return { departureId: departure.id, bookingId: booking.id };
}

type Change = Partial<Extract<ArrangementOrder, { key: string }>>;

async function record(departureId: string, change: Change, moment = at) {
  const clerk = await actingStaff('clerk', moment);
  const order = { key: BUS, state: 'confirmed', note: '', over: '', press: randomUUID() } as const;
  return recordArrangement(clerk, { departureId, ...order, ...change }, moment);
}

const standing = async (departureId: string) =>
  (await findArrangements(db(), departureId))?.lines.map(({ key, state }) => [key, state]);

async function lastOf(departureId: string, key: string): Promise<string> {
  const lines = (await findArrangements(db(), departureId))?.lines ?? [];
  return lines.find((line) => line.key === key)?.last?.id ?? '';
}

const work = async (departureId: string, moment: string) =>
  (await arrangementWork(new Date(`${moment}+09:00`))).find(
    ({ subjectId }) => subjectId === departureId,
  );

describe('the arrangements of a departure', () => {
  test('D2-2.3 stand with who wrote them and when; what stood before stays in the record', async () => {
    const { departureId } = await booked();
    expect(await standing(departureId)).toEqual([
      [BUS, 'not-begun'],
      [INN, 'not-begun'],
    ]);
    await record(departureId, { state: 'asked', note: '予約課の岸さん' });
    const over = await lastOf(departureId, BUS);
    const later = new Date('2026-07-05T10:00:00+09:00');
    expect(await record(departureId, { over }, later)).toEqual({ kind: 'recorded' });
    const [bus] = (await findArrangements(db(), departureId))?.lines ?? [];
    expect(bus?.last).toMatchObject({ state: 'confirmed', by: '渚 ひかる', at: later });
    expect(await db().arrangementStep.count({ where: { departureId } })).toBe(2);
  });

  test('over what somebody else wrote meanwhile nothing is written; one press counts once', async () => {
    const { departureId } = await booked();
    const press = randomUUID();
    await record(departureId, { press });
    expect(await record(departureId, { press })).toEqual({ kind: 'recorded' });
    expect(await record(departureId, { press, state: 'asked' })).toMatchObject({
      reason: 'form-used',
    });
    expect(await record(departureId, { state: 'asked' })).toMatchObject({ reason: 'overtaken' });
    expect(await db().arrangementStep.count({ where: { departureId } })).toBe(1);
  });

  test('D3-19 what could not be had is written with what was sought instead, and the substitute is added', async () => {
    const { departureId } = await booked();
    const failed = { key: INN, state: 'failed' } as const;
    expect(await record(departureId, failed)).toMatchObject({ reason: 'note-missing' });
    const note = '同じ湖畔の「宿 みなも」に代えます。';
    expect(await record(departureId, { ...failed, note })).toEqual({ kind: 'recorded' });
    const clerk = await actingStaff('clerk', at);
    const added = { kind: 'lodging', name: '宿 みなも' } as const;
    await recordArrangement(clerk, { departureId, added, press: randomUUID() }, at);
    const lines = (await findArrangements(db(), departureId))?.lines ?? [];
    expect(lines.map(({ name, state }) => [name, state])).toEqual([
      ['新幹線・貸切バス', 'not-begun'],
      ['湖畔の宿 さざなみ', 'failed'],
      ['宿 みなも', 'not-begun'],
    ]);
  });

  test('end with the trip: on its last day they can be written, on the next no more', async () => {
    const { departureId } = await booked();
    const last = new Date('2026-07-11T23:59:59+09:00');
    expect(await record(departureId, {}, last)).toEqual({ kind: 'recorded' });
    const over = await lastOf(departureId, BUS);
    const next = new Date('2026-07-12T00:00:00+09:00');
    expect(await record(departureId, { over }, next)).toMatchObject({ reason: 'over' });
  });
});

describe('what is not settled', () => {
  test('D2-2.3 D3-1.3 an unconfirmed inn 3 days before, a bus 5 days before: work, from a week before until the start', async () => {
    const { departureId } = await booked();
    expect(await work(departureId, '2026-07-01T23:59:59')).toBeUndefined();
    expect(await work(departureId, '2026-07-02T00:00:00')).toMatchObject({ people: 2 });
    expect(await work(departureId, '2026-07-04T12:00:00')).toMatchObject({
      ...{ kind: 'arrangement', reference: '2026-07-09' },
      due: new Date('2026-07-08T23:59:59.999+09:00'),
    });
    await record(departureId, {});
    expect(await work(departureId, '2026-07-06T12:00:00')).toMatchObject({ people: 1 });
    expect(await work(departureId, '2026-07-09T11:59:59')).toBeDefined();
    expect(await work(departureId, '2026-07-09T12:00:00')).toBeUndefined();
    await record(departureId, { key: INN });
    expect(await work(departureId, '2026-07-06T12:00:00')).toBeUndefined();
  });

  test('a departure that nobody has booked is no work', async () => {
    const { id } = await castDeparture('stay', { departureDate: '2026-07-09', sold: 4 });
    expect(await work(id, '2026-07-06T12:00:00')).toBeUndefined();
  });
});

describe('D3-6.2b a traveler', () => {
  const told = async (bookingId: string, moment = at) => {
    const booking = await bookingById(bookingId);
    if (booking === null) throw new Error('no booking');
    return arrangementsNow(booking, instant(moment.getTime()));
  };

  test('reads ten days before: train confirmed, inn in progress', async () => {
    const { departureId, bookingId } = await booked();
    await record(departureId, {});
    await record(departureId, { key: INN, state: 'asked', note: '内緒の事情' });
    const early = new Date('2026-06-29T10:00:00+09:00');
    expect(await told(bookingId, early)).toEqual([
      { kind: 'transport', progress: 'done' },
      { kind: 'lodging', progress: 'under-way' },
    ]);
    expect(JSON.stringify(await told(bookingId, early))).not.toContain('内緒');
  });

  test('reads nothing of it once the final itinerary is there, nor after the start', async () => {
    const { bookingId } = await booked();
    expect(await told(bookingId, new Date('2026-07-09T12:00:00+09:00'))).toEqual([]);
    const document = { kind: 'final-itinerary', title: '最終日程表', content: [], sha256: '' };
    await db().document.create({ data: { bookingId, ...document, createdAt: at } });
    expect(await told(bookingId)).toEqual([]);
  });
});
