import { consentToWhatIsNeeded, goOn, nameThePeople, SATO } from '../fixtures/book-trip';
import { rows } from '../fixtures/database';
import { expect, expectAccessible, test } from '../fixtures/test';

const BOOK = '/tours/paris-mont-saint-michel-5n/2027-01-12/book';
const EMAIL = 'sato-asked@example.jp';

test('D2-3.1a a card company asks its customer: the wait is told, a second press asks no second card, its yes sends the application', async ({
  page,
}) => {
  await nameThePeople(page, BOOK, SATO, EMAIL);
  await goOn(page, /book\/consents$/);
  await consentToWhatIsNeeded(page);
  await goOn(page, /book\/check$/);
  await goOn(page, /book\/pay$/, 'お支払いへ進む');
  await page.getByRole('radio', { name: /^本人確認のあるカード/ }).check();
  await goOn(page, /dev\/card\//, /申し込む$/);
  await expectAccessible(page);

  await page.goto(`${BOOK}/waiting`);
  await expect(page.getByRole('heading', { name: 'お支払いの確認中です' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: '返事を確かめる' }).click();
  await expect(page.getByText('カード会社の返事は、まだ届いていません')).toBeVisible();
  await page.goto(`${BOOK}/pay`);
  await page.getByRole('radio', { name: /^使えるカード/ }).check();
  await goOn(page, /dev\/card\//, /申し込む$/);
  const asked = () =>
    rows<{ status: string }>(`SELECT a.status FROM "PaymentAttempt" a
      LEFT JOIN "Booking" b ON b.id = a."bookingId"
      WHERE a."pendingAt" IS NOT NULL AND (b.id IS NULL OR b."contactEmail" = '${EMAIL}')`);
  expect(await asked()).toEqual([{ status: 'pending' }]);

  await page.getByRole('button', { name: '本人として承認する' }).click();
  await page.getByRole('link', { name: 'お申し込みのサイトへ戻る' }).click();
  await page.waitForURL(/book\/waiting$/);
  await page.goto(`${BOOK}/done`);
  await page.waitForURL(/book\/waiting$/);
  await expect(page.getByRole('heading', { name: 'お申し込みが届きました' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'お申し込みの結果へ進む' }).click();
  await page.waitForURL(/book\/done/);
  await expect(page.getByRole('heading', { name: 'ご予約が決まりました' })).toBeVisible();
  expect(await asked()).toEqual([{ status: 'captured' }]);
});
