import { type Browser, expect, type Page, test } from '@playwright/test';
import { fillPerson, goOn, SUZUKI } from '../fixtures/book-trip';

const BOOK = '/tours/kyoto-kids-railway-2n/2027-04-01/book';
const [PERSON] = SUZUKI;
const family = (page: Page) => page.locator('[name="travelers.0.family"]:visible');

/** A page of an application in which one person has been named, not yet sent. */
async function named(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await page.goto(BOOK);
  await page.getByLabel('旅行される人数').selectOption('1');
  await goOn(page, /travelers$/, 'お席を確保して進む');
  if (PERSON === undefined) throw new Error('nobody travels');
  await fillPerson(page, 0, PERSON);
  return page;
}

async function asking(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto('/enquiries');
  await page.locator('[name="text"]').fill('集合場所に車椅子で行けますか。');
  await page.locator('[name="name"]').fill('鈴木 一郎');
  return page;
}

/** The server is stopped, the site built anew and served at the same address. */
async function updateTheSite(): Promise<void> {
  const answer = await fetch(process.env.UPDATE_URL ?? '', { method: 'POST' });
  expect(await answer.text()).toBe('');
  expect(answer.status).toBe(200);
}

test('the site is built anew while forms are open: told in Japanese, what was typed stays, and both lead on', async ({
  browser,
}) => {
  const plain = await named(browser, false);
  const scripted = await named(browser, true);
  const enquiry = await asking(browser);
  await test.step('another build is served', updateTheSite);

  await test.step('without a script', async () => {
    const [answer] = await Promise.all([
      plain.waitForResponse((response) => response.request().method() === 'POST'),
      plain.getByRole('button', { name: '次へ進む' }).click(),
    ]);
    expect(answer.status()).toBe(409);
    await expect(plain.getByRole('heading', { level: 1 })).toHaveText('サイトが新しくなりました');
    await expect(plain.locator('dl')).toContainText('1人目：姓鈴木');
    await expect(plain.locator('dl')).toContainText('1985年4月1日');
    await plain.getByRole('link', { name: '新しい画面を開く' }).click();
    await expect(family(plain)).toBeVisible();
    await typeAnew(plain);
  });

  await test.step('with a script', async () => {
    const told = await pressAfterUpdate(scripted, '次へ進む');
    await expect(family(scripted)).toHaveValue('鈴木');
    await expect(scripted.locator('[name="travelers.0.birth.year"]:visible')).toHaveValue('1985');
    await expect(
      scripted.locator('[name="travelers.0.assistance.needed"][value="no"]'),
    ).toBeChecked();
    const [fresh] = await Promise.all([
      scripted.waitForEvent('popup'),
      told.getByRole('link', { name: '新しい画面を開く' }).click(),
    ]);
    await expect(family(fresh)).toBeVisible();
    await fresh.close();
    await told.getByRole('button', { name: 'この内容のまま送り直す' }).click();
    await scripted.waitForURL(/contact$/);
    await scripted.goto(`${BOOK}/travelers`);
    await expect(family(scripted)).toHaveValue('鈴木');
  });

  await test.step('a public form, with a script', async () => {
    await enquiry.locator('[name="email"]').fill('hanako@example.jp');
    const told = await pressAfterUpdate(enquiry, '送る');
    await expect(enquiry.locator('[name="text"]')).toHaveValue('集合場所に車椅子で行けますか。');
    await expect(enquiry.locator('[name="email"]')).toHaveValue('hanako@example.jp');
    await enquiry.locator('[name="email"]').fill('');
    await told.getByRole('button', { name: 'この内容のまま送り直す' }).click();
    await expect(enquiry.getByRole('alert').first()).toContainText('メールアドレス');
    await expect(enquiry.locator('[name="text"]')).toHaveValue('集合場所に車椅子で行けますか。');
    await enquiry.locator('[name="email"]').fill('hanako@example.jp');
    await enquiry.getByRole('button', { name: '送る' }).click();
    await expect(enquiry.getByText('お問い合わせを受け付けました。')).toBeVisible();
  });

  await test.step('a link of a page of the build before', async () => {
    await enquiry.getByRole('contentinfo').getByRole('link').first().click();
    await expect(enquiry.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

/** Presses a button whose action the new build does not know, and gives what is then told. */
async function pressAfterUpdate(page: Page, name: string) {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.getByRole('button', { name }).click(),
  ]);
  expect(answer.status()).toBe(409);
  expect(answer.headers()['x-nextjs-action-not-found']).toBe('1');
  const told = page.getByRole('alert').filter({ hasText: 'サイトが新しくなったため' });
  await expect(told).toBeVisible();
  return told;
}

async function typeAnew(page: Page): Promise<void> {
  if (PERSON === undefined) throw new Error('nobody travels');
  await fillPerson(page, 0, PERSON);
  await goOn(page, /contact$/);
}
