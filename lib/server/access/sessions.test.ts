import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { db } from '../system/db';
import { takeTurn } from '../system/rate-limit';
import { hashOf } from '../system/sealed';
import { addGrant, findGrants, revokeGrants } from './grants';
import { endSession, findSession } from './sessions';
import { signIn } from './sign-in';

afterAll(() => db().$disconnect());

const HOUR = 3_600_000;
const at = new Date('2026-12-01T00:00:00Z');
const after = (ms: number) => new Date(at.getTime() + ms);
const address = () => `${randomUUID()}@example.jp`;

test('a session is found by its token, and only the hash of the token is stored', async () => {
  const email = address();
  const token = await signIn({ email }, at);
  expect(await findSession(token, after(HOUR))).toMatchObject({ email });
  expect(await db().session.count({ where: { sessionToken: token } })).toBe(0);
  expect(await db().session.count({ where: { sessionToken: hashOf(token) } })).toBe(1);
  await endSession(token);
  expect(await findSession(token, after(HOUR))).toBeNull();
});

test('a session ends after a day without use', async () => {
  const token = await signIn({ email: address() }, at);
  expect(await findSession(token, after(24 * HOUR - 1))).not.toBeNull();
  const idle = await signIn({ email: address() }, at);
  expect(await findSession(idle, after(24 * HOUR))).toBeNull();
});

test('a session that is used every hour still ends after fourteen days', async () => {
  const token = await signIn({ email: address() }, at);
  for (let hour = 20; hour < 14 * 24; hour += 20) {
    expect(await findSession(token, after(hour * HOUR))).not.toBeNull();
  }
  expect(await findSession(token, after(14 * 24 * HOUR - 1))).not.toBeNull();
  expect(await findSession(token, after(14 * 24 * HOUR))).toBeNull();
});

test('a token whose moment was changed is nobody’s', async () => {
  const token = await signIn({ email: address() }, at);
  const [moment, secret] = token.split('.');
  const younger = (Number.parseInt(moment ?? '', 36) + 10 * 24 * HOUR).toString(36);
  expect(await findSession(`${younger}.${secret}`, after(HOUR))).toBeNull();
  expect(await findSession('', at)).toBeNull();
  expect(await findSession('x.y', at)).toBeNull();
});

test('the same address signs in to the same account, each time under a new token', async () => {
  const email = address();
  const [one, two] = [await signIn({ email }, at), await signIn({ email }, at)];
  expect(one).not.toBe(two);
  expect((await findSession(one, at))?.userId).toBe((await findSession(two, at))?.userId);
});

test('a grant for a booking lives two hours without use and a day at most', async () => {
  const tokenHash = randomUUID();
  const bookingId = randomUUID();
  await addGrant({ purpose: 'booking', bookingId, email: null, former: null, tokenHash }, at);
  expect(await findGrants(tokenHash, after(2 * HOUR - 1))).toHaveLength(1);
  for (let hour = 3; hour < 24; hour += 1.5) await findGrants(tokenHash, after(hour * HOUR));
  expect(await findGrants(tokenHash, after(24 * HOUR - 1))).toHaveLength(1);
  expect(await findGrants(tokenHash, after(24 * HOUR))).toEqual([]);
});

test('a new permission changes the browser’s secret, and the old secret opens nothing any more', async () => {
  const [former, tokenHash] = [randomUUID(), randomUUID()];
  const grant = { purpose: 'booking', bookingId: randomUUID(), email: null } as const;
  await addGrant({ ...grant, former: null, tokenHash: former }, at);
  await addGrant({ ...grant, bookingId: randomUUID(), former, tokenHash }, at);
  expect(await findGrants(former, at)).toEqual([]);
  expect(await findGrants(tokenHash, at)).toHaveLength(2);
  await revokeGrants(tokenHash, at);
  expect(await findGrants(tokenHash, at)).toEqual([]);
});

test('seeing all that is held ends after half an hour, used or not', async () => {
  const tokenHash = randomUUID();
  const email = address();
  await addGrant({ purpose: 'disclosure', bookingId: null, email, former: null, tokenHash }, at);
  expect(await findGrants(tokenHash, after(HOUR / 2 - 1))).toHaveLength(1);
  expect(await findGrants(tokenHash, after(HOUR / 2))).toEqual([]);
});

test('the sixth turn within an hour is one too many, the next hour begins anew', async () => {
  const key = randomUUID();
  const limit = { times: 5, windowMs: HOUR };
  const turns = await Promise.all(Array.from({ length: 6 }, () => takeTurn(key, limit, at)));
  expect(turns.filter(Boolean)).toHaveLength(5);
  expect(await takeTurn(key, limit, after(HOUR))).toBe(true);
});
