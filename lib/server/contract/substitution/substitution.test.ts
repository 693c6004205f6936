import { afterAll, describe, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { settlePending } from '../../application/settle-pending';
import { bookingById } from '../../booking/find-own-booking';
import { cancelTravelers } from '../../cancellation/cancel-travelers';
import { findParty } from '../../cancellation/find-party';
import { callOffBooking } from '../../departures/call-off-booking';
import { callOffDeparture } from '../../departures/call-off-departure';
import { outdatedLists } from '../../departures/mended-names';
import { payBalance } from '../../money/pay-balance';
import { sendRefund } from '../../money/payments/send-refund';
import { db } from '../../system/db';
import { FRIDAY, ledgerLines, paidFamily } from '../../testing/owing-family';
import { actingStaff } from '../../testing/staff';
import { followTours } from '../follow-tour';
import { settlePayment } from '../settle-payment';
import { decideSubstitution } from './decide-substitution';
import { effectSubstitution } from './effect-substitution';
import { paySubstitution } from './pay-substitution';
import { requestSubstitution, type Successor } from './request-substitution';
import { withdrawSubstitution } from './withdraw-substitution';

afterAll(() => db().$disconnect());

const later = (minutes: number) => new Date(FRIDAY.getTime() + minutes * 60_000);

const TAKAHASHI: Successor = {
  ...{ family: '高橋', given: '直美', familyKana: 'タカハシ', givenKana: 'ナオミ' },
  birth: calendarDate('1985-03-02'),
  ...{ romanFamily: null, romanGiven: null, spellingChecked: null, sex: null },
  ...{ nationality: null, documentHelp: null, passport: null },
};

/** 恵子 of the family of four, whose place somebody asks for; 陸 travels with her, so he is his father's here. */
async function asked(person: Partial<Successor> = {}) {
  const { booking, departure } = await paidFamily();
  const [father = '', mother = '', , younger = ''] = booking.travelerIds;
  await db().traveler.update({ where: { id: younger }, data: { guardianId: father } });
  const order = {
    ...{ bookingId: booking.id, travelerId: mother, idempotencyKey: `swap:${booking.id}` },
    person: { ...TAKAHASHI, ...person },
  };
  return { booking, departure, mother, order, answer: await requestSubstitution(order, FRIDAY) };
}

const stateOf = async (id: string) =>
  (await db().booking.findUniqueOrThrow({ where: { id } })).status;
const rowOf = (bookingId: string) => db().substitution.findFirstOrThrow({ where: { bookingId } });
const mailsOf = async (bookingId: string) => {
  const mails = await db().mail.findMany({ where: { bookingId }, orderBy: { createdAt: 'asc' } });
  return mails.map(({ template }) => template);
};
const approve = async (bookingId: string, feeYen: number | null, reissueYen = 0) =>
  decideSubstitution(
    await actingStaff('clerk', later(1)),
    bookingId,
    { kind: 'approve', cost: { feeYen, reissueYen } },
    later(1),
  );
const pay = (bookingId: string, seenYen: number, method = 'success') =>
  paySubstitution({ bookingId, seenYen, method, attempt: 'one' }, later(2));

test('D2-13.1 asked: nothing has changed but that it is asked; the same press twice asks once', async () => {
  const { booking, mother, order, answer } = await asked();
  expect(answer).toEqual({ kind: 'requested', repeated: false });
  expect(await requestSubstitution(order, later(1))).toEqual({ kind: 'requested', repeated: true });
  const mended = { ...order, person: { ...order.person, given: '直実' } };
  expect(await requestSubstitution(mended, later(1))).toEqual({
    ...{ kind: 'refused', reason: 'asked-already' },
  });
  expect(await stateOf(booking.id)).toBe('substitution-requested');
  expect(await rowOf(booking.id)).toMatchObject({ status: 'requested', travelerId: mother });
  const { person } = await rowOf(booking.id);
  expect(Buffer.from(person ?? []).toString()).not.toContain('高橋');
  const party = await findParty(db(), booking.id, later(1));
  expect(party?.facts.travelers.map(({ id }) => id)).toEqual(booking.travelerIds);
  expect(await ledgerLines(booking.id)).toEqual(['charge 186200', 'payment 186200']);
  expect(await mailsOf(booking.id)).toEqual(['substitution-asked']);
});

test('D2-13.2 approved at 3,300 and 6,000 for tickets, paid: the new person travels, to the yen', async () => {
  const { booking, mother } = await asked();
  expect(await approve(booking.id, 3_300, 6_000)).toEqual({ kind: 'approved' });
  expect(await stateOf(booking.id)).toBe('substitution-requested');
  expect(await ledgerLines(booking.id)).toEqual(['charge 186200', 'payment 186200']);
  expect(await pay(booking.id, 9_300)).toEqual({ kind: 'paid', repeated: false });
  expect(await ledgerLines(booking.id)).toEqual([
    'charge 186200',
    'payment 186200',
    'payment 9300',
    'fee 3300',
    'fee 6000',
  ]);
  expect(await stateOf(booking.id)).toBe('contracted');
  const row = await rowOf(booking.id);
  expect(row).toMatchObject({ status: 'effective', person: null, paidAt: later(2) });
  const party = await findParty(db(), booking.id, later(3));
  expect(party?.facts).toMatchObject({ partySize: 4, leftBefore: 0 });
  const ids = party?.facts.travelers.map(({ id }) => id) ?? [];
  expect(ids[1]).toBe(row.newTravelerId);
  expect(ids).not.toContain(mother);
  // The price of the one who left is the new person's: 54,800 for an adult of four in the room.
  expect(party?.facts.travelers[1]).toMatchObject({ tourPrice: 54_800, charged: 54_800 });
  expect(await mailsOf(booking.id)).toEqual([
    'substitution-asked',
    'substitution-approved',
    'substitution-effected',
  ]);
  await effectSubstitution(booking.id, later(4));
  expect(await pay(booking.id, 9_300)).toMatchObject({ kind: 'paid' });
  expect(await db().traveler.count({ where: { bookingId: booking.id } })).toBe(5);
});

test('D2-13.2 nobody who travels sees the one who left: their name, price and consents are off the booking', async () => {
  const { booking, mother } = await asked();
  await db().traveler.update({
    where: { id: mother },
    data: {
      ...{ passport: Uint8Array.from([1]), nationality: 'JP' },
      ...{ passportFamily: 'SUZUKI', passportGiven: 'KEIKO' },
      formerNames: {
        create: {
          ...{ familyName: '鈴木', givenName: '恵', familyKana: 'スズキ', givenKana: 'ケイ' },
          ...{ passportFamily: 'SUZUKI', passportGiven: 'KEI', until: FRIDAY },
        },
      },
    },
  });
  await approve(booking.id, 0);
  const seen = await bookingById(booking.id);
  expect(JSON.stringify(seen?.travelers)).not.toContain('恵子');
  expect(seen?.travelers.map(({ givenName }) => givenName)).toEqual(['浩', '直美', '葵', '陸']);
  expect(seen?.priceLines.reduce((sum, { amountYen }) => sum + amountYen, 0)).toBe(186_200);
  expect(seen?.consents.map(({ subjectId }) => subjectId)).not.toContain(mother);
  const left = await db().traveler.findUniqueOrThrow({
    where: { id: mother },
    include: { formerNames: true },
  });
  expect(left).toMatchObject({ status: 'replaced', passport: null, nationality: null });
  expect([left, ...left.formerNames]).toMatchObject(
    Array(2).fill({ passportFamily: null, passportGiven: null }),
  );
  expect(left).toMatchObject({ roomId: null, familyName: '鈴木' });
  const mails = await db().mail.findMany({ where: { bookingId: booking.id } });
  expect(mails.map(({ text }) => text).join()).not.toMatch(/恵子|直美/);
});

test('D2-13.2 what the new person needs is consented to anew, under their own id', async () => {
  const { booking } = await asked();
  const { newTravelerId: subjectId } = await rowOf(booking.id);
  const events = await db().consentEvent.findMany({ where: { subjectId } });
  expect(events.map(({ itemKey, type }) => [itemKey, type])).toEqual([
    ['third-party-travel', 'consent.granted'],
  ]);
});

test('D3-14.1 without a fee the approval alone completes it', async () => {
  const { booking } = await asked();
  expect(await approve(booking.id, 0)).toEqual({ kind: 'approved' });
  expect(await stateOf(booking.id)).toBe('contracted');
  expect(await ledgerLines(booking.id)).toEqual(['charge 186200', 'payment 186200']);
});

test('D2-13.1 terms that leave the fee open want it from somebody; 9,299 were seen where it is 9,300', async () => {
  const { booking } = await asked();
  expect(await approve(booking.id, null)).toEqual({ kind: 'refused', reason: 'fee-missing' });
  await approve(booking.id, 3_300, 6_000);
  expect(await pay(booking.id, 9_299)).toEqual({ kind: 'changed', seenYen: 9_299, nowYen: 9_300 });
  expect(await pay(booking.id, 9_300, 'declined')).toEqual({ kind: 'declined' });
  expect(await stateOf(booking.id)).toBe('substitution-requested');
  expect(await approve(booking.id, 100)).toEqual({ kind: 'refused', reason: 'answered' });
});

test('D2-13.2 the carrier does not agree: told why, the first traveler travels, what was told of the other is gone', async () => {
  const { booking, mother } = await asked();
  const clerk = await actingStaff('clerk', later(1));
  const refusal = { kind: 'refuse', reason: 'carrier-or-lodging', note: '宿が満室です。' } as const;
  expect(await decideSubstitution(clerk, booking.id, refusal, later(1))).toEqual({
    kind: 'refused-by-company',
  });
  expect(await stateOf(booking.id)).toBe('contracted');
  expect(await rowOf(booking.id)).toMatchObject({ status: 'refused', person: null });
  expect(await db().traveler.findUniqueOrThrow({ where: { id: mother } })).toMatchObject({
    status: 'going',
  });
  const mail = await db().mail.findFirst({
    where: { bookingId: booking.id, template: 'substitution-refused' },
  });
  expect(mail?.text).toContain('運送機関または宿泊機関などが、旅行者の交替を認めていないため');
  expect(mail?.text).toContain('宿が満室です。');
});

describe('D2-13.2 until it counts it can be taken back', () => {
  test.each([false, true])('free of charge; approved: %s', async (approved) => {
    const { booking } = await asked();
    if (approved) await approve(booking.id, 3_300);
    expect(await withdrawSubstitution(booking.id, later(2))).toBe('withdrawn');
    expect(await stateOf(booking.id)).toBe('contracted');
    expect(await rowOf(booking.id)).toMatchObject({ status: 'withdrawn', person: null });
    expect(await pay(booking.id, 3_300)).toMatchObject({ kind: 'changed', nowYen: 0 });
    expect(await ledgerLines(booking.id)).toEqual(['charge 186200', 'payment 186200']);
    expect(await withdrawSubstitution(booking.id, later(3))).toBe('nothing-open');
  });

  test('not once it was paid', async () => {
    const { booking } = await asked();
    await approve(booking.id, 3_300);
    await pay(booking.id, 3_300);
    expect(await withdrawSubstitution(booking.id, later(3))).toBe('nothing-open');
  });
});

describe('D2-13.2 a party until it counts: whoever is to be replaced may leave before', () => {
  test('they alone: 20% of 54,800, and the booking stands without the request', async () => {
    const { booking, mother } = await asked();
    await approve(booking.id, 3_300);
    const seen = { feeYen: 10_960, refundYen: 43_840, owedYen: 0, differenceYen: 7_200 };
    const order = { bookingId: booking.id, travelerIds: [mother], ground: null, seen };
    const answer = await cancelTravelers({ ...order, idempotencyKey: `go:${mother}` }, later(2));
    expect(answer).toMatchObject({ kind: 'cancelled' });
    expect(await stateOf(booking.id)).toBe('contracted');
    expect(await rowOf(booking.id)).toMatchObject({ status: 'ended', person: null });
  });

  test('everybody: the booking ends', async () => {
    const { booking } = await asked();
    const seen = { feeYen: 37_240, refundYen: 148_960, owedYen: 0, differenceYen: 0 };
    const order = { bookingId: booking.id, travelerIds: booking.travelerIds, ground: null, seen };
    await cancelTravelers({ ...order, idempotencyKey: `all:${booking.id}` }, later(2));
    expect(await stateOf(booking.id)).toBe('cancelled-by-customer');
    expect(await rowOf(booking.id)).toMatchObject({ status: 'ended', person: null });
  });

  test('somebody else: the request stands', async () => {
    const { booking } = await asked();
    const child = booking.travelerIds[3] ?? '';
    const seen = { feeYen: 7_660, refundYen: 30_640, owedYen: 0, differenceYen: 8_100 };
    const order = { bookingId: booking.id, travelerIds: [child], ground: null, seen };
    await cancelTravelers({ ...order, idempotencyKey: `go:${child}` }, later(2));
    expect(await stateOf(booking.id)).toBe('substitution-requested');
    expect(await rowOf(booking.id)).toMatchObject({ status: 'requested' });
  });
});

describe('who does not take the place by the form', () => {
  test.each([
    ['D2-4.1b below 15 at the start', '2011-12-05', 'must-be-accompanied'],
    ['D2-4.1a below 20 on the day', '2006-11-21', 'guardian-needed'],
  ])('%s', async (_, birth, reason) => {
    const { booking, answer } = await asked({ birth: calendarDate(birth) });
    expect(answer).toEqual({ kind: 'refused', reason });
    expect(await stateOf(booking.id)).toBe('contracted');
  });

  test('the contact, and whoever a child travels with', async () => {
    const { booking } = await paidFamily();
    const [father = '', mother = ''] = booking.travelerIds;
    const order = { bookingId: booking.id, person: TAKAHASHI };
    const ask = (travelerId: string) =>
      requestSubstitution({ ...order, travelerId, idempotencyKey: travelerId }, FRIDAY);
    expect(await ask(father)).toEqual({ kind: 'refused', reason: 'contact' });
    expect(await ask(mother)).toEqual({ kind: 'refused', reason: 'looks-after-somebody' });
  });

  test('a second request while one is open', async () => {
    const { booking, order } = await asked();
    const again = { ...order, idempotencyKey: `again:${booking.id}` };
    expect(await requestSubstitution(again, later(1))).toEqual({
      ...{ kind: 'refused', reason: 'asked-already' },
    });
  });
});

test('D2-13.2 whoever had the one who left is to be given a new list', async () => {
  const { booking, departure, mother } = await asked();
  const clerk = await actingStaff('clerk', FRIDAY);
  const list = await db().passengerList.create({
    data: {
      ...{ departureId: departure.id, idempotencyKey: `list:${booking.id}`, travelers: 4 },
      ...{ recipientClass: 'lodging', recipientName: '潮の宿', recipientCountry: 'JP' },
      ...{ recipientAddress: '', recipientRepresentative: '', items: ['name'] },
      ...{ staffId: clerk.staffId, madeAt: FRIDAY },
      provisions: {
        create: {
          ...{ travelerId: mother, bookingId: booking.id, items: ['name'] },
          ...{ basis: 'third-party-travel', providedAt: FRIDAY },
        },
      },
    },
  });
  const outdated = async () =>
    (await outdatedLists(later(5))).filter(({ listId }) => listId === list.id);
  expect(await outdated()).toEqual([]);
  await approve(booking.id, 0);
  expect(await outdated()).toMatchObject([{ people: 1, since: later(1) }]);
});

test('D2-13.2 a trip that has begun takes nobody in: the request ends, the person is forgotten', async () => {
  const { booking, departure, mother } = await asked();
  await approve(booking.id, 3_300);
  const before = new Date(departure.startsAt.getTime() - 1);
  await db().$transaction((tx) => followTours(tx, [booking.id], before));
  expect(await rowOf(booking.id)).toMatchObject({ status: 'approved' });
  const press = { bookingId: booking.id, seenYen: 3_300, method: 'success', attempt: 'late' };
  const answer = await paySubstitution(press, departure.startsAt);
  expect(answer).toEqual({ kind: 'changed', seenYen: 3_300, nowYen: 0 });
  await db().$transaction((tx) => followTours(tx, [booking.id], departure.startsAt));
  expect(await stateOf(booking.id)).toBe('travelling');
  expect(await rowOf(booking.id)).toMatchObject({ status: 'ended', person: null });
  const { status } = await db().traveler.findUniqueOrThrow({ where: { id: mother } });
  expect(status).toBe('going');
  expect(await ledgerLines(booking.id)).toEqual(['charge 186200', 'payment 186200']);
});

test('D2-13.2 the card answers after the trip has begun: what it took for the 交替 goes back, to the yen', async () => {
  const { booking, departure } = await asked();
  await approve(booking.id, 3_300);
  expect(await pay(booking.id, 3_300, 'answers-later')).toMatchObject({ kind: 'pending' });
  await db().$transaction((tx) => followTours(tx, [booking.id], departure.startsAt));
  const { id } = await db().paymentAttempt.findFirstOrThrow({
    where: { bookingId: booking.id, purpose: 'substitution' },
  });
  await settlePending(id, departure.startsAt);
  expect((await ledgerLines(booking.id)).slice(2)).toEqual(['payment 3300', 'refund 3300']);
  const ledgerKey = `unused:${id}:substitution-refund`;
  await sendRefund(ledgerKey, departure.startsAt);
  expect(await db().refund.findFirstOrThrow({ where: { ledgerKey } })).toMatchObject({
    ...{ amountYen: 3_300, status: 'succeeded', cause: 'substitution-refund' },
  });
});

test('D2-15.2.3 the departure is called off while the card is asked: all of it goes back, and nobody pays any more', async () => {
  const { booking, departure } = await asked();
  await approve(booking.id, 3_300);
  expect(await pay(booking.id, 3_300, 'answers-later')).toMatchObject({ kind: 'pending' });
  const off = { departureId: departure.id, reason: 'conditions-of-the-tour' } as const;
  const manager = await actingStaff('manager', later(3));
  await callOffDeparture(manager, { ...off, explanation: '雪が足りません。' }, later(3));
  const { id } = await db().paymentAttempt.findFirstOrThrow({
    where: { bookingId: booking.id, purpose: 'substitution' },
  });
  await settlePending(id, later(4));
  const press = { bookingId: booking.id, seenYen: 3_300, method: 'success', attempt: 'again' };
  expect(await paySubstitution(press, later(5))).toMatchObject({ kind: 'changed', nowYen: 0 });
  await callOffBooking(booking.id, later(6));
  expect((await ledgerLines(booking.id)).slice(2)).toEqual([
    ...['payment 3300', 'refund 3300', 'credit 186200', 'refund 186200'],
  ]);
  expect(await rowOf(booking.id)).toMatchObject({ status: 'ended', person: null });
});

test('D2-13.2 paid for, and the process ended before it counted: it counts before the departure is called off', async () => {
  const { booking, departure } = await asked();
  await approve(booking.id, 3_300);
  const press = { bookingId: booking.id, seenYen: 3_300, method: 'success', attempt: 'one' };
  await payBalance({ ...press, purpose: 'substitution' }, later(2));
  expect(await rowOf(booking.id)).toMatchObject({ status: 'approved', paidAt: later(2) });
  const off = { departureId: departure.id, reason: 'conditions-of-the-tour' } as const;
  const manager = await actingStaff('manager', later(3));
  await callOffDeparture(manager, { ...off, explanation: '雪が足りません。' }, later(3));
  await callOffBooking(booking.id, later(4));
  expect(await rowOf(booking.id)).toMatchObject({ status: 'effective', person: null });
  expect(await stateOf(booking.id)).toBe('cancelled-by-company');
  expect((await ledgerLines(booking.id)).slice(2)).toEqual([
    ...['payment 3300', 'fee 3300', 'credit 186200', 'refund 186200'],
  ]);
});

test('D2-22.6 the card of the price is refused meanwhile: the request ends, the person is forgotten', async () => {
  const { booking } = await asked();
  await db().paymentAttempt.create({
    data: {
      ...{ bookingId: booking.id, idempotencyKey: `price:${booking.id}`, adapter: 'sandbox' },
      ...{ adapterRef: `fails-at-capture:${booking.id}`, methodLabel: '見本カード' },
      ...{ amountYen: 186_200, status: 'authorised', createdAt: FRIDAY, updatedAt: FRIDAY },
    },
  });
  await settlePayment(booking.id, later(1));
  expect(await stateOf(booking.id)).toBe('auto-terminated');
  expect(await rowOf(booking.id)).toMatchObject({ status: 'ended', person: null });
});

test('two clerks answer at once: one agrees, the other is told', async () => {
  const { booking } = await asked();
  const answers = await Promise.all([approve(booking.id, 3_300), approve(booking.id, 5_500)]);
  expect(answers.filter(({ kind }) => kind === 'approved')).toHaveLength(1);
  expect(answers).toContainEqual({ kind: 'refused', reason: 'answered' });
});

test('the payment races a withdrawal: one of them counts, and nothing is paid for nothing', async () => {
  const { booking } = await asked();
  await approve(booking.id, 3_300);
  const [paid, withdrawn] = await Promise.all([
    pay(booking.id, 3_300),
    withdrawSubstitution(booking.id, later(2)),
  ]);
  const lines = await ledgerLines(booking.id);
  if (paid.kind === 'paid') {
    expect(withdrawn).not.toBe('withdrawn');
    expect(lines).toEqual(['charge 186200', 'payment 186200', 'payment 3300', 'fee 3300']);
  } else {
    expect(withdrawn).toBe('withdrawn');
    expect(lines).toEqual(['charge 186200', 'payment 186200']);
  }
});
