import type { Page } from '@playwright/test';
import { bookingsWords } from '@/lib/wording/booking/own-bookings';
import { disclosureWords } from '@/lib/wording/own-data/disclosure';
import { requestKindWords } from '@/lib/wording/own-data/request-kinds';
import { signInWords } from '../../lib/wording/access/access';
import { mailTo } from '../fixtures/database';
import { askWith, enterCode, knownAddress } from '../fixtures/own-data';
import {
  expect,
  expectAccessible,
  expectAccessibleEverywhere,
  expectNoSidewaysScroll,
  test,
} from '../fixtures/test';

for (const javaScriptEnabled of [true, false]) {
  const look = (page: Page) => (javaScriptEnabled ? expectAccessibleEverywhere(page) : undefined);
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled });

    test('a traveler signs in with the mailed code and signs out again', async ({ page }) => {
      const email = await knownAddress();
      await page.goto('/sign-in');
      await askWith(page, email, signInWords.submit);
      await page.waitForURL('**/sign-in/code');
      await look(page);
      await enterCode(page, email);
      await expect(page.getByText(bookingsWords.leadSignedIn(email))).toBeVisible();
      await look(page);
      await page.getByRole('button', { name: bookingsWords.signOut }).click();
      await page.waitForURL('**/sign-in');
    });

    test('a traveler sees all that is held, files a request and takes it back', async ({
      page,
    }) => {
      const email = await knownAddress();
      await page.goto('/disclosure-requests');
      await askWith(page, email, disclosureWords.start.submit);
      await page.waitForURL('**/disclosure-requests/code');
      await enterCode(page, email);
      await page.waitForURL('**/disclosure-requests/held');
      await look(page);
      await mailTo(email, 'お預かりしている情報が表示されました');
      await page.goto('/disclosure-requests');
      await page.getByRole('link', { name: requestKindWords['purpose-notice'].label }).click();
      await page.waitForURL(/new\?kind=purpose-notice$/);
      await look(page);
      await page.getByRole('button', { name: disclosureWords.file.submit }).click();
      await page.waitForURL(/\/disclosure-requests\/DR[0-9A-Z]{8}$/);
      await look(page);
      await mailTo(email, page.url().slice(-10));
      await page.getByRole('button', { name: disclosureWords.status.withdraw }).click();
      await expect(page.getByText('取り下げました').first()).toBeVisible();
    });
  });
}

test('P69 the file of held data is closed to whoever has not entered a code', async ({
  request,
}) => {
  const answer = await request.get('/disclosure-requests/held/file');
  expect(answer.status()).toBe(401);
});

test('a booking that exists and one that does not answer alike to a stranger', async ({ page }) => {
  await page.goto('/bookings/TB00000000');
  await expect(page).toHaveURL(/\/bookings\?reference=TB00000000$/);
  await expect(page.getByRole('button', { name: bookingsWords.submit })).toBeVisible();
});

for (const path of [
  '/sign-in',
  '/bookings',
  '/privacy',
  '/privacy/overseas',
  '/disclosure-requests',
]) {
  test(`${path} is accessible and fits a telephone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}
