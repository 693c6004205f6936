import type { APIRequestContext, Page } from '@playwright/test';
import { balanceErrors, balanceWords } from '../../lib/wording/money/balance';
import {
  consentToWhatIsNeeded,
  goOn,
  letGuardiansConsent,
  nameThePeople,
  payByCard,
  SUZUKI,
} from '../fixtures/book-trip';
import { ledgerOf, rows } from '../fixtures/database';
import {
  type Answer,
  complaints,
  expectClean,
  filled,
  formAt,
  read,
  type Sent,
  send,
  withArguments,
} from '../fixtures/plain-form';
import { expect, test } from '../fixtures/test';

// 2026-12-12 is the 22nd day: no fee, 38,300 go back. Three in a room instead of four: 3,000 + 3,000 + 2,100 more.
const BOOK = '/tours/kyoto-kids-railway-2n/2026-12-12/book';
const LONG = 'あ'.repeat(34_000);
const NUL = 'a\u0000\u0007b';
const HALF = Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62]);

function expectNothingPaid(answer: Answer, about: string): void {
  expectClean(answer, about);
  expect(answer.location, about).not.toContain('done=paid');
}

/** The error stands at the cards, in Japanese. */
function expectToldAtTheCards(answer: Answer, about: string): void {
  expectNothingPaid(answer, about);
  expect(answer.status, about).toBe(200);
  expect(complaints(answer.html).join(), about).toMatch(/^f-method: .*[ぁ-ん]。$/);
}

/** All that a payment could leave behind. */
async function traces(reference: string): Promise<string> {
  const [row] = await rows<{ state: string }>(
    `SELECT concat_ws('/', md5(b::text),
       (SELECT md5(string_agg(t::text, '|' ORDER BY t.id)) FROM "LedgerEntry" t WHERE t."bookingId" = b.id),
       (SELECT md5(string_agg(t::text, '|' ORDER BY t.id)) FROM "BookingEvent" t WHERE t."bookingId" = b.id),
       (SELECT md5(string_agg(t::text, '|' ORDER BY t.id)) FROM "PaymentAttempt" t
         WHERE t."bookingId" = b.id OR t."idempotencyKey" LIKE 'balance:' || b.id || '%'),
       (SELECT count(*) FROM "Mail" t WHERE t."bookingId" = b.id)) AS state
     FROM "Booking" b WHERE b.reference = $1`,
    [reference],
  );
  return row?.state ?? 'none';
}

/** A family of four of whom one has cancelled: what the others owe for their room is open. */
async function familyThatOwes(page: Page): Promise<string> {
  await nameThePeople(page, BOOK, SUZUKI, `owes-${crypto.randomUUID().slice(0, 8)}@example.jp`);
  await letGuardiansConsent(page, [2, 3]);
  await goOn(page, /book\/consents$/);
  await consentToWhatIsNeeded(page);
  await goOn(page, /book\/check$/);
  await goOn(page, /book\/pay$/, 'お支払いへ進む');
  await payByCard(page, '186,200円の旅行を申し込む');
  await page.getByRole('link', { name: 'ご予約のページを開く' }).click();
  await page.waitForURL(/\/bookings\/TB[0-9A-Z]{8}$/);
  const reference = page.url().split('/').at(-1) as string;
  await page.goto(`/bookings/${reference}/cancellation`);
  await page.getByLabel(/鈴木 さくら/).check();
  await page.getByRole('button', { name: '取消料なしで取り消す' }).click();
  await page.waitForURL(/cancellation\/[0-9a-f-]{36}$/);
  return reference;
}

async function attackFields(request: APIRequestContext, path: string, form: readonly Sent[]) {
  const card: readonly (string | Buffer | null)[] = [
    null,
    '',
    LONG,
    NUL,
    HALF,
    '-1',
    'constructor',
    '4242424242424242',
    `'; DROP TABLE "Booking"; --`,
    '"><script>alert(1)</script>',
  ];
  for (const method of card)
    expectToldAtTheCards(await send(request, path, filled(form, { method })), `card ${method}`);
  const others = form.filter(([name]) => name !== 'method');
  const shapes: readonly (readonly Sent[])[] = [
    [['method', 'x', 'file']],
    [['method.0', 'success']],
    [
      ['method', 'success'],
      ['method', ''],
    ],
    [['__proto__.method', 'success']],
  ];
  for (const shape of shapes)
    expectToldAtTheCards(await send(request, path, [...others, ...shape]), String(shape[0]));
  for (const attempt of [null, '', LONG, NUL, '../x', 'a:b'])
    expectToldAtTheCards(await send(request, path, filled(form, { attempt })), `key ${attempt}`);
  const unreadable = [null, '', '-8100', '0', '08100', '8,100', '８１００', '81e2', '0x1FA4', NUL];
  for (const seenYen of [...unreadable, '8100.0', '99999999999999999999', LONG])
    expectToldAtTheCards(await send(request, path, filled(form, { seenYen })), `yen ${seenYen}`);
}

