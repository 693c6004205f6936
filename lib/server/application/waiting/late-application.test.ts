import { afterAll, expect, test } from 'vitest';
import { offerSeats } from '../../contract/waiting/offer-seats';
import { holdSeats } from '../../seats/hold-seats';
import { db } from '../../system/db';
import { filledDraft, reread, wholeBooking } from '../../testing/filled-draft';
import { castDeparture, SATO } from '../../testing/fixtures';
import { adults, waitingParty } from '../../testing/waiting-party';
import type { Draft } from '../draft/find-draft';
import { saveDraft } from '../draft/save-draft';
import { readyToSend, sendPaid } from '../send-application';
import { submitApplication } from '../submit-application';

afterAll(() => db().$disconnect());

const noon = new Date('2026-06-01T12:00:00+09:00');
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const waiting = { agreedAt: noon.toISOString(), lastDate: '2026-07-09' };

const departureOf = (capacity: number, sold = capacity) =>
  castDeparture('day-trip', { departureDate: '2026-07-09', capacity, sold });

const sent = (draft: Draft, at: Date) =>
  submitApplication({ draft, method: 'success', attempt: 'once', userId: null }, at);

async function seatsOf(id: string) {
  const { sold, held } = await db().departure.findUniqueOrThrow({ where: { id } });
  return { sold, held };
}

test('D3-2.4b asked to the end of 2 June and sent at midnight: nothing is written, no card is asked; a second before it waits', async () => {
  const departure = await departureOf(7);
  const toTheSecond = { waiting: { ...waiting, lastDate: '2026-06-02' } };
  const { secret, draft } = await filledDraft(departure, noon, SATO, toTheSecond);
  const midnight = new Date('2026-06-03T00:00:00+09:00');
  const late = await reread(secret, departure.id, midnight);
  expect(await sent(late, midnight)).toEqual({ kind: 'wait-over' });
  expect(await db().paymentAttempt.count({ where: { draftId: draft.id } })).toBe(0);
  const answer = await sent(late, new Date('2026-06-02T23:59:59+09:00'));
  if (answer.kind !== 'sent') throw new Error(answer.kind);
  expect((await wholeBooking(answer.bookingId)).status).toBe('waitlisted');
});

test('D2-3.3a whoever holds seats keeps them to the end of their time though others wait by now, or fewer of them, never longer', async () => {
  const departure = await departureOf(7, 5);
  const { draft, secret } = await filledDraft(departure, noon, adults(2));
  const held = { draftId: draft.id, departureId: departure.id, seats: 2 };
  for (const minutes of [15, 30]) await holdSeats(held, later(minutes));
  await waitingParty(departure, later(31));
  const own = { kind: 'held', expiresAt: later(50), extended: false };
  expect(await holdSeats(held, later(45))).toEqual(own);
  const answer = await sent(await reread(secret, departure.id, later(45)), later(45));
  expect(answer.kind).toBe('sent');
  expect(await seatsOf(departure.id)).toEqual({ sold: 5, held: 2 });

  const another = await departureOf(7, 5);
  const two = await filledDraft(another, noon, adults(2));
  await waitingParty(another, later(1));
  const fewer = { draftId: two.draft.id, departureId: another.id, seats: 1 };
  expect(await holdSeats(fewer, later(5))).toMatchObject({ kind: 'held', expiresAt: later(20) });
  expect(await seatsOf(another.id)).toEqual({ sold: 5, held: 1 });
  const more = { ...fewer, seats: 2 };
  expect(await holdSeats(more, later(6))).toMatchObject({ kind: 'refused', reason: 'full' });
});

test('a party larger than the departure stands in no line: nobody would get a seat any more', async () => {
  const departure = await departureOf(3);
  await expect(waitingParty(departure, noon, { people: adults(4) })).rejects.toThrow('full');
  expect(await db().waitingPlace.count({ where: { departureId: departure.id } })).toBe(0);
});

test('invariant 1: seats that an application still holds when it asks to wait go back, and its turn comes all the same', async () => {
  const departure = await departureOf(7, 6);
  const { draft, secret } = await filledDraft(departure, noon, SATO);
  const first = await waitingParty(departure, noon, { people: adults(2) });
  // Killed between the answer that it waits and the end of its hold.
  await saveDraft(draft, { waiting: { ...waiting, agreedAt: later(1).toISOString() } }, noon);
  const answer = await sent(await reread(secret, departure.id, later(1)), later(1));
  if (answer.kind !== 'sent') throw new Error(answer.kind);
  expect(await seatsOf(departure.id)).toEqual({ sold: 6, held: 0 });
  await db().departure.update({ where: { id: departure.id }, data: { sold: 4 } });
  expect(await offerSeats(departure.id, later(2))).toBe(2);
  expect(await seatsOf(departure.id)).toEqual({ sold: 4, held: 3 });
  expect((await wholeBooking(first)).hold).toMatchObject({ seats: 2 });
  expect((await wholeBooking(answer.bookingId)).hold).toMatchObject({ seats: 1 });
});

test('D2-15.2.2 a departure called off while the card is asked takes nobody into its line', async () => {
  const departure = await departureOf(7);
  const { draft } = await filledDraft(departure, noon, SATO, { waiting });
  const ready = await readyToSend(draft, noon);
  if (ready.kind !== 'ready') throw new Error(ready.kind);
  await db().departure.update({ where: { id: departure.id }, data: { status: 'cancelled' } });
  const given = { userId: null, paymentId: '00000000-0000-4000-8000-000000000000' };
  const answer = await sendPaid(draft, ready.application, given, noon);
  expect(answer).toEqual({ kind: 'refused', reason: 'closed' });
});

test('an application whose draft is gone while its card was asked is not written, and nothing is paid', async () => {
  const departure = await departureOf(7, 0);
  const { draft } = await filledDraft(departure, noon);
  const ready = await readyToSend(draft, noon);
  if (ready.kind !== 'ready') throw new Error(ready.kind);
  await db().bookingDraft.delete({ where: { id: draft.id } });
  const given = { userId: null, paymentId: '00000000-0000-4000-8000-000000000000' };
  expect(await sendPaid(draft, ready.application, given, noon)).toEqual({ kind: 'given-back' });
});
