import { bookAlone, SUZUKI } from '../fixtures/book-trip';
import { mailTo } from '../fixtures/database';
import { join } from '../fixtures/desk';
import { seeWhatChanges, takeIn, writeDay, writeSaturdays, writeTour } from '../fixtures/new-tour';
import { expect, expectAccessibleEverywhere, expectNoSidewaysScroll, test } from '../fixtures/test';

// All of it on a phone: nothing at the desk needs a wide screen.
test.use({ viewport: { width: 360, height: 780 } });

test('a new agency opens its desk by the printed link, writes its first tour and sells it', async ({
  page,
  browser,
}) => {
  test.slow();
  await page.goto('/tours');
  await expect(page.getByText('見つかりませんでした').first()).toBeVisible();
  await expectNoSidewaysScroll(page);

  await join(page, process.env.FIRST_LINK ?? '', '谷川 ひびき', 'hibiki@yamanami.example');
  await expect(page.getByRole('heading', { name: '今日の仕事' })).toBeVisible();
  await expectAccessibleEverywhere(page);
  await page.goto('/desk/catalogue/tours/new');
  await page.locator('[name="tourCode"]').fill('first-tour');
  await writeTour(page);
  await expectNoSidewaysScroll(page);
  await seeWhatChanges(page);
  await expectNoSidewaysScroll(page);
  await takeIn(page);
  await page.goto('/desk/catalogue/tours/first-tour/itinerary');
  await writeDay(page);
  await seeWhatChanges(page);
  await takeIn(page);
  await page.goto('/desk/catalogue/tours/first-tour/patterns');
  await writeSaturdays(page);
  await expectNoSidewaysScroll(page);
  await seeWhatChanges(page);
  await expect(page.getByText('出発日のきまりから 22 件の出発日が増えます。')).toBeVisible();
  await takeIn(page);
  await page.goto('/desk/catalogue/tours/first-tour');
  await page.getByRole('button', { name: '公開する' }).click();
  await page.waitForURL(/published=true$/);

  const traveler = await (await browser.newContext()).newPage();
  await expect(async () => {
    await traveler.goto('/tours');
    const found = traveler.getByRole('link', { name: '岬の灯台と二つの海 日帰り' }).first();
    await expect(found).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const [person] = SUZUKI;
  if (person === undefined) throw new Error('nobody travels');
  await bookAlone(traveler, '/tours/first-tour/2027-01-16/book', person, 'first@traveler.example');
  const { subject, text } = await mailTo('first@traveler.example', 'ご契約が成立しました');
  expect(subject).toContain('【やまたび】');
  expect(text).toContain('9,800円');
  expect(text).toContain('やまなみ観光');
});
