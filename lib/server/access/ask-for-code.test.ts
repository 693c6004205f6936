import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { db } from '../system/db';
import { makeBooking } from '../testing/booking-fixture';
import { addressHash } from './access-codes';
import { askForCode, mayTryCode, settleTurns } from './ask-for-code';

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
  headers: async () => new Headers({ 'x-tabiyaku-client': browser.address }),
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

const someone = () => `${randomUUID()}@example.jp`;
const ask = (email: string) => askForCode({ purpose: 'sign-in', email, reference: null }, at);

async function asks(times: number, email: () => string, before?: () => void): Promise<boolean[]> {
  const answers = [];
  for (let turn = 0; turn < times; turn += 1) {
    before?.();
    answers.push(await ask(email()));
  }
  return answers;
}

const elsewhere = () => {
  browser.address = randomUUID();
};

test('one client gets five codes an hour for an address, known or unknown, and others still get theirs', async () => {
  const known = someone();
  await makeBooking({ email: known });
  for (const email of [known, someone()]) {
    elsewhere();
    expect(await asks(6, () => email)).toEqual([true, true, true, true, true, false]);
    elsewhere();
    expect(await ask(email)).toBe(true);
  }
});

test('no mailbox gets more than ten codes an hour, from however many clients', async () => {
  const email = someone();
  const answers = await asks(11, () => email, elsewhere);
  expect(answers).toEqual([...Array(10).fill(true), false]);
});

test('a hundred people behind one address come in, the hundred and first when one has entered theirs', async () => {
  expect((await asks(100, someone)).every(Boolean)).toBe(true);
  expect(await ask(someone())).toBe(false);
  await settleTurns({ kind: 'wrong', triesLeft: 4 }, at);
  expect(await ask(someone())).toBe(false);
  await settleTurns({ kind: 'accepted', codeId: '', bookingId: null }, at);
  expect(await ask(someone())).toBe(true);
  expect(await ask(someone())).toBe(false);
  const keys = await db().rateLimit.findMany({ select: { key: true } });
  expect(keys.some(({ key }) => key.includes(browser.address))).toBe(false);
});

test('however much one client is refused, nobody else is: there is no budget of all', async () => {
  const before = await db().rateLimit.aggregate({ _sum: { count: true } });
  await asks(100, someone);
  const spent = await db().rateLimit.aggregate({ _sum: { count: true } });
  const refused = await asks(300, someone);
  expect(refused.some(Boolean)).toBe(false);
  const after = await db().rateLimit.aggregate({ _sum: { count: true } });
  expect((spent._sum.count ?? 0) - (before._sum.count ?? 0)).toBe(300);
  expect(after._sum.count).toBe(spent._sum.count);
  elsewhere();
  expect(await ask(someone())).toBe(true);
});

test('a refused turn leaves the budget of the mail address as it was', async () => {
  const victim = someone();
  await asks(50, () => victim);
  elsewhere();
  expect(await asks(5, () => victim)).toEqual(Array(5).fill(true));
});

test('the code that another browser waits for stays good when somebody asks for the same address', async () => {
  const email = someone();
  await ask(email);
  browser.cookies.clear();
  elsewhere();
  await ask(email);
  const live = { email: addressHash(email), expiresAt: { gt: at } };
  expect(await db().accessCode.count({ where: live })).toBe(2);
  await ask(email);
  expect(await db().accessCode.count({ where: live })).toBe(2);
});

test('one client may try 25 codes an hour for an address and 300 in all; right ones do not count', async () => {
  const tries = async (times: number, email: () => string) => {
    const answers = [];
    for (let turn = 0; turn < times; turn += 1) answers.push(await mayTryCode(email(), at));
    return answers.filter(Boolean).length;
  };
  const one = someone();
  expect(await tries(26, () => one)).toBe(25);
  expect(await tries(276, someone)).toBe(275);
  await settleTurns({ kind: 'accepted', codeId: '', bookingId: null }, at);
  expect(await tries(2, someone)).toBe(1);
});
