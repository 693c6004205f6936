import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { db } from '../system/db';
import { env } from '../system/env';
import { makeBooking } from '../testing/booking-fixture';
import { plainConsentItems } from '../testing/plain-consent-items';
import { scratchDatabase } from '../testing/scratch-database';
import { anchorKey } from './anchor';
import { anchorChain } from './anchor-chain';
import { packsOfBooking } from './evidence-pack';
import { recordConsents } from './record-consents';
import { verifyAnchors } from './verify-anchors';
import { verifyConsents } from './verify-consents';

const serverUrl = process.env.DATABASE_URL ?? '';
const VERIFIER = 'scripts/evidence/verify-pack.mjs';
const items = plainConsentItems();
let scratch: Awaited<ReturnType<typeof scratchDatabase>>;
let booking: Awaited<ReturnType<typeof makeBooking>>;
let folder: string;

beforeAll(async () => {
  scratch = await scratchDatabase('anchors');
  process.env.DATABASE_URL = scratch.url;
  booking = await makeBooking();
});
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tabiyaku-'));
  env().EVIDENCE_DIR = folder;
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(async () => {
  await db().$disconnect();
  await scratch.drop();
  process.env.DATABASE_URL = serverUrl;
});

async function decided(at: string) {
  const [traveler] = booking.travelers;
  const decisions = items.map((item) => ({
    ...{ subjectId: traveler?.id ?? '', itemKey: item.key, decision: 'granted' as const, item },
    ...{ actorKind: 'self' as const, actorName: '波多野 柚香' },
  }));
  return db().$transaction((tx) =>
    recordConsents(tx, { bookingId: booking.id, decisions }, new Date(at)),
  );
}

/** What only the owner of the database server can do. */
const asOwner = (table: string, change: string) =>
  scratch.client.query(
    `ALTER TABLE "${table}" DISABLE TRIGGER ALL; ${change}; ALTER TABLE "${table}" ENABLE TRIGGER ALL`,
  );

test('P75 the newest events cut off: the chain alone does not see it, the signed note does', async () => {
  const recorded = await decided('2026-12-01T03:00:00Z');
  await anchorChain(new Date('2026-12-01T15:11:00Z'));
  expect(await verifyAnchors(folder)).toMatchObject({ findings: [] });
  const last = recorded.at(-1)?.seq ?? 0n;
  await asOwner('ConsentPayload', `DELETE FROM "ConsentPayload" WHERE seq = ${last}`);
  await asOwner('ConsentEvent', `DELETE FROM "ConsentEvent" WHERE seq = ${last}`);
  await asOwner('EvidenceAnchor', `DELETE FROM "EvidenceAnchor"`);
  expect((await verifyConsents()).findings).toEqual([]);
  const { findings } = await verifyAnchors(folder);
  expect(findings).toEqual([{ from: `2026-12-02-${last}.txt`, kind: 'events-cut', seq: last }]);
  await decided('2026-12-02T03:00:00Z');
  expect((await verifyAnchors(folder)).findings).toMatchObject([{ kind: 'head-differs' }]);
});

test('P75 a day has one note, a day without decisions none; the mail goes to the privacy desk once', async () => {
  await decided('2026-12-03T03:00:00Z');
  const since = await db().mail.count({ where: { template: 'evidence-anchor' } });
  await anchorChain(new Date('2026-12-03T15:11:00Z'));
  await anchorChain(new Date('2026-12-03T16:11:00Z'));
  await decided('2026-12-04T03:00:00Z');
  await anchorChain(new Date('2026-12-04T14:11:00Z'));
  expect(await db().evidenceAnchor.count({ where: { day: '2026-12-04' } })).toBe(1);
  await anchorChain(new Date('2026-12-04T15:11:00Z'));
  await anchorChain(new Date('2026-12-05T15:11:00Z'));
  expect(await db().evidenceAnchor.count({ where: { day: '2026-12-05' } })).toBe(1);
  expect(await db().evidenceAnchor.count({ where: { day: '2026-12-06' } })).toBe(0);
  const mails = await db().mail.findMany({ where: { template: 'evidence-anchor' } });
  expect(mails).toHaveLength(since + 2);
  expect(mails.at(-1)?.text).toContain(anchorKey());
});

