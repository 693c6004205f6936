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

test('P59 the reasons that the desk wrote go with it; what was decided stays', async () => {
  const email = `${randomUUID()}@example.jp`;
  const asked = { email, kind: 'disclosure', text: '', formKey: randomUUID() } as const;
  const reference = await fileRequest(asked, new Date('2026-04-01T05:00:00Z'));
  const closedAt = new Date('2026-04-02T05:00:00Z');
  const { id } = await db().disclosureRequest.findUniqueOrThrow({ where: { reference } });
  const reason = '山田 花子様のお部屋の方のお名前が入っているため';
  const item = { dataClass: 'mails', decision: 'refused', ground: 'harms-rights' };
  const written = { ...item, reason, requestId: id, createdAt: closedAt };
  await db().disclosureRequestItem.create({ data: written });
  const closed = { status: 'answered', outcome: 'refused', closedAt, identityAt: closedAt };
  await db().disclosureRequest.update({ where: { reference }, data: closed });
  const row = () => db().disclosureRequestItem.findFirstOrThrow({ where: { requestId: id } });
  await eraseExpired(new Date('2029-04-02T14:59:59Z'));
  expect((await row()).reason).toBe(reason);
  await eraseExpired(new Date('2029-04-02T15:00:00Z'));
  expect(await row()).toMatchObject({ ...item, reason: 'forgotten' });
  const changed = { data: { decision: 'granted', ground: null, reason: 'forgotten' } };
  const change = db().disclosureRequestItem.updateMany({ where: { requestId: id }, ...changed });
  await expect(change).rejects.toThrow(/the request is closed/);
});

test('P59 a request that waits is not forgotten, however old', async () => {
  const email = `${randomUUID()}@example.jp`;
  const asked = { email, kind: 'complaint', text: 'x', formKey: randomUUID() } as const;
  const reference = await fileRequest(asked, new Date('2026-04-01T05:00:00Z'));
  await eraseExpired(new Date('2036-04-01T05:00:00Z'));
  const row = await db().disclosureRequest.findUniqueOrThrow({ where: { reference } });
  expect(row.email).toBe(email);
});
