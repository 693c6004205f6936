import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { db } from '../system/db';
import { makeBooking } from '../testing/booking-fixture';
import { addressHash } from './access-codes';
import { askForCode, mayTryCode } from './ask-for-code';

const browser = vi.hoisted(() => ({ cookies: new Map<string, string>(), address: '192.0.2.1' }));

vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => {
      const value = browser.cookies.get(name);
      return value === undefined ? undefined : { name, value };
    },
    set: (name: string, value: string) => browser.cookies.set(name, value),
    delete: (name: string) => browser.cookies.delete(name),
  }),
  headers: async () => new Headers({ 'x-forwarded-for': browser.address }),
}));

beforeEach(() => {
  browser.cookies.clear();
  browser.address = `198.51.100.${Math.floor(Math.random() * 250)}-${randomUUID()}`;
});
afterAll(() => db().$disconnect());

const at = new Date('2026-12-01T00:00:00.000Z');

/** What asking leaves behind, without what is random by nature. */
async function traceOf(input: { email: string; reference: string }) {
  const answer = await askForCode({ purpose: 'booking', ...input }, at);
  const rows = await db().accessCode.findMany({ where: { email: addressHash(input.email) } });
  return {
    answer,
    cookies: [...browser.cookies.keys()],
    rows: rows.map((row) => [row.purpose, row.bookingId, row.attempts, row.codeHash.length]),
    mails: await db().mail.count({ where: { recipient: input.email } }),
  };
}

test('P67 a wrong reference, a wrong address and the right pair leave the same trace', async () => {
  const [known, unknown] = [`${randomUUID()}@example.jp`, `${randomUUID()}@example.jp`];
  const { reference } = await makeBooking({ email: known });
  const right = await traceOf({ email: known, reference });
  await db().accessCode.deleteMany();
  browser.cookies.clear();
  const wrongReference = await traceOf({ email: known, reference: 'TB00000000' });
  browser.cookies.clear();
  const wrongAddress = await traceOf({ email: unknown, reference });
  expect(wrongReference).toEqual(right);
  expect(wrongAddress).toEqual(right);
  expect(right.answer).toBe(true);
});

test('the sixth code in an hour is refused, to a known and an unknown address alike', async () => {
  const known = `${randomUUID()}@example.jp`;
  await makeBooking({ email: known });
  for (const email of [known, `${randomUUID()}@example.jp`]) {
    const answers = [];
    for (let turn = 0; turn < 6; turn += 1) {
      browser.address = randomUUID();
      answers.push(await askForCode({ purpose: 'sign-in', email, reference: null }, at));
    }
    expect(answers).toEqual([true, true, true, true, true, false]);
  }
});

test('one client may ask thirty times an hour, whatever the addresses, and its address is not stored', async () => {
  const answers = [];
  for (let turn = 0; turn < 31; turn += 1) {
    const email = `${randomUUID()}@example.jp`;
    answers.push(await askForCode({ purpose: 'sign-in', email, reference: null }, at));
  }
  expect(answers.filter(Boolean)).toHaveLength(30);
  const keys = await db().rateLimit.findMany({ select: { key: true } });
  expect(keys.some(({ key }) => key.includes(browser.address))).toBe(false);
});

test('one client may try sixty codes an hour', async () => {
  const answers = [];
  for (let turn = 0; turn < 61; turn += 1) answers.push(await mayTryCode(at));
  expect(answers.filter(Boolean)).toHaveLength(60);
});
