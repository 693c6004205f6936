import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '../system/db';
import { hashOf } from '../system/sealed';
import { makeBooking } from '../testing/booking-fixture';
import { type CodePurpose, linkKey, newCode, requestCode } from './access-codes';
import { sendAccessCode } from './send-access-code';
import { tryCode, tryLink } from './try-code';

const MINUTE = 60_000;
const email = 'yuzuka@example.jp';
let reference = '';

beforeAll(async () => {
  reference = (await makeBooking({ email })).reference;
});
afterAll(() => db().$disconnect());

function later(at: Date, ms: number): Date {
  return new Date(at.getTime() + ms);
}

/** Asks, runs the job, and reads the code out of the mail, as the traveler does. */
async function ask(
  purpose: CodePurpose,
  asked: { email?: string; reference?: string; formerSecret?: string } = {},
) {
  const at = new Date();
  const { formerSecret = null } = asked;
  const input = {
    purpose,
    email: asked.email ?? email,
    reference: asked.reference ?? reference,
    formerSecret,
  };
  const { browserSecret } = await requestCode(input, at);
  const row = await db().accessCode.findUniqueOrThrow({
    where: { browserHash: hashOf(browserSecret) },
  });
  const [job] = await db().$queryRaw<{ payload: { codeId: string; sealed: string } }[]>`
    SELECT payload FROM graphile_worker._private_jobs WHERE key = ${`access-code:${row.id}`}`;
  if (job === undefined) throw new Error('no job was queued');
  await sendAccessCode(job.payload);
  await sendAccessCode(job.payload);
  const mails = await db().mail.findMany({ where: { idempotencyKey: `access-code:${row.id}` } });
  const code = /確認番号　(\d{6})/.exec(mails[0]?.text ?? '')?.[1] ?? null;
  return { at, id: row.id, browserSecret, code, mails, email: input.email, purpose };
}

test('a code arrives at the address on file, once, and opens the booking', async () => {
  const asked = await ask('booking');
  expect(asked.mails).toHaveLength(1);
  expect(asked.mails[0]?.recipient).toBe(email);
  const answer = await tryCode({ ...asked, code: asked.code ?? '' }, later(asked.at, MINUTE));
  expect(answer).toMatchObject({ kind: 'accepted' });
});

test.each([
  ['an unknown address', 'booking', { email: 'nobody@example.jp' }],
  ['another reference', 'booking', { reference: 'TB00000000' }],
  ['an unknown address', 'sign-in', { email: 'nobody@example.jp' }],
  ['an unknown address', 'disclosure', { email: 'nobody@example.jp' }],
] as const)(
  '%s (%s): nothing is mailed, and every code is simply wrong',
  async (_, purpose, asked) => {
    const answer = await ask(purpose, asked);
    expect(answer.mails).toEqual([]);
    const tried = await tryCode({ ...answer, code: '123456' }, answer.at);
    expect(tried).toEqual({ kind: 'wrong', triesLeft: 4 });
  },
);

test('P65 a code is used once', async () => {
  const asked = await ask('sign-in');
  const entry = { ...asked, code: asked.code ?? '' };
  expect(await tryCode(entry, asked.at)).toMatchObject({ kind: 'accepted' });
  expect(await tryCode(entry, asked.at)).toEqual({ kind: 'dead' });
});

test('two browser tabs that enter the same code at the same moment get in once', async () => {
  const asked = await ask('sign-in');
  const entry = { ...asked, code: asked.code ?? '' };
  const answers = await Promise.all([tryCode(entry, asked.at), tryCode(entry, asked.at)]);
  expect(answers.filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
});

test('P65 a code is still good in its last millisecond and dead at ten minutes', async () => {
  const first = await ask('sign-in');
  const entry = { ...first, code: first.code ?? '' };
  expect(await tryCode(entry, later(first.at, 10 * MINUTE))).toEqual({ kind: 'dead' });
  expect(await tryCode(entry, later(first.at, 10 * MINUTE - 1))).toMatchObject({
    kind: 'accepted',
  });
});

test('P65 after five wrong tries even the right code is dead', async () => {
  const asked = await ask('sign-in');
  const wrong = asked.code === '000000' ? '111111' : '000000';
  for (const triesLeft of [4, 3, 2, 1, 0]) {
    expect(await tryCode({ ...asked, code: wrong }, asked.at)).toEqual({
      kind: 'wrong',
      triesLeft,
    });
  }
  expect(await tryCode({ ...asked, code: asked.code ?? '' }, asked.at)).toEqual({ kind: 'dead' });
});

test('P65 fifty tries at once still count as five', async () => {
  const asked = await ask('sign-in');
  const wrong = asked.code === '000000' ? '111111' : '000000';
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => tryCode({ ...asked, code: wrong }, asked.at)),
  );
  expect(answers.filter(({ kind }) => kind === 'wrong')).toHaveLength(5);
});

test('a newer code ends the older one of this browser', async () => {
  const older = await ask('sign-in');
  const newer = await ask('sign-in', { formerSecret: older.browserSecret });
  const now = later(newer.at, 1);
  expect(await tryCode({ ...older, code: older.code ?? '' }, now)).toEqual({ kind: 'dead' });
  expect(await tryCode({ ...newer, code: newer.code ?? '' }, now)).toMatchObject({
    kind: 'accepted',
  });
});

test('P65 a code opens nothing in another browser, for another purpose or another address', async () => {
  const asked = await ask('booking');
  const code = asked.code ?? '';
  const others = [
    { ...asked, code, browserSecret: 'another browser' },
    { ...asked, code, purpose: 'disclosure' as const },
    { ...asked, code, email: 'other@example.jp' },
  ];
  for (const other of others) expect(await tryCode(other, asked.at)).toEqual({ kind: 'dead' });
});

test('a link signs in only in the browser that asked, once, and its key fits no other request', async () => {
  const asked = await ask('sign-in');
  const key = /link\/[^.]+\.(\w+)/.exec(asked.mails[0]?.text ?? '')?.[1] ?? '';
  expect(await tryLink({ ...asked, key, browserSecret: 'other' }, asked.at)).toEqual({
    kind: 'dead',
  });
  expect(await tryLink({ ...asked, key: linkKey(asked.id, 'x') }, asked.at)).toMatchObject({
    kind: 'wrong',
  });
  expect(await tryLink({ ...asked, key }, asked.at)).toMatchObject({ kind: 'accepted' });
  expect(await tryLink({ ...asked, key }, asked.at)).toEqual({ kind: 'dead' });
});

test('P65 the code itself is stored nowhere but in the mail, nor is the address in the row', async () => {
  const asked = await ask('sign-in');
  const row = await db().accessCode.findUniqueOrThrow({ where: { id: asked.id } });
  expect(JSON.stringify(row)).not.toContain(asked.code);
  expect(JSON.stringify(row)).not.toContain(email);
  expect(JSON.stringify(row)).not.toContain(asked.browserSecret);
});

test('P65 codes come from the whole range of six digits', () => {
  const codes = Array.from({ length: 4000 }, newCode);
  expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
  for (const first of '0123456789') expect(codes.some((code) => code.startsWith(first))).toBe(true);
});
