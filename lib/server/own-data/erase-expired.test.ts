import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { erasedMailText } from '@/lib/wording/own-data/retention';
import { DRAFT_MS } from '../application/draft/draft-cookie';
import { startDraft } from '../application/draft/start-draft';
import { db } from '../system/db';
import { seal } from '../system/sealed';
import { makeBooking } from '../testing/booking-fixture';
import { castDeparture } from '../testing/fixtures';
import { eraseExpired } from './erase-expired';

afterAll(() => db().$disconnect());

/** The fixture's trip is back on 2027-03-03: its ninetieth day after is 2027-06-01. */
const LAST_MOMENT = new Date('2027-06-01T23:59:59.999+09:00');
const NEXT_DAY = new Date('2027-06-02T00:00:00+09:00');

const GIVEN = {
  passport: seal('passport', { number: 'TZ0000001', expiry: '2031-01-01', country: 'JP' }),
  assistance: seal('assistance', { kinds: ['illness'], measures: '薬を冷蔵したい' }),
  passportFamily: 'HATANO',
  passportGiven: 'YUZUKA',
  nationality: 'JP',
};
const NOTHING = {
  passport: null,
  assistance: null,
  passportFamily: null,
  passportGiven: null,
  nationality: null,
};

async function bookingWithDetails(endedAt: Date | null = null) {
  const booking = await makeBooking();
  await db().booking.update({ where: { id: booking.id }, data: { endedAt } });
  const [first, second] = booking.travelers;
  await db().traveler.update({ where: { id: first?.id }, data: GIVEN });
  await db().traveler.update({
    where: { id: second?.id },
    data: { assistance: GIVEN.assistance },
  });
  return booking.id;
}

async function detailsOf(bookingId: string) {
  const travelers = await db().traveler.findMany({
    where: { bookingId },
    orderBy: { position: 'asc' },
  });
  const events = await db().bookingEvent.findMany({ where: { bookingId, kind: 'details-erased' } });
  return { travelers, events };
}

test('passport and assistance are there on the ninetieth day after the trip, to its last moment', async () => {
  const id = await bookingWithDetails();
  await eraseExpired(LAST_MOMENT);
  const { travelers, events } = await detailsOf(id);
  expect(travelers[0]?.passport).not.toBeNull();
  expect(travelers[0]?.passportFamily).toBe('HATANO');
  expect(travelers[1]?.assistance).not.toBeNull();
  expect(events).toEqual([]);
});

test('on the day after they are gone for everybody, with one event, however often and at once it runs', async () => {
  const id = await bookingWithDetails();
  await Promise.all([eraseExpired(NEXT_DAY), eraseExpired(NEXT_DAY)]);
  await eraseExpired(new Date('2027-07-01T00:00:00+09:00'));
  const { travelers, events } = await detailsOf(id);
  expect(travelers[0]).toMatchObject({ ...NOTHING, familyName: '波多野', birthDate: '1984-05-06' });
  expect(travelers[1]?.assistance).toBeNull();
  expect(events).toMatchObject([
    { at: NEXT_DAY, actor: 'system', facts: { keptUntil: '2027-06-01' } },
  ]);
});

test('what the desk asked about assistance goes then too, also where an answer had erased the assistance before', async () => {
  const { id } = await makeBooking();
  const at = new Date('2026-12-02T09:00:00+09:00');
  await db().assistanceReview.create({ data: { bookingId: id, kind: 'question', at } });
  const mail = { bookingId: id, recipient: 'a@example.jp', status: 'sent', createdAt: at };
  const said = { subject: 'お申し込みについて', text: '酸素の機器の大きさを教えてください。' };
  for (const template of ['assistance-question', 'contract']) {
    const idempotencyKey = `${template}:${id}`;
    await db().mail.create({ data: { ...mail, ...said, template, idempotencyKey } });
  }
  const reviews = () => db().assistanceReview.count({ where: { bookingId: id } });
  const texts = async () =>
    (await db().mail.findMany({ where: { bookingId: id }, orderBy: { template: 'asc' } })).map(
      ({ subject, text }) => ({ subject, text }),
    );
  await eraseExpired(LAST_MOMENT);
  expect(await reviews()).toBe(1);
  expect(await texts()).toEqual([said, said]);
  await eraseExpired(NEXT_DAY);
  expect(await reviews()).toBe(0);
  expect(await texts()).toEqual([{ ...said, text: erasedMailText }, said]);
  expect((await detailsOf(id)).events).toHaveLength(1);
});

