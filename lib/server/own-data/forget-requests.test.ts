import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { db } from '../system/db';
import { eraseExpired } from './erase-expired';
import { fileRequest } from './file-request';
import { withdrawRequest } from './withdraw-request';

afterAll(() => db().$disconnect());

test('P59 three years after it was closed the ledger knows what was asked and when, and no longer by whom', async () => {
  const email = `${randomUUID()}@example.jp`;
  const at = new Date('2026-04-01T14:59:59Z');
  const asked = {
    email,
    kind: 'complaint',
    text: '山田 花子です。',
    formKey: randomUUID(),
  } as const;
  const reference = await fileRequest(asked, at);
  await withdrawRequest({ reference, email }, at);
  const row = () => db().disclosureRequest.findUniqueOrThrow({ where: { reference } });
  await eraseExpired(new Date('2029-04-01T14:59:59Z'));
  expect(await row()).toMatchObject({ email, text: '山田 花子です。' });
  await eraseExpired(new Date('2029-04-01T15:00:00Z'));
  expect(await row()).toMatchObject({
    ...{ email: 'forgotten', text: '', kind: 'complaint', status: 'withdrawn' },
    ...{ arrivedAt: at, closedAt: at, targetDate: '2026-04-11' },
  });
});

test('P59 a request that waits is not forgotten, however old', async () => {
  const email = `${randomUUID()}@example.jp`;
  const asked = { email, kind: 'complaint', text: 'x', formKey: randomUUID() } as const;
  const reference = await fileRequest(asked, new Date('2026-04-01T05:00:00Z'));
  await eraseExpired(new Date('2036-04-01T05:00:00Z'));
  const row = await db().disclosureRequest.findUniqueOrThrow({ where: { reference } });
  expect(row.email).toBe(email);
});
