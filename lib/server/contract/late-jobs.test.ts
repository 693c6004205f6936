import { afterAll, describe, expect, test } from 'vitest';
import { acceptByStaff, rejectByStaff } from '../application/answer-by-staff';
import { submitApplication } from '../application/submit-application';
import { callOffBooking } from '../departures/call-off-booking';
import { callOffDeparture } from '../departures/call-off-departure';
import { sendWhileTrue } from '../desk/failures/send-while-true';
import { db } from '../system/db';
import { askedByMail } from '../testing/asked-by-mail';
import { filledDraft, wholeBooking } from '../testing/filled-draft';
import { castDeparture } from '../testing/fixtures';
import { actingStaff } from '../testing/staff';
import { waitingParty } from '../testing/waiting-party';
import { answerApplication } from './answer-application';
import { concludeContract } from './conclude-contract';
import { offerSeats } from './waiting/offer-seats';
import { withdrawApplication } from './withdraw-application';

afterAll(() => db().$disconnect());

const at = (text: string) => new Date(`${text.replace(' ', 'T')}+09:00`);
const NOON = at('2026-06-01 12:00');
const DUE = at('2026-06-03 12:00');
const LATER = at('2026-06-03 15:00');

async function applied(method = 'success') {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const { draft } = await filledDraft(departure, NOON);
  const order = { draft, method, attempt: 'once', userId: null };
  const answer = await submitApplication(order, NOON);
  if (answer.kind !== 'sent') throw new Error(answer.kind);
  return { departure, bookingId: answer.bookingId };
}

const outcome = async (bookingId: string) => {
  const { status, endedAt, formedAt, ledger, mails } = await wholeBooking(bookingId);
  const before = ['acceptance', 'application', 'guardian-consent', 'waiting'];
  const end = mails.map(({ template }) => template).filter((one) => !before.includes(one));
  return { status, endedAt, formedAt, ledger: ledger.length, end };
};

const LAPSED = { status: 'lapsed', endedAt: DUE, formedAt: null, ledger: 0, end: ['lapsed'] };

describe('D2-3.1a an application whose time is over has lapsed at that moment, though the job is late', () => {
  test('it cannot be withdrawn any more', async () => {
    const { bookingId } = await applied();
    expect(await withdrawApplication(bookingId, LATER)).toBe(false);
    expect(await outcome(bookingId)).toEqual(LAPSED);
  });

  test('it can be neither declined nor accepted any more, and the clerk is told', async () => {
    for (const decline of [true, false]) {
      const { bookingId } = await askedByMail(NOON);
      const clerk = await actingStaff('clerk', LATER);
      const order = { bookingId, reason: 'business', note: '' } as const;
      const answer = decline
        ? await rejectByStaff(clerk, order, LATER)
        : await acceptByStaff(clerk, bookingId, LATER);
      expect(answer).toEqual({ kind: 'refused', reason: 'answered' });
      await answerApplication(bookingId, LATER);
      expect(await outcome(bookingId)).toEqual(LAPSED);
    }
  });

  test('a moment before it can be withdrawn', async () => {
    const { bookingId } = await applied();
    expect(await withdrawApplication(bookingId, new Date(DUE.getTime() - 1))).toBe(true);
  });
});

test('D2-3.3b a wait whose last day is over cannot be withdrawn any more: it has ended with that day', async () => {
  const full = await castDeparture('stay', { departureDate: '2026-07-09', capacity: 1, sold: 1 });
  const bookingId = await waitingParty(full, NOON, { lastDate: '2026-06-02' });
  expect(await withdrawApplication(bookingId, LATER)).toBe(false);
  const ended = { status: 'waitlist-expired', endedAt: at('2026-06-03 00:00') };
  expect(await outcome(bookingId)).toMatchObject({ ...ended, end: ['waiting-ended'] });
});

