import { afterAll, describe, expect, test } from 'vitest';
import { STAFF_ROLES } from '@/lib/rules/staff/permissions';
import { submitApplication } from '../application/submit-application';
import { cancelTravelers } from '../cancellation/cancel-travelers';
import { followTours } from '../contract/follow-tour';
import { findCallOffProgress } from '../desk/call-off-progress';
import { holdSeats } from '../seats/hold-seats';
import { db } from '../system/db';
import { filledDraft, typedTraveler } from '../testing/filled-draft';
import { castBooking, castDeparture, SATO, SUZUKI } from '../testing/fixtures';
import { ledgerLines, owingFamily, paidFamily } from '../testing/owing-family';
import { actingStaff } from '../testing/staff';
import { callOffBooking } from './call-off-booking';
import { callOffDeparture } from './call-off-departure';
import { decideDeparture } from './change-departure';
import { resumeCallOff } from './resume-call-off';

afterAll(() => db().$disconnect());

const followTour = (id: string, when: Date) =>
  db().$transaction((tx) => followTours(tx, [id], when));

const at = new Date('2026-11-20T11:00:00+09:00');
const later = new Date('2026-11-20T11:05:00+09:00');
const few = { reason: 'too-few-participants', explanation: 'お申し込みが4名様でした。' } as const;
const snow = { reason: 'conditions-of-the-tour', explanation: '雪が足りません。' } as const;
const manager = () => actingStaff('manager', at);
const rowOf = (id: string) => db().departure.findUniqueOrThrow({ where: { id } });
const bookingRow = (id: string) =>
  db().booking.findUniqueOrThrow({
    where: { id },
    include: { cancellations: { include: { travelers: true } }, mails: true, travelers: true },
  });

async function callOff(departureId: string, order: typeof few | typeof snow = few, moment = at) {
  return callOffDeparture(await actingStaff('manager', moment), { departureId, ...order }, moment);
}

/** An application with a wish for assistance: it waits for the agency. */
async function waiting(departure: Awaited<ReturnType<typeof castDeparture>>) {
  const assistance = { kinds: ['mobility' as never], measures: '車椅子を使います' };
  const travelers = SATO.map((person) => ({ ...typedTraveler(person), assistance }));
  const { draft } = await filledDraft(departure, at, SATO, { travelers } as never);
  const order = { method: 'success', attempt: 'once', userId: null };
  const answer = await submitApplication({ ...order, draft }, at);
  if (answer.kind !== 'sent') throw new Error('not sent');
  return answer.bookingId;
}

