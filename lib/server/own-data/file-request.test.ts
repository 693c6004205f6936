import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { signIn } from '../access/sign-in';
import { db } from '../system/db';
import { makeBooking } from '../testing/booking-fixture';
import { fileRequest } from './file-request';
import { openHeldData } from './open-held-data';
import { withdrawRequest } from './withdraw-request';

afterAll(() => db().$disconnect());

const now = new Date('2026-04-01T05:00:00.000Z');
const address = () => `${randomUUID()}@example.jp`;
const mailsTo = (recipient: string) => db().mail.findMany({ where: { recipient } });

test('D1-R1 a request gets a reference, a day to be answered by, a beginning and a mail', async () => {
  const email = address();
  const formKey = randomUUID();
  const reference = await fileRequest({ email, kind: 'correction', text: '名前', formKey }, now);
  expect(reference).toMatch(/^DR[0-9A-Z]{8}$/);
  const row = await db().disclosureRequest.findUniqueOrThrow({
    where: { reference },
    include: { events: true },
  });
  expect(row).toMatchObject({ status: 'received', targetDate: '2026-04-11', kind: 'correction' });
  expect(row.events.map(({ kind }) => kind)).toEqual(['received']);
  const [mail] = await mailsTo(email);
  expect(mail?.text).toContain(reference);
  expect(mail?.text).toContain('2026年4月11日（土）');
});

test('the form sent twice files once', async () => {
  const input = { email: address(), kind: 'disclosure', text: '', formKey: randomUUID() } as const;
  const references = await Promise.all([fileRequest(input, now), fileRequest(input, now)]);
  expect(new Set(references).size).toBe(1);
  expect(await mailsTo(input.email)).toHaveLength(1);
});

test.each([
  ['kind', { kind: 'correction' }],
  ['wish', { wish: 'correct' }],
  ['delivery', { delivery: 'paper' }],
  ['text', { text: '住所の記録' }],
] as const)('a form that came back and is sent with another %s files another', async (_, other) => {
  const input = { email: address(), kind: 'disclosure', text: '', formKey: randomUUID() } as const;
  const first = await fileRequest(input, now);
  expect(await fileRequest({ ...input, ...other }, now)).not.toBe(first);
  expect(await mailsTo(input.email)).toHaveLength(2);
});

test('P62 a request is taken back once, only by its owner, with a mail', async () => {
  const email = address();
  const reference = await fileRequest(
    { email, kind: 'stop-use', text: '', formKey: randomUUID() },
    now,
  );
  expect(await withdrawRequest({ reference, email: address() }, now)).toBe(false);
  expect(await withdrawRequest({ reference, email }, now)).toBe(true);
  expect(await withdrawRequest({ reference, email }, now)).toBe(false);
  const mails = (await mailsTo(email)).map(({ template }) => template).sort();
  expect(mails).toEqual(['disclosure-received', 'disclosure-withdrawn']);
});

/** A booking whose contact is one address and whose account another. */
async function ofTwoAddresses(contactChangedAt: Date | null) {
  const [email, account] = [address(), address()];
  const booking = await makeBooking({ email, contactChangedAt });
  await signIn({ email: account }, now);
  const user = await db().user.findUniqueOrThrow({ where: { email: account } });
  await db().booking.update({ where: { id: booking.id }, data: { userId: user.id } });
  return { email, account };
}

test('every contact on file is told that the data were shown, once for a code', async () => {
  const { email, account } = await ofTwoAddresses(new Date('2026-03-01T05:00:00.000Z'));
  const codeId = randomUUID();
  expect(await openHeldData({ email, codeId }, now)).toEqual({ kind: 'open' });
  await openHeldData({ email, codeId }, now);
  for (const to of [email, account]) expect(await mailsTo(to)).toHaveLength(1);
});

test('whoever booked for another is not told what the other asks, nor the other what they ask', async () => {
  const { email, account } = await ofTwoAddresses(null);
  await openHeldData({ email, codeId: randomUUID() }, now);
  expect(await mailsTo(account)).toEqual([]);
  const asked = { kind: 'stop-use', text: '', formKey: randomUUID() } as const;
  await fileRequest({ email: account, ...asked }, now);
  expect(await mailsTo(email)).toHaveLength(1);
  expect(await mailsTo(account)).toHaveLength(1);
});

test('nothing is shown for seven days after a contact changed, and nobody is told', async () => {
  const email = address();
  const changed = new Date('2026-03-25T05:00:00.001Z');
  await makeBooking({ email, contactChangedAt: changed });
  const opening = await openHeldData({ email, codeId: randomUUID() }, now);
  expect(opening).toEqual({ kind: 'cooling', until: new Date('2026-04-01T05:00:00.001Z') });
  expect(await mailsTo(email)).toEqual([]);
  const later = new Date('2026-04-01T05:00:00.001Z');
  expect(await openHeldData({ email, codeId: randomUUID() }, later)).toEqual({ kind: 'open' });
});