test('D2-3.1b a card that refuses only after the start does not undo a trip that has begun', async () => {
  const { bookingId } = await applied('fails-at-capture');
  const where = { bookingId, template: 'acceptance' };
  await db().mail.updateMany({ where, data: { status: 'kept', sentAt: NOON } });
  await answerApplication(bookingId, at('2026-07-10 09:00'));
  const kept = await wholeBooking(bookingId);
  expect(kept).toMatchObject({ status: 'contracted', formedAt: NOON, endedAt: null });
  expect(kept.events.map(({ kind }) => kind)).toContain('payment-refused');
  expect(kept.ledger.map(({ kind, amountYen }) => [kind, amountYen])).toEqual([['charge', 33_000]]);
});

describe('D2-15.2.2 a departure that is called off between acceptance and its arrival', () => {
  const CALLED = at('2026-06-01 12:10');
  async function calledOff(deliveredAt: Date | null) {
    const { departure, bookingId } = await applied();
    const where = { bookingId, template: 'acceptance' };
    const data = { status: 'kept', sentAt: deliveredAt };
    if (deliveredAt !== null) await db().mail.updateMany({ where, data });
    const manager = await actingStaff('manager', CALLED);
    const why = { reason: 'force-majeure', explanation: '台風が近づいています。' } as const;
    await callOffDeparture(manager, { departureId: departure.id, ...why }, CALLED);
    return bookingId;
  }

  test('forms no contract, whoever looks at it: the application is declined, nothing was charged', async () => {
    const bookingId = await calledOff(null);
    await concludeContract(bookingId, at('2026-06-01 12:11'));
    expect(await outcome(bookingId)).toMatchObject({ status: 'applied', formedAt: null });
    await callOffBooking(bookingId, at('2026-06-01 12:12'));
    const ended = { status: 'rejected', ledger: 0, end: ['application-called-off'] };
    expect(await outcome(bookingId)).toMatchObject({ ...ended, formedAt: null });
  });

  test('ends the application, though the job comes only when its time would be over too', async () => {
    const bookingId = await calledOff(null);
    await answerApplication(bookingId, LATER);
    expect(await outcome(bookingId)).toMatchObject({ status: 'applied', end: [] });
    await callOffBooking(bookingId, LATER);
    const ended = { status: 'rejected', end: ['application-called-off'] };
    expect(await outcome(bookingId)).toMatchObject(ended);
  });

  test('ends a wait in the same way, and the line of the departure comes to an end', async () => {
    const full = await castDeparture('stay', { departureDate: '2026-07-09', capacity: 1, sold: 1 });
    const bookingId = await waitingParty(full, NOON, { lastDate: '2026-06-02' });
    const manager = await actingStaff('manager', CALLED);
    const why = { reason: 'force-majeure', explanation: '台風が近づいています。' } as const;
    await callOffDeparture(manager, { departureId: full.id, ...why }, CALLED);
    expect(await offerSeats(full.id, LATER)).toBe(0);
    await callOffBooking(bookingId, LATER);
    const ended = { status: 'rejected', end: ['application-called-off'] };
    expect(await outcome(bookingId)).toMatchObject(ended);
  });

  test('is spoken of by no mail any more that had to wait for longer than some minutes', async () => {
    const bookingId = await calledOff(null);
    const where = { bookingId, template: 'acceptance' };
    const { id } = await db().mail.update({
      where: { idempotencyKey: `acceptance:${bookingId}` },
      data: { createdAt: NOON },
    });
    await sendWhileTrue(id, at('2026-06-01 12:20'), false);
    expect(await db().mail.findFirst({ where })).toMatchObject({
      status: 'failed',
      failure: 'stopped',
    });
  });

  test('ends the contract of a notice that had arrived before, and everything goes back', async () => {
    const bookingId = await calledOff(at('2026-06-01 12:05'));
    await callOffBooking(bookingId, at('2026-06-01 12:12'));
    const { status, formedAt, ledger } = await wholeBooking(bookingId);
    expect([status, formedAt]).toEqual(['cancelled-by-company', at('2026-06-01 12:05')]);
    expect(ledger.map(({ kind, amountYen }) => [kind, amountYen])).toEqual([
      ...[
        ['charge', 33_000],
        ['payment', 33_000],
        ['credit', 33_000],
        ['refund', 33_000],
      ],
    ]);
  });
});
