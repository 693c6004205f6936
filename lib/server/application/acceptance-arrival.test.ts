import { afterAll, expect, test } from 'vitest';
import { answerApplication } from '../contract/answer-application';
import { concludeContract } from '../contract/conclude-contract';
import { withdrawApplication } from '../contract/withdraw-application';
import { db } from '../system/db';
import { filledDraft, wholeBooking } from '../testing/filled-draft';
import { castDeparture } from '../testing/fixtures';
import { lapseApplication } from './lapse-application';
import { submitApplication } from './submit-application';

afterAll(() => db().$disconnect());

const noon = new Date('2026-06-01T12:00:00+09:00');
const later = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);
const delivered = new Date('2026-06-01T12:01:00+09:00');

async function seatsOf(id: string) {
  const { sold, held } = await db().departure.findUniqueOrThrow({ where: { id } });
  return { sold, held };
}

async function accepted() {
  const departure = await castDeparture('day-trip', { departureDate: '2026-07-10' });
  const { draft } = await filledDraft(departure, noon);
  const answer = await submitApplication(
    { draft, method: 'success', attempt: 'once', userId: null },
    noon,
  );
  if (answer.kind !== 'sent') throw new Error('not sent');
  return { departure, bookingId: answer.bookingId };
}

async function mailIs(bookingId: string, status: 'sent' | 'kept' | 'failed') {
  await db().mail.updateMany({
    where: { bookingId, template: 'acceptance' },
    data: { status, sentAt: status === 'failed' ? null : delivered },
  });
}

async function waitingJobs(bookingId: string): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM graphile_worker.jobs
    WHERE key = ${`answer-due:${bookingId}`} AND attempts = 0`;
  return row?.count ?? 0;
}

test('D2-3.1a withdrawn before the acceptance arrived: no fee, nothing charged, seats back, once', async () => {
  const { departure, bookingId } = await accepted();
  expect(await withdrawApplication(bookingId, later(1))).toBe(true);
  expect(await withdrawApplication(bookingId, later(1))).toBe(false);
  expect((await concludeContract(bookingId, later(2))).kind).toBe('other');
  const booking = await wholeBooking(bookingId);
  expect(booking).toMatchObject({ status: 'withdrawn', formedAt: null, ledger: [] });
  expect(booking.payments.map((one) => one.status)).toEqual(['voided']);
  expect(booking.mails.find((one) => one.template === 'acceptance')?.status).toBe('failed');
  expect(await seatsOf(departure.id)).toEqual({ sold: 0, held: 0 });
});

test('D2-3.1a a contract that has formed is not withdrawn from', async () => {
  const { bookingId } = await accepted();
  await concludeContract(bookingId, noon);
  expect(await withdrawApplication(bookingId, later(1))).toBe(false);
  expect((await wholeBooking(bookingId)).status).toBe('contracted');
});

test.each([['sent'], ['kept']] as const)(
  'D2-3.1a a mail that was %s at 12:01 has arrived: whoever withdraws at 12:02 has a contract of 12:01',
  async (status) => {
    const { departure, bookingId } = await accepted();
    await mailIs(bookingId, status);
    expect(await withdrawApplication(bookingId, new Date('2026-06-01T12:02:00+09:00'))).toBe(false);
    const booking = await wholeBooking(bookingId);
    expect(booking).toMatchObject({ status: 'contracted', formedAt: delivered });
    expect(booking.payments.map((one) => one.status)).toEqual(['captured']);
    expect(await seatsOf(departure.id)).toEqual({ sold: 1, held: 0 });
  },
);

test('D2-3.1a delivered at 12:01 and displayed at 13:00: formed at 12:01, the earlier of the two', async () => {
  const { bookingId } = await accepted();
  await mailIs(bookingId, 'sent');
  expect(await concludeContract(bookingId, later(1))).toEqual({
    kind: 'contracted',
    formedAt: delivered,
  });
});

test('D2-3.1a the page was never opened: the contract formed when the mail was delivered', async () => {
  const { bookingId } = await accepted();
  await answerApplication(bookingId, later(1));
  expect(await wholeBooking(bookingId)).toMatchObject({ status: 'applied', formedAt: null });
  expect(await waitingJobs(bookingId)).toBe(1);
  await mailIs(bookingId, 'sent');
  await answerApplication(bookingId, later(1));
  expect(await wholeBooking(bookingId)).toMatchObject({
    status: 'contracted',
    formedAt: delivered,
  });
});

test('D2-3.1a mail bounced and no page opened: not formed; lapsed after 48 hours, seats and card given back', async () => {
  const { departure, bookingId } = await accepted();
  await mailIs(bookingId, 'failed');
  await answerApplication(bookingId, later(47));
  expect((await wholeBooking(bookingId)).status).toBe('applied');
  expect(await lapseApplication(bookingId, later(47))).toBe(false);
  await answerApplication(bookingId, later(48));
  await answerApplication(bookingId, later(49));
  const booking = await wholeBooking(bookingId);
  expect(booking).toMatchObject({ status: 'lapsed', endedAt: later(48), ledger: [] });
  expect(booking.payments.map((one) => one.status)).toEqual(['voided']);
  const lapsed = booking.mails.filter((one) => one.template === 'lapsed');
  expect(lapsed.map((one) => one.text.includes('お届けできなかったため'))).toEqual([true]);
  expect(booking.events.at(-1)).toMatchObject({
    kind: 'lapsed',
    facts: { reason: 'acceptance-undelivered' },
  });
  expect(await seatsOf(departure.id)).toEqual({ sold: 0, held: 0 });
});

test('D2-3.1a mail bounced, but the page was opened within the 48 hours: the display is the arrival', async () => {
  const { bookingId } = await accepted();
  await mailIs(bookingId, 'failed');
  expect(await concludeContract(bookingId, later(47))).toEqual({
    kind: 'contracted',
    formedAt: later(47),
  });
  await answerApplication(bookingId, later(48));
  expect((await wholeBooking(bookingId)).status).toBe('contracted');
});

test('a mail that still waits when the application lapses is not sent any more', async () => {
  const { bookingId } = await accepted();
  await answerApplication(bookingId, later(48));
  const { status, mails } = await wholeBooking(bookingId);
  expect(status).toBe('lapsed');
  expect(mails.find((one) => one.template === 'acceptance')?.status).toBe('failed');
});
