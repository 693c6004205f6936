import { afterAll, describe, expect, test } from 'vitest';
import { bookingBalance } from '@/lib/rules/money/booking-balance';
import { ledgerBalance } from '@/lib/rules/money/ledger-balance';
import { termsOf } from '@/lib/terms/terms-of';
import { bookingById } from '../../booking/find-own-booking';
import { cancelTravelers } from '../../cancellation/cancel-travelers';
import { findParty } from '../../cancellation/find-party';
import { followBalance } from '../../cancellation/follow-balance';
import { freeWindows } from '../../cancellation/free-windows';
import { followTours } from '../../contract/follow-tour';
import { db } from '../../system/db';
import { priced, sent, withContent } from '../../testing/changed-trip';
import { castBooking, castDeparture, SATO } from '../../testing/fixtures';
import { ledgerLines, payByCard } from '../../testing/owing-family';
import { settleChange } from './answer-change';
import { changeBooking } from './change-booking';
import { findToldChange, listToldChanges } from './find-told-change';

afterAll(() => db().$disconnect());

const at = new Date('2026-06-23T10:00:00+09:00');
const NOON = new Date('2026-07-09T12:00:00+09:00');
const PRICES = { adult: [80_000], child: [0], infant: 0 };

/** 佐藤 at 80,000, paid, told of a change of the price. */
async function changedBy(
  ground: 'fare-revision' | 'fare-cut',
  yen: number,
  termsId = 'web-card-domestic',
) {
  const departure = await castDeparture('stay', {
    departureDate: '2026-07-09',
    priceTable: PRICES,
  });
  const sato = await castBooking(departure, { people: SATO, paid: false });
  const termsSnapshot = JSON.parse(JSON.stringify(termsOf(termsId, null)));
  await db().booking.update({ where: { id: sato.id }, data: { termsSnapshot } });
  await payByCard(sato);
  await withContent(departure.id);
  const { changeId } = await sent({ departureId: departure.id }, priced(ground, yen), at);
  await changeBooking(changeId, sato.id, at);
  return { sato, changeId };
}

type Ground = Parameters<typeof cancelTravelers>[0]['ground'];

function leave(
  id: string,
  travelerIds: readonly string[],
  ground: Ground,
  fee: number,
  refund: number,
  now: Date,
) {
  const seen = { feeYen: fee, refundYen: refund, owedYen: 0, differenceYen: 0 };
  return cancelTravelers(
    { bookingId: id, travelerIds, ground, seen, idempotencyKey: `leave:${id}` },
    now,
  );
}

describe('leaving after a change', () => {
  test('D2-15.1.2b an increase frees until the last moment before the start: all 80,000 go back, the ledger is even', async () => {
    const { sato } = await changedBy('fare-revision', 1_200);
    const last = new Date(NOON.getTime() - 1);
    const answer = await leave(sato.id, sato.travelerIds, 'price-increase', 0, 80_000, last);
    expect(answer.kind).toBe('cancelled');
    expect(await ledgerLines(sato.id)).toEqual([
      'charge 80000',
      'payment 80000',
      'charge 1200',
      'credit 81200',
      'refund 80000',
    ]);
    const lines = await db().ledgerEntry.findMany({ where: { bookingId: sato.id } });
    expect(ledgerBalance(lines)).toBe(0);
  });

  test('D2-15.1.2b from the start on it frees nobody', async () => {
    const { sato } = await changedBy('fare-revision', 1_200);
    const party = await findParty(db(), sato.id, NOON);
    expect([party?.grounds, party && freeWindows(party)]).toEqual([[], []]);
    const answer = await leave(sato.id, sato.travelerIds, 'price-increase', 0, 80_000, NOON);
    expect(answer).toMatchObject({ kind: 'refused', reason: 'ground-after-start' });
  });

  test('D2-12.2 a fee after a reduction is of the new price: 30% of 77,000 is 23,100, and 53,900 go back', async () => {
    const { sato } = await changedBy('fare-cut', -3_000);
    const day6 = new Date('2026-07-03T10:00:00+09:00');
    const answer = await leave(sato.id, sato.travelerIds, null, 23_100, 53_900, day6);
    expect(answer.kind).toBe('cancelled');
    expect(await ledgerLines(sato.id)).toEqual([
      'charge 80000',
      'payment 80000',
      'credit 3000',
      'refund 3000',
      'credit 77000',
      'fee 23100',
      'refund 53900',
    ]);
  });

  test('D2-11 who has left is asked for no answer any more', async () => {
    const { sato, changeId } = await changedBy('fare-revision', 1_200);
    await leave(sato.id, sato.travelerIds, 'price-increase', 0, 80_000, at);
    expect(await findToldChange(sato.id, changeId, at)).toMatchObject({ state: 'ended' });
    expect(await listToldChanges(sato.id, at)).toMatchObject([{ state: 'ended', open: false }]);
    await settleChange({ changeId, bookingId: sato.id }, NOON);
    const { status } = await db().booking.findUniqueOrThrow({ where: { id: sato.id } });
    expect(status).toBe('cancelled-by-customer');
    expect(await db().bookingChange.findMany({ where: { changeId } })).toMatchObject([
      { status: 'ended', answeredAt: null },
    ]);
  });
});

describe('an increase that is not paid', () => {
  // Document 003: the price is due on day 22, 17 June; an unpaid one ends the contract the next day.
  test('D3-13.1 D3-17.1 stands open under its own name, and ends no contract', async () => {
    const { sato } = await changedBy('fare-revision', 1_200, 'deposit-domestic');
    const booking = await bookingById(sato.id);
    expect(booking && bookingBalance(booking)).toMatchObject({
      amount: 1_200,
      reason: 'price-change',
    });
    await followBalance(sato.id, new Date('2026-07-08T10:00:00+09:00'));
    expect((await bookingById(sato.id))?.status).toBe('change-proposed');
    await db().$transaction((tx) => followTours(tx, [sato.id], NOON));
    expect((await bookingById(sato.id))?.status).toBe('travelling');
  });
});
