import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '../system/db';
import { makeBooking } from '../testing/booking-fixture';
import { plainConsentItems } from '../testing/plain-consent-items';
import { payloadCommit } from './chain';
import { type ConsentDecision, recordConsents } from './record-consents';
import { verifyConsents } from './verify-consents';

const at = new Date('2026-12-01T03:00:00.000Z');
const items = plainConsentItems();
let booking: Awaited<ReturnType<typeof makeBooking>>;

beforeAll(async () => {
  booking = await makeBooking();
});
afterAll(() => db().$disconnect());

function decisions(subjectId: string, decision: ConsentDecision['decision'] = 'granted') {
  return items.map((item) => ({
    subjectId,
    itemKey: item.key,
    decision,
    actorKind: 'self' as const,
    actorName: '波多野 柚香',
    item,
  }));
}

async function record(list: readonly ConsentDecision[]) {
  return db().$transaction((tx) =>
    recordConsents(tx, { bookingId: booking.id, decisions: list }, at),
  );
}

/** Lets a test do what the site's role can never do. */
async function unguarded(table: string, change: string): Promise<void> {
  await db().$executeRawUnsafe(`ALTER TABLE "${table}" DISABLE TRIGGER append_only`);
  await db().$executeRawUnsafe(change);
  await db().$executeRawUnsafe(`ALTER TABLE "${table}" ENABLE TRIGGER append_only`);
}

test('P3 P8 each decision keeps who decided, what, when, and the text as it was shown', async () => {
  const [traveler] = booking.travelers;
  const recorded = await record(decisions(traveler?.id ?? ''));
  expect(recorded).toHaveLength(items.length);
  const event = await db().consentEvent.findUniqueOrThrow({
    where: { seq: recorded[0]?.seq },
    include: { payload: true },
  });
  const text = await db().consentText.findUniqueOrThrow({ where: { sha256: event.noticeSha256 } });
  expect(text.body).toContain('契約は、当社の承諾のお知らせがお客様に届いた時に成立します');
  expect(event.payload?.payload).toMatchObject({
    subject: traveler?.id,
    item: 'terms',
    decision: 'granted',
    actorName: '波多野 柚香',
  });
  expect(await db().noticeVersion.count({ where: { key: 'terms' } })).toBeGreaterThan(0);
});

test('P73 twenty transactions at once leave a chain without gaps', async () => {
  const before = await db().consentEvent.count();
  await Promise.all(Array.from({ length: 20 }, () => record(decisions(randomUUID(), 'refused'))));
  const after = await db().consentEvent.count();
  expect(after - before).toBe(20 * items.length);
  const { _max } = await db().consentEvent.aggregate({ _max: { seq: true } });
  expect(_max.seq).toBe(BigInt(after));
  expect(await verifyConsents()).toMatchObject({ events: after, findings: [] });
});

test('a transaction that fails leaves no number behind', async () => {
  const before = await db().consentEvent.count();
  const failed = db().$transaction(async (tx) => {
    await recordConsents(tx, { bookingId: booking.id, decisions: decisions(randomUUID()) }, at);
    throw new Error('the seats are gone');
  });
  await expect(failed).rejects.toThrow('the seats are gone');
  await record(decisions(randomUUID()).slice(0, 1));
  expect(await db().consentEvent.count()).toBe(before + 1);
  expect((await verifyConsents()).findings).toEqual([]);
});

test('P76 an erased payload leaves the chain valid, and its commitment cannot be guessed', async () => {
  const subjectId = randomUUID();
  const [recorded] = await record(decisions(subjectId).slice(0, 1));
  const seq = recorded?.seq ?? 0n;
  const kept = await db().consentPayload.findUniqueOrThrow({ where: { seq } });
  await db().consentPayload.delete({ where: { seq } });
  const report = await verifyConsents();
  expect(report.findings).toEqual([]);
  expect(report.erased).toBeGreaterThan(0);
  const event = await db().consentEvent.findUniqueOrThrow({ where: { seq } });
  expect(payloadCommit(kept.salt, kept.payload)).toBe(event.payloadCommit);
  const guesses = items.flatMap((item) =>
    ['granted', 'refused'].map((decision) =>
      payloadCommit('00'.repeat(16), {
        ...(kept.payload as object),
        item: item.key,
        decision,
      }),
    ),
  );
  expect(guesses).not.toContain(event.payloadCommit);
});

test('P74 a refusal turned into a consent afterwards is named by its number', async () => {
  const [recorded] = await record(decisions(randomUUID(), 'refused').slice(0, 1));
  const seq = recorded?.seq ?? 0n;
  const set = (type: string) =>
    unguarded('ConsentEvent', `UPDATE "ConsentEvent" SET type = '${type}' WHERE seq = ${seq}`);
  await set('consent.granted');
  const { findings } = await verifyConsents();
  expect(findings).toContainEqual({ seq, kind: 'event-changed' });
  expect(findings).toContainEqual({ seq, kind: 'columns-changed' });
  await set('consent.refused');
  expect((await verifyConsents()).findings).toEqual([]);
});

test('P74 a changed payload and a changed reader’s column are told apart', async () => {
  const [recorded] = await record(decisions(randomUUID()).slice(0, 1));
  const seq = recorded?.seq ?? 0n;
  const { payload } = await db().consentPayload.findUniqueOrThrow({ where: { seq } });
  const set = (json: unknown) =>
    unguarded(
      'ConsentPayload',
      `UPDATE "ConsentPayload" SET payload = '${JSON.stringify(json)}' WHERE seq = ${seq}`,
    );
  await set({ ...(payload as object), actorName: '別の人' });
  expect((await verifyConsents()).findings).toEqual([{ seq, kind: 'payload-changed' }]);
  await set(payload);
  const item = (key: string) =>
    unguarded('ConsentEvent', `UPDATE "ConsentEvent" SET "itemKey" = '${key}' WHERE seq = ${seq}`);
  await item('duty-free');
  expect((await verifyConsents()).findings).toEqual([{ seq, kind: 'columns-changed' }]);
  await item('terms');
  expect((await verifyConsents()).findings).toEqual([]);
});

test('P74 a deleted row in the middle is a break at the next one', async () => {
  const recorded = await record(decisions(randomUUID()).slice(0, 3));
  const [, middle, next] = recorded;
  await db().consentPayload.delete({ where: { seq: middle?.seq } });
  const row = await db().consentEvent.findUniqueOrThrow({ where: { seq: middle?.seq } });
  await unguarded('ConsentEvent', `DELETE FROM "ConsentEvent" WHERE seq = ${middle?.seq}`);
  expect((await verifyConsents()).findings).toEqual([
    { seq: next?.seq, kind: 'seq-missing' },
    { seq: next?.seq, kind: 'chain-broken' },
  ]);
  await db().consentEvent.create({ data: row });
  expect((await verifyConsents()).findings).toEqual([]);
});

test('a text that was changed after it was shown is found with every event that rests on it', async () => {
  const sha256 = items[0]?.sha256 ?? '';
  const text = await db().consentText.findUniqueOrThrow({ where: { sha256 } });
  const set = (body: string) =>
    unguarded(
      'ConsentText',
      `UPDATE "ConsentText" SET body = '${body}' WHERE sha256 = '${sha256}'`,
    );
  await set('ほかの条件');
  const { findings } = await verifyConsents();
  expect(findings.length).toBeGreaterThan(1);
  expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(['text-changed']));
  await set(text.body);
  expect((await verifyConsents()).findings).toEqual([]);
});
