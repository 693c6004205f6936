import { type Page, test as unwatched } from '@playwright/test';
import { departureIn, fillPerson, goOn, SUZUKI } from '../fixtures/book-trip';
import { expect, test } from '../fixtures/test';

async function openTravelers(page: Page): Promise<void> {
  await page.goto(await departureIn(page, 'tomonoura-onomichi-day', '2027-03'));
  await page.getByLabel('旅行される人数').selectOption('1');
  await goOn(page, /travelers$/, 'お席を確保して進む');
}

test('a field that was left is checked at once, without asking the server', async ({ page }) => {
  await openTravelers(page);
  const posts: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url());
  });
  const kana = page.getByLabel('セイ').first();
  await kana.fill('SATO');
  await kana.press('Tab');
  await expect(kana).toHaveAttribute('aria-invalid', 'true');
  await expect(kana).toHaveAccessibleDescription(/カタカナ/);
  await kana.fill('さとう');
  await expect(kana).not.toHaveAttribute('aria-invalid', 'true');
  const year = page.getByLabel('年', { exact: true }).first();
  await year.fill('2099');
  await page.getByLabel('月', { exact: true }).first().fill('1');
  const day = page.getByLabel('日', { exact: true }).first();
  await day.fill('1');
  await day.press('Tab');
  await expect(
    page.getByText('生年月日が今日より後になっています', { exact: false }),
  ).toBeVisible();
  expect(posts).toEqual([]);
});

unwatched(
  'without its checks the form still goes to the server, which answers',
  async ({ page }) => {
    await openTravelers(page);
    await page.waitForLoadState('networkidle');
    await page.route('**/_next/static/chunks/**', (route) => route.abort());
    const kana = page.getByLabel('セイ').first();
    await kana.fill('SATO');
    await kana.press('Tab');
    await page.getByRole('button', { name: '次へ進む' }).click();
    await expect(page.getByRole('alert').first()).toBeVisible();
    await expect(kana).toHaveAttribute('aria-invalid', 'true');
  },
);

test('the postal code fills an address that nobody wrote, and no other', async ({ page }) => {
  await openTravelers(page);
  const [suzuki] = SUZUKI;
  if (suzuki === undefined) throw new Error('the cast is empty');
  await fillPerson(page, 0, suzuki);
  await goOn(page, /contact$/);
  const code = page.getByLabel('郵便番号');
  const address = page.getByLabel('ご住所');
  await code.fill('６０５－００７４');
  await expect(address).toHaveValue('京都府京都市東山区祇園町南側');
  const told = page.getByText('分かるところまで入れました');
  await expect(told).toBeVisible();
  await code.fill('060-0000');
  await expect(address).toHaveValue('北海道札幌市中央区');
  await code.fill('999-9999');
  await expect(address).toHaveValue('');
  await expect(told).toBeHidden();
  await address.fill('北海道札幌市中央区北1条1番地');
  await code.fill('100-0001');
  await expect(address).toHaveValue('北海道札幌市中央区北1条1番地');
});