test('what a booking owes is paid once, at the amount that was seen, by nobody else and from no forged form', async ({
  page,
  playwright,
  baseURL,
}) => {
  const reference = await familyThatOwes(page);
  const { request } = page;
  const path = `/bookings/${reference}/payment`;
  const pay = filled(await formAt(request, path, 'seenYen'), { method: 'success' });
  expect(pay).toContainEqual(['seenYen', '8100']);
  const before = await traces(reference);

  await attackFields(request, path, pay);
  for (const [seenYen, told] of [
    ['1', '1円から8,100円に'],
    ['8099', '8,099円から8,100円に'],
    ['8101', '8,101円から8,100円に'],
    ['186200', '186,200円から8,100円に'],
    ['999999999', '999,999,999円から8,100円に'],
  ] as const) {
    const answer = await send(request, path, filled(pay, { seenYen }));
    expectNothingPaid(answer, told);
    expect(answer.html, told).toContain(balanceErrors.title);
    expect(answer.html, told).toContain(told);
    expect(answer.html, 'the new amount is offered').toContain('8,100円を支払う');
  }
  for (const forged of ['TB00000000', [reference], null, { x: 1 }, '\ud800', LONG])
    expectNothingPaid(
      await send(
        request,
        path,
        withArguments(pay, ([, ...rest]) => [forged, ...rest]),
      ),
      JSON.stringify(forged).slice(0, 30),
    );
  for (const state of [null, 5, [], { errors: 5, values: 7, turn: 'x' }, { turn: 1e308 }])
    expectNothingPaid(
      await send(
        request,
        path,
        withArguments(filled(pay, { method: '' }), ([given]) => [given, state]),
      ),
      JSON.stringify(state),
    );
  const stranger = await playwright.request.newContext({ baseURL });
  expect((await read(stranger, path)).location).toBe(`/bookings?reference=${reference}`);
  expectNothingPaid(await send(stranger, path, pay), 'a stranger pays');
  expect((await read(request, '/bookings/TB00000000/payment')).location).toBe(
    '/bookings?reference=TB00000000',
  );
  for (const wrong of ['x', '%00', reference.toLowerCase()])
    expect((await read(request, `/bookings/${wrong}/payment`)).status, wrong).toBe(404);
  expect(await traces(reference), 'no attack left a trace').toBe(before);

  const ledger = await ledgerOf(reference);
  for (const method of ['declined', 'fails-at-capture']) {
    const form = filled(await formAt(request, path, 'seenYen'), { method });
    const answer = await send(request, path, form);
    expectToldAtTheCards(answer, method);
    expect(answer.html).toContain(balanceErrors.declined);
    expect(await ledgerOf(reference), method).toEqual(ledger);
  }

  const tab = filled(await formAt(request, path, 'seenYen'), { method: 'success' });
  const twice = await Promise.all([send(request, path, pay), send(request, path, pay)]);
  const paid = `/bookings/${reference}?done=paid`;
  for (const answer of [...twice, await send(request, path, pay)])
    expect(answer.location).toBe(paid);
  const other = await send(request, path, filled(pay, { method: 'fails-at-capture' }));
  expect(other.location, 'the same press with another card').toBe(paid);
  const late = await send(request, path, tab);
  expectNothingPaid(late, 'another tab');
  expect(late.html).toContain(balanceErrors.settled(8_100));
  expect(late.html).toContain(balanceWords.nothingTitle);
  expect(await ledgerOf(reference)).toEqual([...ledger, 'payment 8100']);
  expect((await read(request, path)).html).toContain(balanceWords.nothingTitle);
  expect((await read(request, paid)).html).toContain(balanceWords.paidTitle);
  for (const done of ['constructor', '__proto__', LONG.slice(0, 900)])
    expectNothingPaid(await read(request, `/bookings/${reference}?done=${done}`), `done=${done}`);
  await stranger.dispose();
});
