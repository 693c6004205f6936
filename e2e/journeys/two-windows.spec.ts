import { fillPerson, SUZUKI } from '../fixtures/book-trip';
import { rows } from '../fixtures/database';
import { filled, formAt, read, send } from '../fixtures/plain-form';
import { expect, test } from '../fixtures/test';

const TOUR = 'kyoto-kids-railway-2n';
const booked = (date: string) => `/tours/${TOUR}/${date}/book`;

/** A day of the tour with seats left that no other test of this file uses. */
async function openDay(place: number): Promise<string> {
  const found = await rows<{ date: string }>(
    `SELECT "departureDate" AS date FROM "Departure" WHERE "tourCode" = $1 AND status = 'open'
       AND capacity - sold - held >= 8 AND "departureDate" > '2027-03-01' ORDER BY 1 DESC LIMIT 20`,
    [TOUR],
  );
  return found[place]?.date as string;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled });

    test('two named, one window sets one person: nobody vanishes, what changed is told, what was typed stays', async ({
      page,
      context,
    }) => {
      const book = booked(await openDay(javaScriptEnabled ? 0 : 1));
      await page.goto(book);
      await page.getByLabel('旅行される人数').selectOption('2');
      await page.getByRole('button', { name: 'お席を確保して進む' }).click();
      await page.waitForURL(/travelers$/);
      const other = await context.newPage();
      await other.goto(book);
      await other.getByLabel('旅行される人数').selectOption('1');
      await other.getByRole('button', { name: 'お席を確保して進む' }).click();
      await other.waitForURL(/travelers$/);
      for (const [place, person] of SUZUKI.slice(0, 2).entries())
        await fillPerson(page, place, person);
      await page.getByRole('button', { name: '次へ進む' }).click();
      const told = page.getByRole('alert').first();
      await expect(told).toContainText('別の画面で、人数が2名から1名に変わりました。');
      await expect(page).toHaveURL(/travelers$/);
      await expect(page.locator('[name="travelers.0.family"]:visible')).toHaveValue('鈴木');
      await expect(page.getByText('2人目：名')).toBeVisible();
      await expect(page.getByText('花子')).toBeVisible();
      await other.close();
    });
  });
}

test('the answer to the start is lost, the same press again: the same application, the same seats', async ({
  request,
  playwright,
  baseURL,
}) => {
  const date = await openDay(2);
  const book = booked(date);
  const form = filled(await formAt(request, book, 'size'), { size: '4' });
  const first = await playwright.request.newContext({ baseURL });
  expect((await send(first, book, form)).location).toMatch(/travelers$/);
  // The browser never got the cookie of that answer.
  const again = await playwright.request.newContext({ baseURL });
  expect((await send(again, book, form)).location).toMatch(/travelers$/);
  expect((await send(again, book, form)).location).toMatch(/travelers$/);
  const held = await rows<{ held: number; drafts: string }>(
    `SELECT d.held, (SELECT count(*) FROM "BookingDraft" b WHERE b."productKey" = d.id) AS drafts
     FROM "Departure" d WHERE d."tourCode" = $1 AND d."departureDate" = $2`,
    [TOUR, date],
  );
  expect(held).toEqual([{ held: 4, drafts: '1' }]);
  await Promise.all([first.dispose(), again.dispose()]);
});

test('a draft has ended: what was typed is still there to copy', async ({ request }) => {
  const book = booked(await openDay(3));
  const start = filled(await formAt(request, book, 'size'), { size: '1' });
  await send(request, book, start);
  const form = filled(await formAt(request, `${book}/travelers`, 'travelers.0.family'), {
    'travelers.0.family': '鈴木',
    'travelers.0.given': '一郎<b>',
  });
  const answer = await send(request, `${book}/travelers`, form, { cookie: 'tabiyaku_draft=gone' });
  expect(answer.html).toContain('お申し込みの途中の内容が見つかりません');
  expect(answer.html).toContain('1人目：姓');
  expect(answer.html).toContain('一郎&lt;b&gt;');
});

test('a form of another version of the site is answered in Japanese with what was typed', async ({
  request,
}) => {
  const form = await formAt(request, '/sign-in', 'email');
  const older = form.map(([name, value]): [string, string] => [
    name,
    /^\$ACTION_\d+:0$/.test(name)
      ? String(value).replace(/"id":"[0-9a-f]{4}/, '"id":"60ff')
      : String(value),
  ]);
  const answer = await send(request, '/sign-in', filled(older, { email: 'hanako@example.jp' }));
  expect(answer.status).toBe(409);
  expect(answer.html).toContain('サイトが新しくなりました');
  expect(answer.html).toContain('<dd>hanako@example.jp</dd>');
  expect((await read(request, '/sign-in')).status).toBe(200);
});
