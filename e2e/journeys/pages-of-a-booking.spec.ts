import type { Page } from '@playwright/test';
import {
  consentToWhatIsNeeded,
  departureIn,
  fillContact,
  fillPerson,
  goOn,
  letGuardiansConsent,
  payByCard,
  SUZUKI,
} from '../fixtures/book-trip';
import { mailTo } from '../fixtures/database';
import { expect, expectAccessibleEverywhere, expectScreens, test } from '../fixtures/test';

/** On a phone the fee and the button stay in sight while one chooses, and never lie over the control in use. */
async function expectBarBelowControls(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 780 });
  const bar = page.locator('#confirm');
  const controls = page.locator('main').locator('input:not([type=hidden]), button, a, summary');
  const people = await page.locator('main input[type=checkbox]').all();
  // The child first: whoever leaves a child alone is told so, and there is no fee to keep in sight.
  for (const person of people.toReversed()) {
    await person.check();
    await expect(bar).toBeInViewport({ ratio: 1 });
  }
  for (const control of await controls.all()) {
    if (!(await control.isVisible())) continue;
    await control.focus();
    const covered = await control.evaluate((focused) => {
      const { left, top, width, height } = focused.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      const foot = document.querySelector('#confirm');
      return foot !== null && !foot.contains(focused) && foot.contains(hit);
    });
    expect(covered, `the bar covers ${await control.textContent()}`).toBe(false);
  }
  for (const person of people) {
    await person.uncheck();
    await expect(bar).toBeInViewport({ ratio: 1 });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

test('every page of a booking with a child is accessible and fits a phone', async ({ page }) => {
  test.slow();
  const family = [SUZUKI[0], SUZUKI[2]].filter((person) => person !== undefined);
  await page.goto(await departureIn(page, 'kyoto-kids-railway-2n', '2027-04'));
  await expectAccessibleEverywhere(page);
  await page.getByLabel('旅行される人数').selectOption('2');
  await goOn(page, /travelers$/, 'お席を確保して進む');
  await expectAccessibleEverywhere(page);
  for (const [place, person] of family.entries()) await fillPerson(page, place, person);
  await goOn(page, /contact$/);
  await expectAccessibleEverywhere(page);
  await fillContact(page, 'suzuki-pages@example.jp');
  await goOn(page, /guardians$/);
  await expectAccessibleEverywhere(page);
  await letGuardiansConsent(page, [1]);
  await expectAccessibleEverywhere(page);
  await goOn(page, /consents$/);
  await expectAccessibleEverywhere(page);
  // Half a screen of it are the recipients: who receives personal data, what and for what, also when it becomes necessary, has to be in
  // sight where it is consented to (個人情報保護法 27条1項, document 001 取り組み4; D1-4b).
  await expectScreens(page, 5.2);
  await consentToWhatIsNeeded(page);
  await goOn(page, /check$/);
  await expectAccessibleEverywhere(page);
  await expectScreens(page, 4.5);
  await goOn(page, /pay$/, 'お支払いへ進む');
  await expectAccessibleEverywhere(page);
  await payByCard(page);
  await expectAccessibleEverywhere(page);
  await page.getByRole('link', { name: 'ご予約のページを開く' }).click();
  await page.waitForURL(/\/bookings\/TB[0-9A-Z]{8}$/);
  const booking = page.url();
  await expectAccessibleEverywhere(page);
  await expectScreens(page, 5);
  await page.getByText('予定表に入れる', { exact: true }).click();
  await page.getByRole('button', { name: 'リンクを作る' }).click();
  await expect(page.getByText('リンクを作りました')).toBeVisible();
  await expectAccessibleEverywhere(page);
  const link = (await page.locator('code').first().textContent()) ?? '';
  const feed = await page.request.get(link);
  expect(feed.headers()['content-type']).toContain('text/calendar');
  expect(await feed.text()).toContain('BEGIN:VEVENT');
  expect((await page.request.get(`${link}x`)).status()).toBe(404);
  await page.goto(`${booking}/consents`);
  await expectAccessibleEverywhere(page);
  await page.goto(booking);
  await page
    .getByRole('link', { name: /契約書面/ })
    .first()
    .click();
  await page.waitForURL(/documents\//);
  await expectAccessibleEverywhere(page);
  await page.goto(`${booking}/cancellation`);
  await expectAccessibleEverywhere(page);
  await expectScreens(page, 3.5);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectBarBelowControls(page);

  await page.goto(booking);
  await page.getByRole('link', { name: 'お名前の表記を直す' }).click();
  await page.waitForURL(/\/names$/);
  await expectAccessibleEverywhere(page);
  await page.locator('[name="travelers.1.given"]').fill('花子');
  await page.locator('[name="travelers.1.givenKana"]').fill('ハナコ');
  await page.getByRole('button', { name: 'お名前の表記を直す' }).click();
  await expect(page.getByRole('link', { name: /2人目：.*お客様の交替/ })).toBeVisible();
  await page.locator('[name="travelers.1.given"]').fill('太朗');
  await page.locator('[name="travelers.1.givenKana"]').fill('たろう');
  await goOn(page, /names=changed$/, 'お名前の表記を直す');
  await expect(page.getByText('鈴木 太朗 様').first()).toBeVisible();
  expect((await mailTo('suzuki-pages@example.jp', '表記が変わりました')).text).toContain(
    '・2人目：お名前',
  );

  await page.getByRole('link', { name: '連絡先を変える' }).click();
  await page.waitForURL(/\/contact$/);
  await expectAccessibleEverywhere(page);
  await page.getByLabel('メールアドレス').fill('suzuki-new@gmail.con');
  await page.getByRole('button', { name: '連絡先を変える' }).click();
  await expect(page.getByRole('link', { name: /gmail\.com/ })).toBeVisible();
  await page.getByLabel('メールアドレス').fill('suzuki-new@example.jp');
  await goOn(page, /contact\/code$/, '連絡先を変える');
  await expectAccessibleEverywhere(page);
  const { text } = await mailTo('suzuki-new@example.jp', 'メールアドレスの確認番号');
  await page.getByLabel('確認番号').fill(/確認番号　(\d{6})/.exec(text)?.[1] ?? '');
  await page.getByRole('button', { name: '確かめて進む' }).click();
  await page.waitForURL(/contact=changed$/);
  await expect(page.getByText('suzuki-new@example.jp', { exact: true })).toBeVisible();
  await mailTo('suzuki-pages@example.jp', '連絡先が変わりました');
  await mailTo('suzuki-new@example.jp', '連絡先が変わりました');
});
