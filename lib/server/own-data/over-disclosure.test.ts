import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { db } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { newReference } from '../system/reference';
import { seal } from '../system/sealed';
import { makeBooking } from '../testing/booking-fixture';
import { findHeldData } from './find-held-data';
import { HELD_FORMATS, heldFile } from './held-file';

afterAll(() => db().$disconnect());

const at = new Date('2026-12-05T00:00:00.000Z');

// By hand from the cast of the fixture: what each of the others could be known by.
const OF_OTHERS = [
  ...['蒼介', '凪紗', 'トメ', '草壁', 'カナ1', 'メイ1', 'カナ2', 'メイ2', 'カナ3', 'メイ3'],
  ...['1982-11-23', '2015-02-14', '1951-09-30', '1982年11月23日', '1982/11/23'],
  ...['TZ1111111', 'TZ2222222', 'TZ3333333', '蒼佑', 'SOUSUKE', 'SOSUKE', 'NAGISA', 'TOME'],
  ...['山梨県波町2-2', '09011112222', '灘 みさき', 'misaki@example.jp'],
];
const ROMAN = ['YUZUKA', 'SOSUKE', 'NAGISA', 'TOME'];

/** A name that stands as it was in the papers of that time. */
async function mended(travelerId: string, before: { givenName: string; passportGiven: string }) {
  const kana = { familyKana: 'ハタノ', givenKana: 'カナ9' };
  const row = { travelerId, familyName: '波多野', passportFamily: 'HATANO', ...kana, ...before };
  await db().formerName.create({ data: { ...row, items: ['name', 'name-roman'], until: at } });
}

/** Four travelers, each with a passport; the others' names, addresses and numbers in every free text of the booking. */
async function fourWithPassports(email: string) {
  const booking = await makeBooking({ email });
  for (const [place, { id }] of booking.travelers.entries()) {
    const passport = seal('passport', {
      number: `TZ${String(place).repeat(7)}`,
      expiry: '2031-01-01',
      country: 'JP',
    });
    const roman = { passportFamily: 'HATANO', passportGiven: ROMAN[place] ?? '' };
    await db().traveler.update({ where: { id }, data: { passport, ...roman } });
  }
  await mended(booking.travelers[0]?.id ?? '', { givenName: '柚加', passportGiven: 'YUZKA' });
  await mended(booking.travelers[1]?.id ?? '', { givenName: '蒼佑', passportGiven: 'SOUSUKE' });
  const everybody = booking.travelers
    .map((one) => `${one.familyName} ${one.givenName} 様 ${one.birthDate}`)
    .concat('波多野 柚加 様', '波多野 蒼佑 様 SOUSUKE')
    .join('、');
  await db().booking.update({
    where: { id: booking.id },
    data: { emergencyContact: { name: '灘 みさき', relation: '姉', phone: '09011112222' } },
  });
  await db().guardianConsent.create({
    data: {
      bookingId: booking.id,
      travelerId: booking.travelers[2]?.id ?? '',
      guardianName: '灘 みさき',
      relation: '母',
      email: 'misaki@example.jp',
      status: 'given',
      requestedAt: at,
      textSha256: '0',
    },
  });
  await db().document.create({
    data: {
      bookingId: booking.id,
      kind: 'contract',
      title: `契約書面（${everybody}）`,
      content: [{ heading: '旅行をされる方', paragraphs: [everybody], rows: [['2', everybody]] }],
      sha256: randomUUID(),
      createdAt: at,
    },
  });
  await db().departureNotice.create({
    data: {
      departureId: booking.package?.departureId ?? '',
      bookingId: booking.id,
      kind: 'important-change',
      recordedAt: at,
      text: everybody,
    },
  });
  await db().$transaction((tx) =>
    queueMail(tx, {
      ...{ template: 'application', subject: `お申し込み ${everybody}`, to: email },
      text: `${everybody} 緊急連絡先 灘 みさき 09011112222 misaki@example.jp`,
      bookingId: booking.id,
      idempotencyKey: randomUUID(),
    }),
  );
  return booking;
}

describe('P51 P68 each form of the file', () => {
  test.each(HELD_FORMATS)('%s: of four travelers, nothing of the other three', async (format) => {
    const email = `${randomUUID()}@example.jp`;
    const booking = await fourWithPassports(email);
    const { body } = heldFile(await findHeldData(email, at), format);
    expect(OF_OTHERS.filter((mark) => body.includes(mark))).toEqual([]);
    for (const own of [
      '柚香',
      '柚加',
      'TZ0000000',
      'YUZUKA',
      booking.reference,
      '凪町一丁目9番9号',
    ])
      expect(body, own).toContain(own);
  });
});

test('P51 the page a person reads is Japanese in the file too', async () => {
  const email = `${randomUUID()}@example.jp`;
  await fourWithPassports(email);
  const { body } = heldFile(await findHeldData(email, at), 'html');
  const heads = [...body.matchAll(/<(?:h2|th scope="row")>([^<]*)</g)].map(
    ([, text]) => text ?? '',
  );
  expect(heads.length).toBeGreaterThan(40);
  expect(heads.filter((text) => /^[\w ›]*$/.test(text))).toEqual([]);
});

test('P69 a cell that would be a formula is text, and nothing breaks out of the page', async () => {
  const email = `${randomUUID()}@example.jp`;
  const text = '=HYPERLINK("x")<script>alert(1)</script>';
  await db().disclosureRequest.create({
    data: {
      ...{ reference: newReference('DR'), idempotencyKey: randomUUID() },
      ...{ kind: 'complaint', email, text, status: 'received', arrivedAt: at },
      targetDate: '2026-12-15',
    },
  });
  const held = await findHeldData(email, at);
  expect(heldFile(held, 'csv').body).toContain(`"'=HYPERLINK(""x"")`);
  expect(heldFile(held, 'html').body).not.toContain('<script>');
});
