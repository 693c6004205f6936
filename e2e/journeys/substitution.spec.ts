import type { Page } from '@playwright/test';
import { bookCouple, goOn, roomyDeparture } from '../fixtures/book-trip';
import { ledgerOf, mailTo } from '../fixtures/database';
import { firstLink, join } from '../fixtures/desk';
import { expect, expectAccessibleEverywhere, expectNoSidewaysScroll, test } from '../fixtures/test';

const TOUR = 'kyoto-kids-railway-2n';
/** Somebody who would travel in the second traveler's place. */
async function askForIt(page: Page, reference: string): Promise<void> {
  await page.goto(`/bookings/${reference}`);
  await page.getByRole('link', { name: '旅行者の交替', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '旅行者の交替' })).toBeVisible();
  await page.getByRole('radio', { name: /田中 美咲/ }).check();
  const field = (name: string) => page.locator(`[name="travelers.0.${name}"]:visible`);
  await field('family').fill('高橋');
  await field('given').fill('直美');
  await field('familyKana').fill('タカハシ');
  await field('givenKana').fill('ナオミ');
  await field('birth.year').fill('1985');
  await field('birth.month').fill('3');
  await field('birth.day').fill('2');
  await expectAccessibleEverywhere(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: '交替を申し出る' }).click();
  await expect(page.getByRole('link', { name: /同意がないと/ }).first()).toBeVisible();
  for (const box of await page.getByRole('checkbox').all()) {
    if ((await box.getAttribute('name')) !== 'travelers.0.singleName') await box.check();
  }
  await goOn(page, /substitution\?done=requested$/, '交替を申し出る');
}

test('D2-13 somebody takes a traveler’s place: asked for, agreed on at a cost, paid, and the first one is seen no more', async ({
  page,
  browser,
}) => {
  test.slow();
  const email = 'swap-of-sato@example.jp';
  const book = await roomyDeparture(TOUR, '2027-03-01', '2027-05-31');
  const reference = await bookCouple(page, book, email);
  await askForIt(page, reference);
  await mailTo(email, '旅行者の交替のお申し出を受け付けました');

  const desk = await (await browser.newContext()).newPage();
  await join(desk, await firstLink(), '汐 みなと', 'minato-swap@desk.example');
  await desk.goto('/desk?kind=substitution');
  await desk.getByRole('link', { name: new RegExp(reference) }).click();
  await expect(desk.getByText('高橋 直美 様')).toBeVisible();
  await expectAccessibleEverywhere(desk);
  await expectNoSidewaysScroll(desk);
  await desk.getByLabel('交替手数料').fill('3,300');
  await desk.getByRole('button', { name: 'お送りするメールを見る' }).first().click();
  await expect(desk.getByText('合計：3,300円')).toBeVisible();
  await goOn(desk, /done=substitution-approved$/, 'この内容で承諾する');
  await mailTo(email, '旅行者の交替を承諾します');

  await page.goto(`/bookings/${reference}`);
  await page.getByRole('link', { name: '交替のお申し出を見る' }).click();
  await page.getByRole('radio', { name: /^使えるカード/ }).check();
  await expectAccessibleEverywhere(page);
  await goOn(page, /substitution\?done=paid$/, '3,300円を支払う');
  await mailTo(email, '旅行者の交替の効力が生じました');
  await page.goto(`/bookings/${reference}`);
  await expect(page.getByText('高橋 直美').first()).toBeAttached();
  await expect(page.getByText('田中 美咲')).toHaveCount(0);
  expect((await ledgerOf(reference)).slice(-2)).toEqual(['payment 3300', 'fee 3300']);
});
