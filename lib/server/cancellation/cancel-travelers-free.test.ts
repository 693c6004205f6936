import { afterAll, expect, test } from 'vitest';
import type { CancellationGround } from '@/lib/rules/cancellation/free-grounds';
import { recordDepartureNotice } from '../contract/record-departure-notice';
import { db } from '../system/db';
import { castBooking, castDeparture, SATO } from '../testing/fixtures';
import { cancelTravelers } from './cancel-travelers';

afterAll(() => db().$disconnect());

const wednesday = new Date('2026-07-08T11:00:00+09:00');
const FREE = { feeYen: 0, refundYen: 33_000, owedYen: 0, differenceYen: 0 };

async function satoOf(contractDocument = true) {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const booking = await castBooking(departure, { people: SATO, contractDocument });
  const cancel = (ground: CancellationGround | null, seen = FREE) =>
    cancelTravelers(
      {
        bookingId: booking.id,
        travelerIds: booking.travelerIds,
        ground,
        seen,
        idempotencyKey: `free:${booking.id}`,
      },
      wednesday,
    );
  return { departure, booking, cancel };
}

test('D2-15.1.2c no event recorded: the form may say what it likes, the ground is not open', async () => {
  const { cancel } = await satoOf();
  expect(await cancel('force-majeure')).toEqual({ kind: 'refused', reason: 'ground-not-open' });
});

test('D2-15.1.2c a typhoon recorded on the departure: no fee, everything goes back', async () => {
  const { departure, booking, cancel } = await satoOf();
  const notice = { on: departure.id, kind: 'force-majeure', text: '台風の接近' };
  expect((await recordDepartureNotice(notice, wednesday)).kind).toBe('recorded');
  expect((await cancel('force-majeure')).kind).toBe('cancelled');
  const row = await db().cancellation.findFirstOrThrow({ where: { bookingId: booking.id } });
  expect(row).toMatchObject({
    feeYen: 0,
    refundYen: 33_000,
    clause: 'D2-15.1.2c',
    article: '第15条',
  });
});

test('D2-15.1.2b an increase recorded for one booking frees that booking alone', async () => {
  const { departure, booking, cancel } = await satoOf();
  const neighbour = await castBooking(departure, { people: SATO });
  await recordDepartureNotice(
    { on: booking.reference, kind: 'price-increase', text: '運賃の改定' },
    wednesday,
  );
  const other = await cancelTravelers(
    {
      bookingId: neighbour.id,
      travelerIds: neighbour.travelerIds,
      ground: 'price-increase',
      seen: FREE,
      idempotencyKey: `free:${neighbour.id}`,
    },
    wednesday,
  );
  expect(other).toEqual({ kind: 'refused', reason: 'ground-not-open' });
  expect((await cancel('price-increase')).kind).toBe('cancelled');
});

test('D2-15.1.2d formed long ago and no contract document: free', async () => {
  const { cancel } = await satoOf(false);
  expect((await cancel('contract-document-missing')).kind).toBe('cancelled');
});

test('D2-15.T.3 own convenience the day before costs 40%, whatever is recorded', async () => {
  const { departure, cancel } = await satoOf();
  await recordDepartureNotice(
    { on: departure.id, kind: 'agency-fault', text: '手配もれ' },
    wednesday,
  );
  const seen = { feeYen: 13_200, refundYen: 19_800, owedYen: 0, differenceYen: 0 };
  expect((await cancel(null, seen)).kind).toBe('cancelled');
});

test('a notice is refused for what does not exist and for a kind the terms do not know', async () => {
  const { departure } = await satoOf();
  const text = '理由';
  expect(
    await recordDepartureNotice(
      { on: 'nowhere.2026-07-09', kind: 'force-majeure', text },
      wednesday,
    ),
  ).toEqual({
    kind: 'refused',
    reason: 'nothing-there',
  });
  expect(
    await recordDepartureNotice({ on: departure.id, kind: 'bad-mood', text }, wednesday),
  ).toEqual({
    kind: 'refused',
    reason: 'unknown-kind',
  });
  expect(
    await recordDepartureNotice({ on: departure.id, kind: 'agency-fault', text: ' ' }, wednesday),
  ).toEqual({
    kind: 'refused',
    reason: 'no-text',
  });
});
