import { randomUUID } from 'node:crypto';
import { afterAll, expect, test, vi } from 'vitest';
import { submitApplication } from '../../application/submit-application';
import { filledDraft, wholeBooking } from '../../testing/filled-draft';
import { castDeparture } from '../../testing/fixtures';
import { db } from '../db';
import { queueMail } from './queue-mail';
import { sendMail } from './send-mail';

const server = vi.hoisted(() => ({ answer: null as object | null }));
vi.mock('nodemailer', () => ({
  createTransport: () => ({
    sendMail: async () => {
      if (server.answer !== null) throw Object.assign(new Error('refused'), server.answer);
      return { response: '250 2.0.0 queued as A1' };
    },
  }),
}));
vi.mock('../env', async (original) => {
  const { env } = await original<typeof import('../env')>();
  return { env: () => ({ ...env(), SMTP_URL: 'smtp://mail.invalid' }) };
});

afterAll(() => db().$disconnect());

const noon = new Date('2026-06-01T12:00:00+09:00');

async function queued(bookingId: string | null = null) {
  const idempotencyKey = randomUUID();
  const mail = {
    template: 'acceptance' as const,
    subject: '件名',
    text: '本文',
    to: 'a@example.jp',
  };
  await db().$transaction((tx) => queueMail(tx, { ...mail, bookingId, idempotencyKey }));
  return (await db().mail.findUniqueOrThrow({ where: { idempotencyKey } })).id;
}

async function statusOf(id: string) {
  return (await db().mail.findUniqueOrThrow({ where: { id } })).status;
}

test('a mail that its server takes is sent', async () => {
  server.answer = null;
  const id = await queued();
  await sendMail(id, false);
  expect(await db().mail.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: 'sent',
    sentAt: expect.any(Date),
    acceptance: '250 2.0.0 queued as A1',
  });
});

test.each([
  ['a server that does not answer', { code: 'ECONNECTION' }],
  ['a mailbox that is busy for now', { code: 'EENVELOPE', responseCode: 450 }],
  ['a login that fails', { code: 'EAUTH', responseCode: 535 }],
])('%s: another try, and failed after the last one', async (_, answer) => {
  server.answer = answer;
  const id = await queued();
  await expect(sendMail(id, false)).rejects.toThrow('refused');
  expect(await statusOf(id)).toBe('queued');
  await sendMail(id, true);
  expect(await statusOf(id)).toBe('failed');
});

test('D2-3.1a an address that does not exist: failed at once, and in the history of the booking, once', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const { draft } = await filledDraft(departure, noon);
  const order = { draft, method: 'success', attempt: 'once', userId: null };
  const sent = await submitApplication(order, noon);
  if (sent.kind !== 'sent') throw new Error('not sent');
  server.answer = { code: 'EENVELOPE', responseCode: 550 };
  const { mails } = await wholeBooking(sent.bookingId);
  const id = mails[0]?.id ?? '';
  await sendMail(id, false);
  await sendMail(id, false);
  const booking = await wholeBooking(sent.bookingId);
  expect(booking.mails[0]).toMatchObject({ status: 'failed', sentAt: null });
  const told = booking.events.filter((event) => event.kind === 'mail-undelivered');
  expect(told).toMatchObject([{ actor: 'system', facts: { template: 'acceptance' } }]);
});
