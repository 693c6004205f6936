import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import type { TakenDownChannel } from '@/lib/rules/application/taken-down';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { concludeContract } from '../../contract/conclude-contract';
import { eraseExpired } from '../../own-data/erase-expired';
import { expireHolds } from '../../seats/expire-holds';
import { db } from '../../system/db';
import {
  consentAndCheck,
  packageOf,
  reread,
  typedContact,
  typedTraveler,
  wholeBooking,
} from '../../testing/filled-draft';
import { castDeparture, SATO } from '../../testing/fixtures';
import { actingStaff } from '../../testing/staff';
import { adults, waitingParty } from '../../testing/waiting-party';
import { draftById, draftBySecret, sentBySecret } from '../draft/find-draft';
import { resizeDraft } from '../draft/resize-draft';
import { saveDraft } from '../draft/save-draft';
import { settlePending } from '../settle-pending';
import { submitApplication } from '../submit-application';
import { endTakenDown, putOffTakenDown } from './change-taken-down';
import { handOver } from './hand-over';
import { lapseTakenDown } from './lapse-taken-down';
import { listTakenDown } from './list-taken-down';
import { startTakenDown } from './start-taken-down';

afterAll(() => db().$disconnect());

const called = new Date('2026-06-01T10:00:00+09:00');
const dueAt = new Date('2026-06-05T00:00:00+09:00');
const lastSecond = new Date('2026-06-04T23:59:59+09:00');
const deposit = { termsId: 'deposit-domestic' };

type TakenDownFacts = {
  readonly termsId?: string;
  readonly capacity?: number;
  readonly channel?: TakenDownChannel;
};

/** A call taken down whole, the consents read out. */
async function takenDown(given: TakenDownFacts = {}) {
  const { channel = 'phone', ...facts } = given;
  const departure = await castDeparture('stay', { departureDate: '2026-07-09', ...facts });
  const product = packageOf(departure.id);
  const staff = await actingStaff('clerk', called);
  const order = { product, size: 1, channel, press: randomUUID() };
  const started = await startTakenDown(staff, order, called);
  if (started.kind !== 'started') throw new Error(`not started: ${started.reason}`);
  const { secret } = started;
  await saveDraft(
    await reread(secret, product, called),
    {
      ...{ purposesVersion: 'test', contact: typedContact, options: {}, rooms: [[0]] },
      ...{ travelers: SATO.map((one) => typedTraveler(one)), antiSocialDeclared: true },
      ...{ guardians: {}, consentsReadBy: staff.staffId },
    },
    called,
  );
  await consentAndCheck(secret, product, called);
  const { id } = await reread(secret, product, called);
  return { departure, product, staff, secret, draftId: id };
}

/** The link that went out last. */
async function mailedSecret(draftId: string): Promise<string> {
  const { tourCode } = { tourCode: draftId };
  const mail = await db().mail.findFirstOrThrow({
    where: { template: 'taken-down', recipient: typedContact.email },
    orderBy: { createdAt: 'desc' },
  });
  const [, secret = ''] = /\/2026-07-09\/book\/continue\/([\w-]+)/.exec(mail.text) ?? [];
  expect(secret, tourCode).not.toBe('');
  return secret;
}

async function seatsOf(id: string) {
  const { sold, held } = await db().departure.findUniqueOrThrow({ where: { id } });
  return { sold, held };
}

test('D3-2.2a handed over on 1 June it waits with its seats to the end of 4 June, in the customer’s hands alone', async () => {
  const { departure, product, staff, secret, draftId } = await takenDown(deposit);
  expect(await handOver(staff, draftId, called)).toEqual({ kind: 'handed', dueAt });
  expect(await draftBySecret(secret, product, called)).toBeNull();
  const link = await mailedSecret(draftId);
  expect(await draftBySecret(link, product, lastSecond)).toMatchObject({ hold: { seats: 1 } });
  expect(await draftBySecret(link, product, dueAt)).toBeNull();
  await expireHolds(departure.id, lastSecond);
  expect(await seatsOf(departure.id)).toEqual({ sold: 0, held: 1 });
});