describe('a departure that is called off', () => {
  test('D2-15.2.2 D2-15.2.3 frees everybody: 186,200 yen back, no fee, by the day and article of its terms', async () => {
    const { booking, departure } = await paidFamily();
    expect(await callOff(departure.id)).toEqual({
      kind: 'called-off',
      bookings: 1,
      repeated: false,
    });
    expect(await rowOf(departure.id)).toMatchObject({ status: 'cancelled', sold: 4 });
    await callOffBooking(booking.id, later);
    const after = await bookingRow(booking.id);
    expect(after).toMatchObject({ status: 'cancelled-by-company', endedAt: later });
    expect(after.travelers.map(({ status }) => status)).toEqual(Array(4).fill('cancelled'));
    // Seven days from the day after the 20th: the 27th (D2-17.1a).
    expect(after.cancellations).toMatchObject([
      {
        ...{ feeYen: 0, refundYen: 186_200, owedYen: 0, refundDueDate: '2026-11-27' },
        ...{ ground: 'too-few-participants', article: '第15条', clause: 'D2-15.2.2' },
        declaredAt: at,
      },
    ]);
    expect(await ledgerLines(booking.id)).toEqual([
      'charge 186200',
      'payment 186200',
      'credit 186200',
      'refund 186200',
    ]);
    expect((await rowOf(departure.id)).sold).toBe(0);
    const [mail] = after.mails.filter(({ template }) => template === 'departure-called-off');
    expect(mail?.text).toContain('お申し込みが最少催行人員に達しなかったため');
    expect(mail?.text).toContain('お申し込みが4名様でした。');
    expect(mail?.text).toContain('中止をお知らせできる最終日：2026年11月20日（金）');
    expect(mail?.text).toContain('お返しする金額：186,200円');
  });

  test('says how far it has come, however often it is asked, without a line of the record', async () => {
    const { booking, departure } = await paidFamily();
    await callOff(departure.id);
    const lines = () => db().auditEntry.count({ where: { subjectId: departure.id } });
    const before = await lines();
    expect(await findCallOffProgress(departure.id)).toMatchObject({ done: 0, moves: true });
    await callOffBooking(booking.id, later);
    const sent = JSON.stringify(await findCallOffProgress(departure.id));
    expect(JSON.parse(sent)).toMatchObject({ done: 1, waiting: 0, refundYen: 186_200 });
    expect(await lines()).toBe(before);
  });

  test('ends a booking once, however often its job runs, and two runs at once', async () => {
    const { booking, departure } = await paidFamily();
    await callOff(departure.id);
    await Promise.all([callOffBooking(booking.id, later), callOffBooking(booking.id, later)]);
    await callOffBooking(booking.id, later);
    const after = await bookingRow(booking.id);
    expect(after.cancellations).toHaveLength(1);
    expect(after.mails.filter(({ template }) => template === 'departure-called-off')).toHaveLength(
      1,
    );
    expect((await rowOf(departure.id)).sold).toBe(0);
  });

  test('D2-15.2.3 keeps the fee of whoever left before, and asks nobody for the dearer room any more', async () => {
    const { booking, departure } = await owingFamily();
    await callOff(departure.id);
    await callOffBooking(booking.id, later);
    const after = await bookingRow(booking.id);
    expect(after.cancellations.map(({ feeYen, refundYen }) => [feeYen, refundYen])).toEqual([
      [7_660, 30_640],
      [0, 147_900],
    ]);
    expect(after.cancellations[1]?.travelers).toHaveLength(3);
  });

  test('D3-17.2.5 on the last day until its last millisecond; with the next day too late, and nothing is marked', async () => {
    const { departure } = await paidFamily();
    const midnight = new Date('2026-11-21T00:00:00+09:00');
    expect(await callOff(departure.id, few, midnight)).toEqual({
      ...{ kind: 'refused', reason: 'too-late', lastNotice: '2026-11-20' },
    });
    expect((await rowOf(departure.id)).status).toBe('open');
    const before = new Date(midnight.getTime() - 1);
    expect(await callOff(departure.id, few, before)).toMatchObject({ kind: 'called-off' });
  });

  test('what was judged in time stays so, however late the job: after a night, after the meeting time', async () => {
    const { booking, departure } = await paidFamily();
    await callOff(departure.id);
    const onTheDay = new Date('2026-12-04T15:00:00+09:00');
    await followTour(booking.id, onTheDay);
    expect((await bookingRow(booking.id)).status).toBe('contracted');
    await callOffBooking(booking.id, onTheDay);
    const after = await bookingRow(booking.id);
    expect(after.status).toBe('cancelled-by-company');
    expect(after.cancellations).toMatchObject([{ feeYen: 0, refundYen: 186_200 }]);
  });

  test('judges each booking by its own terms: one of longer notice stands against the whole', async () => {
    const { booking, departure } = await paidFamily();
    const other = await castBooking(departure, { people: SATO });
    const terms = other.termsSnapshot as { minimumParticipants: { stay: object } };
    const stay = { ...terms.minimumParticipants.stay, count: 20 };
    const minimumParticipants = { ...terms.minimumParticipants, stay };
    await db().booking.update({
      where: { id: other.id },
      data: { termsSnapshot: { ...terms, minimumParticipants } as object },
    });
    // The 20th day before 4 December is the 14th of November: the 13th was the last.
    expect(await callOff(departure.id)).toMatchObject({
      reason: 'too-late',
      lastNotice: '2026-11-13',
    });
    const thirteenth = new Date('2026-11-13T23:59:59+09:00');
    expect(await callOff(departure.id, few, thirteenth)).toMatchObject({ bookings: 2 });
    const rows = await db().callOffBooking.findMany({ where: { departureId: departure.id } });
    expect(new Map(rows.map((row) => [row.bookingId, row.lastNotice]))).toEqual(
      new Map([
        [booking.id, '2026-11-20'],
        [other.id, '2026-11-13'],
      ]),
    );
  });

  test('an application is declined in words, its card released, its seats and those of drafts go back', async () => {
    const departure = await castDeparture('stay', { departureDate: '2026-12-04' });
    const bookingId = await waiting(departure);
    await filledDraft(departure, at, SUZUKI);
    expect((await rowOf(departure.id)).held).toBe(5);
    expect(await callOff(departure.id, snow)).toMatchObject({ bookings: 1 });
    expect((await rowOf(departure.id)).held).toBe(1);
    await callOffBooking(bookingId, later);
    expect(await rowOf(departure.id)).toMatchObject({ held: 0, sold: 0 });
    const after = await bookingRow(bookingId);
    expect(after.status).toBe('rejected');
    const payments = await db().paymentAttempt.findMany({ where: { bookingId } });
    expect(payments.map(({ status }) => status)).toEqual(['voided']);
    const [mail] = after.mails.filter(({ template }) => template === 'application-called-off');
    expect(mail?.text).toContain('雪が足りません。');
    expect(await ledgerLines(bookingId)).toEqual([]);
    const draftId = (await manager()).staffId;
    const asked = { draftId, departureId: departure.id, seats: 1 };
    expect(await holdSeats(asked, later)).toMatchObject({ reason: 'closed' });
  });

  test('nobody who cancels meanwhile pays a fee', async () => {
    const { booking, departure } = await paidFamily();
    await callOff(departure.id);
    const seen = { feeYen: 37_240, refundYen: 148_960, owedYen: 0, differenceYen: 0 };
    const order = { bookingId: booking.id, travelerIds: booking.travelerIds, ground: null, seen };
    const answer = await cancelTravelers({ ...order, idempotencyKey: booking.id }, later);
    expect(answer).toEqual({ kind: 'refused', reason: 'called-off' });
  });

  test('a card that has not answered keeps its booking waiting, and the desk lets it go on', async () => {
    const { booking, departure, first } = await paidFamily();
    await callOff(departure.id);
    const other = { ...first, id: undefined, idempotencyKey: `late:${first.id}` };
    await db().paymentAttempt.create({
      data: { ...other, purpose: 'balance', status: 'pending', pendingAt: at, amountYen: 100 },
    });
    await expect(callOffBooking(booking.id, later)).rejects.toThrow();
    const row = () => db().callOffBooking.findUniqueOrThrow({ where: { bookingId: booking.id } });
    expect(await row()).toMatchObject({ status: 'waiting', failure: 'payment-pending', tries: 1 });
    await expect(callOffBooking(booking.id, later, true)).rejects.toThrow();
    expect(await row()).toMatchObject({ status: 'failed', tries: 2 });
    await db().paymentAttempt.updateMany({
      where: { bookingId: booking.id, status: 'pending' },
      data: { status: 'declined', pendingAt: null },
    });
    const staff = await actingStaff('manager', later);
    expect(await resumeCallOff(staff, departure.id, later)).toEqual({
      kind: 'resumed',
      bookings: 1,
    });
    await callOffBooking(booking.id, later);
    expect(await row()).toMatchObject({ status: 'done', outcome: 'cancelled', failure: null });
    expect(await resumeCallOff(staff, departure.id, later)).toMatchObject({
      reason: 'nothing-waits',
    });
  });
});