test.each([
  ['with-carer', erasedMailText],
  ['question', 'ご一緒にお越しください。'],
])('the acceptance of a booking reviewed as %s says then: %s', async (kind, left) => {
  const { id } = await makeBooking();
  const at = new Date('2026-12-02T09:00:00+09:00');
  await db().assistanceReview.create({ data: { bookingId: id, kind, at } });
  const sent = { recipient: 'a@example.jp', status: 'sent', createdAt: at, bookingId: id };
  const said = { template: 'acceptance', subject: '承諾', text: 'ご一緒にお越しください。' };
  const mail = await db().mail.create({
    data: { ...sent, ...said, idempotencyKey: `acceptance:${id}` },
  });
  await eraseExpired(NEXT_DAY);
  expect((await db().mail.findUniqueOrThrow({ where: { id: mail.id } })).text).toBe(left);
});

test('how the passport was written before it was mended goes with it; how the name was written stays', async () => {
  const id = await bookingWithDetails();
  const [first] = (await detailsOf(id)).travelers;
  const name = {
    familyName: '波多埜',
    givenName: '柚香',
    familyKana: 'ハタノ',
    givenKana: 'ユズカ',
  };
  const letters = { passportFamily: 'HATTANO', passportGiven: 'YUZUKA' };
  const row = { ...name, ...letters, items: ['name', 'name-roman'], until: LAST_MOMENT };
  const kept = await db().formerName.create({ data: { ...row, travelerId: first?.id ?? '' } });
  const now = () => db().formerName.findUniqueOrThrow({ where: { id: kept.id } });
  await eraseExpired(LAST_MOMENT);
  expect(await now()).toMatchObject(letters);
  await eraseExpired(NEXT_DAY);
  expect(await now()).toMatchObject({ ...name, passportFamily: null, passportGiven: null });
});

test('a booking that ended before its trip keeps them for ninety days from then', async () => {
  const id = await bookingWithDetails(new Date('2026-12-01T23:30:00+09:00'));
  await eraseExpired(new Date('2027-03-01T23:59:59.999+09:00'));
  expect((await detailsOf(id)).events).toEqual([]);
  await eraseExpired(new Date('2027-03-02T00:00:00+09:00'));
  expect((await detailsOf(id)).events).toMatchObject([{ facts: { keptUntil: '2027-03-01' } }]);
});

test('what an abandoned application was told is gone once it cannot be gone on with, well within seven days', async () => {
  const departure = await castDeparture('stay', { departureDate: '2027-07-09' });
  const begun = new Date('2026-12-10T09:00:00+09:00');
  await startDraft(
    { product: { kind: 'package', key: departure.id }, size: 1, holder: null },
    begun,
  );
  const drafts = () => db().bookingDraft.count({ where: { productKey: departure.id } });
  await eraseExpired(new Date(begun.getTime() + DRAFT_MS - 1));
  expect(await drafts()).toBe(1);
  await eraseExpired(new Date('2026-12-12T09:00:00+09:00'));
  expect(await drafts()).toBe(0);
  const holds = await db().seatHold.findMany({ where: { departureId: departure.id } });
  expect(holds).toMatchObject([{ draftId: null, seats: 1 }]);
});

test('a code is kept for a day after its end, then deleted', async () => {
  const id = randomUUID();
  const expiresAt = new Date('2026-12-10T09:00:00+09:00');
  await db().accessCode.create({
    data: {
      id,
      purpose: 'sign-in',
      codeHash: id,
      browserHash: id,
      createdAt: expiresAt,
      expiresAt,
    },
  });
  await eraseExpired(new Date('2026-12-11T09:00:00+09:00'));
  expect(await db().accessCode.count({ where: { id } })).toBe(1);
  await eraseExpired(new Date('2026-12-11T09:00:00.001+09:00'));
  expect(await db().accessCode.count({ where: { id } })).toBe(0);
});
