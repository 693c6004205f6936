import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { provisionInWords } from '@/lib/wording/own-data/provisions';
import { bookingById } from '../booking/find-own-booking';
import { db } from '../system/db';
import { castBooking, castDeparture, SATO, SUZUKI } from '../testing/fixtures';
import { actingStaff } from '../testing/staff';
import { findProvisions } from './find-provisions';

afterAll(() => db().$disconnect());

const at = new Date('2026-11-20T11:00:00+09:00');
const HOTEL = { recipientClass: 'lodging', recipientName: '湖畔の宿', recipientCountry: 'JP' };
const SHOP = { recipientClass: 'duty-free', recipientName: '空港免税店', recipientCountry: 'FR' };

/** A list of some travelers, recorded for each of them. */
async function provided(
  departureId: string,
  bookings: readonly { id: string; travelerIds: readonly string[] }[],
  { recipient = HOTEL, items = ['name', 'age'], basis = 'third-party-travel', days = 0 } = {},
) {
  const { staffId } = await actingStaff('clerk', at);
  const madeAt = new Date(at.getTime() + days * 86_400_000);
  const made = { departureId, idempotencyKey: randomUUID(), items, staffId, madeAt };
  const place = { recipientAddress: '長野県水面市1-1', recipientRepresentative: '岸 みどり' };
  const { id: listId } = await db().passengerList.create({
    data: { ...made, ...recipient, ...place, travelers: 1 },
  });
  await db().provisionRecord.createMany({
    data: bookings.flatMap(({ id: bookingId, travelerIds }) =>
      travelerIds.map((travelerId) => ({
        ...{ listId, travelerId, bookingId, items, basis, providedAt: madeAt },
      })),
    ),
  });
}

async function ownBooking(id: string) {
  const booking = await bookingById(id);
  if (booking === null) throw new Error('no booking');
  return booking;
}

test('P30 every record of the party, and only of the party: recipient, country, items, day and ground, companions by number', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-12-04' });
  const suzuki = await castBooking(departure, { people: SUZUKI });
  const sato = await castBooking(departure, { people: SATO });
  await provided(departure.id, [suzuki, sato]);
  const [, wife = ''] = suzuki.travelerIds;
  const shop = { recipient: SHOP, items: ['name', 'passport-number', 'flight'] };
  const one = { id: suzuki.id, travelerIds: [wife] };
  await provided(departure.id, [one], { ...shop, basis: 'duty-free', days: 1 });
  const found = await findProvisions(await ownBooking(suzuki.id), null);
  const records = await db().provisionRecord.count({ where: { bookingId: suzuki.id } });
  expect([found.length, records]).toEqual([5, 5]);
  expect(found.map(({ companion }) => companion)).toEqual([null, 1, 2, 3, 1]);
  expect(found[4]?.at).toEqual(new Date('2026-11-21T11:00:00+09:00'));
  expect(found.map(provisionInWords).at(4)).toEqual({
    recipient: '空港免税店（免税店）',
    country: 'フランス',
    items: 'お名前（漢字）、パスポートの番号、搭乗する便名',
    basis: '免税店への提供への同意',
  });
  // Made on 2026-11-20 in Japan, three years from the day after (privacy P28).
  expect(found[0]).toMatchObject({ duty: 'statutory', keptUntil: '2029-11-20' });
  const text = JSON.stringify(found.map(provisionInWords));
  for (const { given } of [...SUZUKI, ...SATO]) expect(text).not.toContain(given);
});

test('P30 of whoever gave their place to another nothing is shown, and a booking without a record shows none', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-12-04' });
  const suzuki = await castBooking(departure, { people: SUZUKI });
  expect(await findProvisions(await ownBooking(suzuki.id), null)).toEqual([]);
  await provided(departure.id, [suzuki]);
  const id = suzuki.travelerIds[1] ?? '';
  await db().traveler.update({ where: { id }, data: { status: 'replaced' } });
  const found = await findProvisions(await ownBooking(suzuki.id), null);
  expect(found.map(({ companion }) => companion)).toEqual([null, 1, 2]);
});

test('P30 an enquiry passed on stands there for whoever showed that the address is theirs', async () => {
  const email = `${randomUUID()}@example.jp`;
  const departure = await castDeparture('stay', { departureDate: '2026-12-04' });
  const booking = await ownBooking((await castBooking(departure, { people: SATO, email })).id);
  const { staffId } = await actingStaff('manager', at);
  const passing = {
    enquiryId: randomUUID(),
    reference: 'ENQ',
    personName: '佐藤 健一',
    at,
    staffId,
  };
  await db().enquiryPassing.create({
    data: {
      ...{ ...passing, idempotencyKey: randomUUID(), personEmail: email, reason: '確認のため' },
      ...{ recipientKind: 'supplier', recipient: '潮の宿', country: 'JP', basis: 'notice' },
      items: ['name', 'text'],
    },
  });
  expect(await findProvisions(booking, null)).toEqual([]);
  expect((await findProvisions(booking, email)).map(provisionInWords)).toEqual([
    {
      recipient: '潮の宿（宿泊・運送・手配などの会社）',
      country: '日本',
      items: 'お名前、お問い合わせの内容',
      basis: 'お問い合わせの画面でお知らせした範囲',
    },
  ]);
});