describe('calling off, refused in words', () => {
  test.each(STAFF_ROLES)('%s', async (role) => {
    const { id: departureId } = await castDeparture('stay', { departureDate: '2026-12-04' });
    const answer = await callOffDeparture(await actingStaff(role, at), { departureId, ...few }, at);
    if (role === 'manager') expect(answer.kind).toBe('called-off');
    else expect(answer).toEqual({ kind: 'refused', reason: 'not-allowed' });
  });

  test('wants the password shown in the last ten minutes', async () => {
    const { id: departureId } = await castDeparture('stay', { departureDate: '2026-12-04' });
    const staff = await manager();
    const order = { departureId, ...few };
    const tenMinutes = new Date(at.getTime() + 10 * 60_000);
    const over = new Date(tenMinutes.getTime() + 1);
    expect(await callOffDeparture(staff, order, over)).toMatchObject({ reason: 'confirm-again' });
    expect(await callOffDeparture(staff, order, tenMinutes)).toMatchObject({ kind: 'called-off' });
    const stale = await resumeCallOff(staff, departureId, over);
    expect(stale).toMatchObject({ reason: 'confirm-again' });
  });

  test('without an explanation, after the start, for too few when decided or enough; snow still may', async () => {
    const departure = await castDeparture('stay', { departureDate: '2026-12-04', sold: 10 });
    const silent = { ...snow, explanation: ' ' } as unknown as typeof snow;
    expect(await callOff(departure.id, silent)).toMatchObject({ reason: 'explanation-missing' });
    const started = new Date('2026-12-04T12:00:00+09:00');
    expect(await callOff(departure.id, snow, started)).toMatchObject({ reason: 'left' });
    expect(await callOff(`${departure.id}-none`)).toMatchObject({ reason: 'not-found' });
    await castBooking(departure, { people: SATO });
    expect(await callOff(departure.id)).toMatchObject({ reason: 'enough-participants' });
    await decideDeparture(await manager(), departure.id, at);
    expect(await callOff(departure.id)).toMatchObject({ reason: 'decided' });
    const morning = new Date(started.getTime() - 1);
    expect(await callOff(departure.id, snow, morning)).toMatchObject({ kind: 'called-off' });
  });

  test('the same again is the same answer, another one is told; of two at once one marks', async () => {
    const { departure } = await paidFamily();
    const [first, second] = await Promise.all([callOff(departure.id), callOff(departure.id, snow)]);
    expect([first.kind, second.kind].sort()).toEqual(['called-off', 'refused']);
    const order = first.kind === 'called-off' ? few : snow;
    expect(await callOff(departure.id, order, later)).toEqual({
      ...{ kind: 'called-off', bookings: 1, repeated: true },
    });
    const record = await db().auditEntry.findMany({ where: { subjectId: departure.id } });
    expect(record).toHaveLength(1);
    expect(record[0]).toMatchObject({
      command: 'departure.call-off',
      detail: { bookings: 1, participants: 4 },
    });
  });
});