test('D3-2.2a D3-29.2b paid at the last second: the contract is formed by telephone, its consents were read out', async () => {
  const { departure, product, staff, draftId } = await takenDown(deposit);
  await handOver(staff, draftId, called);
  const draft = await reread(await mailedSecret(draftId), product, lastSecond);
  const order = { draft, method: 'success', share: 'deposit', attempt: 'x', userId: null } as const;
  const answer = await submitApplication(order, lastSecond);
  if (answer.kind !== 'sent') throw new Error(`not sent: ${JSON.stringify(answer)}`);
  await concludeContract(answer.bookingId, lastSecond);
  const booking = await wholeBooking(answer.bookingId);
  expect(booking).toMatchObject({ channel: 'phone', status: 'contracted', formedAt: lastSecond });
  expect(await seatsOf(departure.id)).toEqual({ sold: 1, held: 0 });
  const [consent] = booking.consents;
  expect(consent?.payload?.payload).toMatchObject({ channel: 'phone', readBy: staff.staffId });
  await lapseTakenDown(draftId, dueAt);
  expect((await wholeBooking(answer.bookingId)).status).toBe('contracted');
  expect(await db().mail.count({ where: { idempotencyKey: `taken-down-lapsed:${draftId}` } })).toBe(
    0,
  );
  expect(await listTakenDown(departure.id, lastSecond)).toEqual([]);
});

test('D3-2.2b not paid: on 5 June it is as if never made, the seats go back, the customer is told once', async () => {
  const { departure, staff, draftId } = await takenDown(deposit);
  await handOver(staff, draftId, called);
  await lapseTakenDown(draftId, lastSecond);
  expect(await seatsOf(departure.id)).toEqual({ sold: 0, held: 1 });
  await lapseTakenDown(draftId, dueAt);
  await lapseTakenDown(draftId, dueAt);
  expect(await seatsOf(departure.id)).toEqual({ sold: 0, held: 0 });
  expect(await db().bookingDraft.count({ where: { id: draftId } })).toBe(0);
  const key = `taken-down-lapsed:${draftId}`;
  expect(await db().mail.count({ where: { idempotencyKey: key } })).toBe(1);
});

test('D3-2.2b put off to 8 June it does not lapse before the 9th; nothing is put off to an earlier day', async () => {
  const { product, staff, draftId } = await takenDown(deposit);
  await handOver(staff, draftId, called);
  const link = await mailedSecret(draftId);
  const earlier = { draftId, lastDay: calendarDate('2026-06-04') };
  expect(await putOffTakenDown(staff, earlier, called)).toMatchObject({ reason: 'not-later' });
  const later = { draftId, lastDay: calendarDate('2026-06-08') };
  expect(await putOffTakenDown(staff, later, lastSecond)).toEqual({ kind: 'done' });
  await lapseTakenDown(draftId, new Date('2026-06-08T23:59:59+09:00'));
  const eighth = new Date('2026-06-08T23:59:58+09:00');
  expect(await draftBySecret(link, product, eighth)).toMatchObject({ hold: { seats: 1 } });
  await lapseTakenDown(draftId, new Date('2026-06-09T00:00:00+09:00'));
  expect(await draftById(draftId, eighth)).toBeNull();
});

test('a link sent again kills the one before and gives no more time', async () => {
  const { product, staff, draftId } = await takenDown();
  await handOver(staff, draftId, called);
  const first = await mailedSecret(draftId);
  const next = new Date('2026-06-02T10:00:00+09:00');
  expect(await handOver(staff, draftId, next)).toEqual({ kind: 'handed', dueAt });
  expect(await draftBySecret(first, product, next)).toBeNull();
  expect(await draftBySecret(await mailedSecret(draftId), product, next)).not.toBeNull();
});

test('what is not filled in is not handed over; what is given up frees its seats and is erased', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const staff = await actingStaff('clerk', called);
  const order = {
    product: packageOf(departure.id),
    size: 1,
    channel: 'counter',
    press: randomUUID(),
  } as const;
  const started = await startTakenDown(staff, order, called);
  if (started.kind !== 'started') throw new Error('not started');
  const { id } = await reread(started.secret, departure.id, called);
  expect(await handOver(staff, id, called)).toEqual({ kind: 'missing', step: 'travelers' });
  expect(await endTakenDown(staff, id, called)).toEqual({ kind: 'done' });
  expect(await seatsOf(departure.id)).toEqual({ sold: 0, held: 0 });
  expect(await endTakenDown(staff, id, called)).toMatchObject({ reason: 'gone' });
});

test('privacy: what was never finished is erased though no job ever came', async () => {
  const { staff, draftId } = await takenDown();
  await handOver(staff, draftId, called);
  await eraseExpired(new Date('2026-06-06T00:00:00+09:00'));
  expect(await db().bookingDraft.count({ where: { id: draftId } })).toBe(0);
});

