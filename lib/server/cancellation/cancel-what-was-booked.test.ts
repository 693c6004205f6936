import { afterAll, expect, test } from 'vitest';
import { submitApplication } from '../application/submit-application';
import { concludeContract } from '../contract/conclude-contract';
import { db } from '../system/db';
import { filledDraft } from '../testing/filled-draft';
import { castDeparture, SATO, SUZUKI } from '../testing/fixtures';
import { cancelTravelers } from './cancel-travelers';

afterAll(() => db().$disconnect());

const noon = new Date('2026-06-01T12:00:00+09:00');
const thursday = new Date('2026-07-02T11:00:00+09:00');

async function booked(people = SATO) {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const { draft } = await filledDraft(departure, noon, people);
  const sent = await submitApplication(
    { draft, method: 'success', attempt: 'once', userId: null },
    noon,
  );
  if (sent.kind !== 'sent') throw new Error(sent.kind);
  const travelers = await db().traveler.findMany({
    where: { bookingId: sent.bookingId },
    orderBy: { position: 'asc' },
  });
  return { departure, bookingId: sent.bookingId, travelerIds: travelers.map(({ id }) => id) };
}

const NOTHING = { feeYen: 0, refundYen: 0, owedYen: 0, differenceYen: 0 };

test('an application whose contract has not formed is withdrawn, not cancelled', async () => {
  const { bookingId, travelerIds } = await booked();
  const input = { bookingId, travelerIds, ground: null, seen: NOTHING, idempotencyKey: bookingId };
  expect(await cancelTravelers(input, thursday)).toEqual({
    kind: 'refused',
    reason: 'contract-not-formed',
  });
});

test('while the card company has not answered, nothing is cancelled', async () => {
  const { bookingId, travelerIds } = await booked();
  await db().booking.update({
    where: { id: bookingId },
    data: { status: 'contracted', formedAt: noon },
  });
  const input = { bookingId, travelerIds, ground: null, seen: NOTHING, idempotencyKey: bookingId };
  expect(await cancelTravelers(input, thursday)).toEqual({
    kind: 'refused',
    reason: 'payment-pending',
  });
});

test('booked, paid and cancelled: charge and credit, payment, fee and refund come out even', async () => {
  const { departure, bookingId, travelerIds } = await booked(SUZUKI);
  await concludeContract(bookingId, noon);
  const { totalYen } = await db().booking.findUniqueOrThrow({ where: { id: bookingId } });
  const probe = { bookingId, travelerIds, ground: null, idempotencyKey: bookingId };
  const told = await cancelTravelers({ ...probe, seen: NOTHING }, thursday);
  if (told.kind !== 'changed') throw new Error(told.kind);
  expect(told.now.feeYen + told.now.refundYen).toBe(totalYen);
  expect((await cancelTravelers({ ...probe, seen: told.now }, thursday)).kind).toBe('cancelled');
  const rows = await db().ledgerEntry.findMany({ where: { bookingId } });
  const signs: Record<string, number> = { charge: 1, credit: -1, fee: 1, payment: -1, refund: 1 };
  expect(rows.reduce((sum, row) => sum + (signs[row.kind] ?? 0) * row.amountYen, 0)).toBe(0);
  const after = await db().departure.findUniqueOrThrow({ where: { id: departure.id } });
  expect({ sold: after.sold, held: after.held }).toEqual({ sold: 0, held: 0 });
});