test('P75 a note that somebody else wrote or changed is named', async () => {
  await decided('2026-12-07T03:00:00Z');
  await anchorChain(new Date('2026-12-07T15:11:00Z'));
  const [{ size, note } = { size: 0n, note: '' }] = await db().evidenceAnchor.findMany({
    where: { day: '2026-12-08' },
  });
  writeFileSync(path.join(folder, `2026-12-08-${size}.txt`), note.replace(`\n${size}\n`, '\n1\n'));
  expect((await verifyAnchors(folder)).findings).toEqual([
    { from: `2026-12-08-${size}.txt`, kind: 'note-not-ours', seq: null },
  ]);
});

test('P74 a notice that was changed after it was published is named, and the chain is not vouched for', async () => {
  const [notice] = await db().noticeVersion.findMany({ take: 1 });
  const set = (title: string) =>
    asOwner(
      'NoticeVersion',
      `UPDATE "NoticeVersion" SET title = '${title}' WHERE key = '${notice?.key}'`,
    );
  await set('別の題');
  expect((await verifyConsents()).notices).toEqual([`${notice?.key}@${notice?.version}`]);
  const day = '2026-12-20';
  await expect(anchorChain(new Date(`${day}T03:11:00Z`))).rejects.toThrow(
    'consent chain: 1 finding(s)',
  );
  expect(await db().evidenceAnchor.count({ where: { day } })).toBe(0);
  const earlier = new Date('2026-12-08T03:00:00Z');
  expect((await packsOfBooking(booking.reference, earlier))?.packs.length).toBeGreaterThan(0);
  await decided(`${day}T04:00:00Z`);
  await expect(packsOfBooking(booking.reference, new Date(`${day}T05:00:00Z`))).rejects.toThrow(
    'consent chain: 1 finding(s)',
  );
  expect(await db().evidenceAnchor.count({ where: { day } })).toBe(0);
  await set(notice?.title ?? '');
  expect((await verifyConsents()).notices).toEqual([]);
});

function checked(files: Readonly<Record<string, string>>, ...key: string[]) {
  const own = path.join(folder, 'pack');
  mkdirSync(own, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(own, name), text);
  const { status, stdout } = spawnSync(process.execPath, [VERIFIER, own, ...key], {
    encoding: 'utf8',
    env: { NODE_ENV: 'production' },
  });
  return { status, no: stdout.split('\n').filter((line) => line.startsWith('NO')) };
}

test('P79 a pack is checked by Node alone, and a word changed in any of its files is found', async () => {
  await decided('2026-12-09T03:00:00Z');
  await decided('2026-12-09T04:00:00Z');
  const found = await packsOfBooking(booking.reference, new Date('2026-12-09T05:00:00Z'));
  const files = found?.packs.at(-items.length - 2)?.files ?? {};
  expect(files['shown-text.txt']).not.toBe('');
  expect(checked(files)).toEqual({ status: 0, no: [] });
  expect(checked(files, anchorKey())).toEqual({ status: 0, no: [] });
  const edited = (name: string, from: string | RegExp, to: string) => {
    const text = (files[name] ?? '').replace(from, to);
    expect(text).not.toBe(files[name]);
    return checked({ ...files, [name]: text }).no.map((line) => line.slice(5));
  };
  expect(edited('shown-text.txt', /^./u, '別')).toEqual(['the text is the one that was shown']);
  expect(edited('decision.json', '波多野', '波多')).toEqual([
    'the decision is the one that was written',
  ]);
  expect(edited('chain.jsonl', '03:00:00', '03:00:01')).toEqual([
    'each event follows the one before it',
  ]);
  expect(edited('chain.jsonl', /04:00:00(?!.*\n.)/, '04:00:01')).toEqual([
    'the note vouches for the last event',
  ]);
  expect(edited('note.txt', '2026', '2027')).toContain('the note is signed by this key');
});

test('P79 a pack holds nothing of the decisions of others but commitments', async () => {
  const found = await packsOfBooking(booking.reference, new Date('2026-12-09T05:00:00Z'));
  for (const { files } of found?.packs ?? []) {
    expect(files['chain.jsonl']).not.toContain('波多野');
    expect(files['chain.jsonl']).not.toContain(booking.id);
  }
  expect(readFileSync(VERIFIER, 'utf8')).not.toMatch(/from '(?!node:)/);
});
