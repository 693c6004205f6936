import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { submitApplication } from '../application/submit-application';
import { payments } from '../money/payments/payments';
import { releaseSpare } from '../money/payments/release-spare';
import { db } from '../system/db';
import { filledDraft, wholeBooking } from '../testing/filled-draft';
import { castDeparture } from '../testing/fixtures';
import { withdrawApplication } from './withdraw-application';

afterEach(() => vi.restoreAllMocks());
afterAll(() => db().$disconnect());

const NOON = new Date('2026-06-01T12:00:00+09:00');

test('D2-3.1a an application ends while the card company cannot be reached: it has ended, and the job gives the amount back', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const { draft } = await filledDraft(departure, NOON);
  const order = { draft, method: 'success', attempt: 'once', userId: null };
  const sent = await submitApplication(order, NOON);
  if (sent.kind !== 'sent') throw new Error(sent.kind);
  const release = vi.spyOn(payments(), 'release').mockRejectedValue(new Error('no line'));
  expect(await withdrawApplication(sent.bookingId, NOON)).toBe(true);
  const ended = await wholeBooking(sent.bookingId);
  expect(ended.status).toBe('withdrawn');
  expect(ended.payments.map(({ status }) => status)).toEqual(['releasing']);
  const [payment] = ended.payments;
  const jobs = await db().$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM graphile_worker.jobs
    WHERE key = ${`release-spare:${payment?.id}`} AND run_at <= now()`;
  expect(jobs).toEqual([{ n: 1 }]);
  release.mockRestore();
  await releaseSpare(payment?.id ?? '', NOON);
  const { payments: after } = await wholeBooking(sent.bookingId);
  expect(after.map(({ status }) => status)).toEqual(['voided']);
});
