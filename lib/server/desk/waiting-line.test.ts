import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeWait, previewCloseWait } from '../contract/waiting/close-wait';
import { offerSeats } from '../contract/waiting/offer-seats';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import { wholeBooking } from '../testing/filled-draft';
import { castDeparture } from '../testing/fixtures';
import { actingStaff } from '../testing/staff';
import { adults, waitingParty } from '../testing/waiting-party';
import { findDepartureSheet } from './departure-sheet';
import { waitingWork } from './waiting-work';

afterAll(() => db().$disconnect());

const noon = new Date('2026-06-01T12:00:00+09:00');
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
let clerk: Staff;
let other: Staff;
beforeAll(async () => {
  [clerk, other] = [await actingStaff('clerk', noon), await actingStaff('clerk', noon)];
});

async function standing() {
  const departure = await castDeparture('day-trip', {
    departureDate: '2026-07-09',
    capacity: 7,
    sold: 7,
  });
  const four = await waitingParty(departure, noon, { people: adults(4) });
  const two = await waitingParty(departure, later(1), { people: adults(2) });
  const data = { sold: { decrement: 3 } };
  await db().departure.update({ where: { id: departure.id }, data });
  await offerSeats(departure.id, later(2));
  const work = async () =>
    (await waitingWork(later(2))).find(({ subjectId }) => subjectId === departure.id);
  return { departureId: departure.id, four, two, work };
}

test('D2-3.3a three seats for a first party of four: the desk sees the line in its order, and that it stands still', async () => {
  const { departureId, four, two, work } = await standing();
  const [first, second] = [await wholeBooking(four), await wholeBooking(two)];
  const sheet = await findDepartureSheet(clerk, departureId, later(2));
  expect(sheet?.line).toMatchObject([
    { place: 1, state: 'waiting', reference: first.reference, seats: 4, offerUntil: null },
    { place: 2, state: 'waiting', reference: second.reference, seats: 2, offerUntil: null },
  ]);
  expect(await work()).toMatchObject({ kind: 'waiting', people: 4, reference: '2026-07-09' });
});

test('D3-2.4b no prospect: the wait ends with the mail that was shown, everything back, the next party gets its turn', async () => {
  const { departureId, four, two, work } = await standing();
  const order = { bookingId: four, reason: 'no-prospect', note: 'バスが小さいためです。' } as const;
  const shown = await previewCloseWait(order);
  expect(await closeWait(clerk, order, later(3))).toEqual({ kind: 'closed' });
  const booking = await wholeBooking(four);
  expect(booking).toMatchObject({ status: 'rejected', ledger: [] });
  expect(booking.payments.map(({ status }) => status)).toEqual(['voided']);
  const mail = booking.mails.find(({ template }) => template === 'waiting-ended');
  expect(shown).toMatchObject({ mail: { text: mail?.text } });
  expect(mail?.text).toContain('バスが小さいためです。');
  expect(await work()).toBeUndefined();
  expect(await offerSeats(departureId, later(4))).toBe(1);
  expect((await wholeBooking(two)).acceptedAt).toEqual(later(4));
  expect(
    await db().auditEntry.findFirst({
      where: { subjectId: four, command: 'departure.close-wait' },
    }),
  ).toMatchObject({ staffId: clerk.staffId, detail: { reason: 'no-prospect' } });
});

test('asked for by the traveler it is a withdrawal; nothing is closed twice, nor without a word, nor once seats are offered', async () => {
  const { departureId, four, two } = await standing();
  const asked = { bookingId: four, reason: 'asked-by-traveler', note: '' } as const;
  const silent = { ...asked, reason: 'no-prospect' } as const;
  expect(await closeWait(clerk, silent, later(3))).toMatchObject({ reason: 'note-missing' });
  expect(await closeWait(clerk, asked, later(3))).toEqual({ kind: 'closed' });
  expect(await closeWait(clerk, asked, later(3))).toMatchObject({ reason: 'not-waiting' });
  expect((await wholeBooking(four)).status).toBe('withdrawn');
  await offerSeats(departureId, later(4));
  const gone = { ...asked, bookingId: two };
  expect(await closeWait(clerk, gone, later(5))).toMatchObject({ reason: 'not-waiting' });
});

test('a line that somebody else has taken into work is theirs', async () => {
  const { departureId, four } = await standing();
  await db().deskClaim.create({
    data: {
      ...{ subjectKind: 'waiting-line', subjectId: departureId, staffId: other.staffId },
      ...{ claimedAt: later(2), expiresAt: later(17) },
    },
  });
  const order = { bookingId: four, reason: 'asked-by-traveler', note: '' } as const;
  expect(await closeWait(clerk, order, later(3))).toMatchObject({ reason: 'taken' });
});
