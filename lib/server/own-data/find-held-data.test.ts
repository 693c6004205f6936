import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { signIn } from '../access/sign-in';
import { consentItemsFor } from '../consents/consent-items';
import { recordConsents } from '../consents/record-consents';
import { db } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { seal } from '../system/sealed';
import { makeBooking } from '../testing/booking-fixture';
import { findHeldData } from './find-held-data';

afterAll(() => db().$disconnect());

const at = new Date('2026-12-05T00:00:00.000Z');
const address = () => `${randomUUID()}@example.jp`;
const items = consentItemsFor({
  tour: {
    title: '旅',
    kind: 'package-domestic',
    terms: {
      title: '国内旅行条件書',
      id: 'standard-domestic',
      version: '1',
      sha256: 'f'.repeat(64),
    },
  },
  recipients: [],
  countries: [],
  travelDocuments: null,
  phase: 'booking',
  assistance: false,
  emergencyContact: false,
  people: 1,
  dutyFreeLastStopDay: null,
});

/** A booking for four, with everything in it that could carry a companion's name. */
async function fourPersonBooking(email: string) {
  const booking = await makeBooking({ email });
  const [contact] = booking.travelers;
  const everybody = booking.travelers
    .map((one) => `${one.familyName} ${one.givenName} 様（${one.birthDate}）`)
    .join('、');
  await db().traveler.update({
    where: { id: contact?.id },
    data: {
      passport: seal('passport', { number: 'TZ0000001', expiry: '2031-01-01', country: 'JP' }),
    },
  });
  await db().booking.update({
    where: { id: booking.id },
    data: { emergencyContact: { name: '草壁 みつ', relation: '妹', phone: '09000000009' } },
  });
  await db().document.create({
    data: {
      bookingId: booking.id,
      kind: 'contract',
      title: '契約書面',
      content: [
        { heading: '旅行をされる方', paragraphs: [everybody], rows: [['2', '波多野蒼介']] },
      ],
      sha256: randomUUID(),
      createdAt: at,
    },
  });
  await db().$transaction(async (tx) => {
    await recordConsents(
      tx,
      {
        bookingId: booking.id,
        decisions: booking.travelers.flatMap(({ id }, index) =>
          items.map((item) => ({
            subjectId: id,
            itemKey: item.key,
            decision: 'granted' as const,
            actorKind: index === 0 ? ('self' as const) : ('representative-declared' as const),
            actorName: '波多野 柚香',
            item,
          })),
        ),
      },
      at,
    );
    await queueMail(tx, {
      template: 'application',
      subject: 'お申し込み',
      text: `${everybody} 緊急連絡先 草壁 みつ`,
      to: email,
      bookingId: booking.id,
      idempotencyKey: randomUUID(),
    });
  });
  return booking;
}

test('P68 of a booking for four the person sees all that is theirs', async () => {
  const email = address();
  const booking = await fourPersonBooking(email);
  await signIn({ email }, at);
  const held = await findHeldData(email, at);
  expect(held.bookings).toHaveLength(1);
  const [own] = held.bookings;
  expect(own).toMatchObject({
    reference: booking.reference,
    companions: 3,
    emergencyContactGiven: true,
    contact: { name: '波多野 柚香', address: '東京都水面区凪町一丁目9番9号' },
    traveler: {
      birthDate: '1984-05-06',
      passport: { number: 'TZ0000001', expiry: '2031-01-01', country: 'JP' },
    },
  });
  const mine = own?.consents.filter(({ companion }) => companion === null);
  expect(mine).toHaveLength(items.length);
  expect(own?.consents[0]?.text).toBe(items[0]?.shownText);
  expect(own?.events.map(({ kind }) => kind)).toEqual(['applied', 'contract-formed']);
  expect(held.mails).toHaveLength(1);
  expect(held.account?.sessions).toHaveLength(1);
});

test('P68 no name, kana, birth date or telephone of anybody else is in it', async () => {
  const email = address();
  await fourPersonBooking(email);
  const file = JSON.stringify(await findHeldData(email, at));
  const others = ['蒼介', '凪紗', 'トメ', '草壁', 'みつ', 'カナ1', 'メイ2', 'カナ3', '09000000009'];
  const dates = ['1982-11-23', '2015-02-14', '1951-09-30', '妹'];
  expect([...others, ...dates].filter((mark) => file.includes(mark))).toEqual([]);
  expect(file).toContain('柚香');
  expect(file).toContain('（同行者）');
});

test('P68 guest bookings of the address are in it, those of a namesake are not', async () => {
  const [email, namesake] = [address(), address()];
  const guest = await makeBooking({ email });
  const other = await makeBooking({ email: namesake });
  const held = await findHeldData(email, at);
  expect(held.bookings.map(({ reference }) => reference)).toEqual([guest.reference]);
  expect(JSON.stringify(held)).not.toContain(other.reference);
  expect(held.account).toBeNull();
});

test('a guardian who was asked by mail sees their own answer, not the child', async () => {
  const email = address();
  const booking = await makeBooking();
  await db().guardianConsent.create({
    data: {
      bookingId: booking.id,
      travelerId: booking.travelers[2]?.id ?? '',
      guardianName: '灘 みさき',
      relation: '母',
      email,
      status: 'given',
      requestedAt: at,
      textSha256: '0',
    },
  });
  const held = await findHeldData(email, at);
  expect(held.bookings).toEqual([]);
  expect(held.guardianConsents).toMatchObject([{ name: '灘 みさき', status: 'given' }]);
  expect(JSON.stringify(held)).not.toContain('凪紗');
});

test('a mailed code is told as sent, its digits are not shown', async () => {
  const email = address();
  await db().$transaction((tx) =>
    queueMail(tx, {
      template: 'access-code-sign-in',
      subject: '確認番号',
      text: '確認番号　654321',
      to: email,
      bookingId: null,
      idempotencyKey: randomUUID(),
    }),
  );
  const held = await findHeldData(email, at);
  expect(held.mails).toHaveLength(1);
  expect(JSON.stringify(held)).not.toContain('654321');
});

test('an address nothing is held on gives empty lists', async () => {
  const held = await findHeldData(address(), at);
  expect(held).toMatchObject({ account: null, bookings: [], mails: [], requests: [], access: [] });
});

test('P68 what the person decided for companions is told without a name, what a companion decided alone is not', async () => {
  const email = address();
  const booking = await fourPersonBooking(email);
  const [, second, , fourth] = booking.travelers;
  const [item] = items;
  if (!second || !fourth || !item) throw new Error('the cast is empty');
  const decision = { itemKey: item.key, item, actorName: '波多野 柚香' };
  const later = [
    {
      ...decision,
      subjectId: second.id,
      decision: 'withdrawn',
      actorKind: 'representative-declared',
    },
    { ...decision, subjectId: fourth.id, decision: 'withdrawn', actorKind: 'self' },
  ] as const;
  await db().$transaction((tx) =>
    recordConsents(tx, { bookingId: booking.id, decisions: later }, at),
  );
  const [own] = (await findHeldData(email, at)).bookings;
  const rows = own?.consents
    .filter((one) => one.item === item.key)
    .map(({ companion, decision, decidedBy }) => [companion, decision, decidedBy]);
  expect(rows).toEqual([
    [null, 'granted', 'self'],
    [1, 'granted', 'representative-declared'],
    [2, 'granted', 'representative-declared'],
    [3, 'granted', 'representative-declared'],
    [1, 'withdrawn', 'representative-declared'],
  ]);
});