test('D3-2.2a a card that is declined takes no seats away before the time that was told: another is asked until then', async () => {
  const { departure, product, staff, draftId } = await takenDown();
  await handOver(staff, draftId, called);
  const link = await mailedSecret(draftId);
  const asked = { method: 'declined', attempt: 'first', userId: null };
  const first = await submitApplication(
    { draft: await reread(link, product, called), ...asked },
    called,
  );
  expect(first).toEqual({ kind: 'declined' });
  expect(await seatsOf(departure.id)).toEqual({ sold: 0, held: 1 });
  const draft = await reread(link, product, lastSecond);
  expect(draft.hold).toMatchObject({ seats: 1, expiresAt: dueAt });
  const again = { draft, method: 'success', attempt: 'second', userId: null };
  expect(await submitApplication(again, lastSecond)).toMatchObject({ kind: 'sent' });
});

test('D3-2.2a another number of people is held to the end of its time too; in the last minutes though others wait', async () => {
  const { departure, product, staff, draftId } = await takenDown({ capacity: 2 });
  await handOver(staff, draftId, called);
  const link = await mailedSecret(draftId);
  await resizeDraft(await reread(link, product, called), 2, called);
  const two = { draft: await reread(link, product, lastSecond) };
  expect(two.draft.hold).toMatchObject({ seats: 2, expiresAt: dueAt });
  await resizeDraft(two.draft, 1, lastSecond);
  await waitingParty(departure, lastSecond, { people: adults(2) });
  expect(await handOver(staff, draftId, lastSecond)).toMatchObject({ kind: 'missing' });
  const one = await reread(link, product, lastSecond);
  expect(await resizeDraft(one, 1, lastSecond)).toMatchObject({ kind: 'held', expiresAt: dueAt });
});

test('D3-5.1 a guest pays at the counter: the booking is not of the browser of the desk; what its customer sent by the link is', async () => {
  const counter = await takenDown({ channel: 'counter' });
  const paid = { method: 'success', attempt: 'x', userId: null };
  const draft = await reread(counter.secret, counter.product, called);
  expect(await submitApplication({ draft, ...paid }, called)).toMatchObject({ kind: 'sent' });
  expect(await sentBySecret(counter.secret, counter.product)).toMatchObject({ readOut: true });

  const { product, staff, draftId } = await takenDown();
  await handOver(staff, draftId, called);
  const link = await mailedSecret(draftId);
  await submitApplication({ draft: await reread(link, product, called), ...paid }, called);
  expect(await sentBySecret(link, product)).toMatchObject({ readOut: false });
});

test('D3-2.2b paid in the last second by a card that answers later: it waits for the answer, with its seats, and is sent', async () => {
  const { departure, product, staff, draftId } = await takenDown();
  await handOver(staff, draftId, called);
  const draft = await reread(await mailedSecret(draftId), product, lastSecond);
  const order = { draft, method: 'answers-later', attempt: 'x', userId: null };
  const answer = await submitApplication(order, lastSecond);
  if (answer.kind !== 'pending') throw new Error(answer.kind);
  await lapseTakenDown(draftId, dueAt);
  await expireHolds(departure.id, new Date(dueAt.getTime() + 2_000));
  expect(await seatsOf(departure.id)).toEqual({ sold: 0, held: 1 });
  const sixMinutes = new Date(lastSecond.getTime() + 6 * 60_000);
  expect(await settlePending(answer.id, sixMinutes)).toMatchObject({ kind: 'sent' });
  await lapseTakenDown(draftId, sixMinutes);
  expect(await seatsOf(departure.id)).toEqual({ sold: 0, held: 1 });
});

test('D3-2.2b the same by a card that declines: it is over at the next look', async () => {
  const { departure, product, staff, draftId } = await takenDown();
  await handOver(staff, draftId, called);
  const draft = await reread(await mailedSecret(draftId), product, lastSecond);
  const order = { draft, method: 'declines-later', attempt: 'x', userId: null };
  const answer = await submitApplication(order, lastSecond);
  if (answer.kind !== 'pending') throw new Error(answer.kind);
  const aMinute = new Date(lastSecond.getTime() + 60_000);
  expect(await settlePending(answer.id, aMinute)).toEqual({ kind: 'declined' });
  await lapseTakenDown(draftId, aMinute);
  expect(await seatsOf(departure.id)).toEqual({ sold: 0, held: 0 });
  expect(await db().bookingDraft.count({ where: { id: draftId } })).toBe(0);
});
