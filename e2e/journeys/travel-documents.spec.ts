import type { Page } from '@playwright/test';
import {
  consentToWhatIsNeeded,
  departureIn,
  fillPerson,
  goOn,
  payByCard,
  SATO,
} from '../fixtures/book-trip';
import { mailTo, rows } from '../fixtures/database';
import { expect, expectAccessible, test } from '../fixtures/test';

const PARIS = 'paris-mont-saint-michel-5n';
const EMAIL = 'sato-documents@example.jp';

const field = (page: Page, name: string) => page.locator(`[name="travelers.${name}"]:visible`);

async function fillPassport(page: Page, [year, month, day]: readonly string[]): Promise<void> {
  const passport = (name: string) => field(page, `0.passport.${name}`);
  await page.getByText('パスポート（任意）').first().click();
  await passport('number').fill('TZ1234567');
  await passport('expiry.year').fill(year ?? '');
  await passport('expiry.month').fill(month ?? '');
  await passport('expiry.day').fill(day ?? '');
  await passport('expiry.day').press('Tab');
  await passport('country').selectOption('JP');
}

async function couple(page: Page, month: string): Promise<void> {
  await page.goto(await departureIn(page, PARIS, month));
  await page.getByLabel('旅行される人数').selectOption('2');
  await goOn(page, /travelers$/, 'お席を確保して進む');
  for (const [place, person] of SATO.entries()) await fillPerson(page, place, person);
}

async function contactAndConsents(page: Page, email: string): Promise<void> {
  await page.getByLabel('メールアドレス').fill(email);
  await page.locator('[name=phone]:visible').fill('09012345678');
  await page.locator('[name=postalCode]:visible').fill('1000001');
  await page.locator('[name=address]:visible').fill('東京都千代田区千代田1-1');
  await goOn(page, /rooms$/);
  await goOn(page, /consents$/);
  await consentToWhatIsNeeded(page);
  await goOn(page, /check$/);
}

// The tour asks for three months from the return; a passport that ends a month after it is short by two.
async function monthAfterReturn(page: Page): Promise<readonly string[]> {
  const date = /(\d{4}-\d{2}-\d{2})\/book/.exec(page.url())?.[1] ?? '';
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 35);
  return [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()].map(String);
}

test('D4-0.1 D4-9B.1 spelling, a short passport, another nationality and a wish for help, from the form to the booking', async ({
  page,
}) => {
  await couple(page, '2027-02');
  const note = page.getByText('日本以外の国籍の方は');
  await expect(note.first()).toBeHidden();
  await field(page, '1.nationality').selectOption('KR');
  await expect(note.nth(1)).toBeVisible();
  await expect(note.first()).toBeHidden();
  await field(page, '1.documentHelp').check();
  await fillPassport(page, await monthAfterReturn(page));
  await expect(page.getByText('3か月に足りません')).toBeVisible();
  await expectAccessible(page);

  await field(page, '0.spellingChecked').uncheck();
  await page.getByRole('button', { name: '次へ進む' }).click();
  const told = page.getByRole('link', { name: /^1人目：パスポートの綴りとくらべて/ });
  await expect(told).toBeVisible();
  await told.click();
  await expect(field(page, '0.spellingChecked')).toBeFocused();
  await expect(field(page, '0.passport.number')).toHaveValue('TZ1234567');
  await expect(field(page, '1.documentHelp')).toBeChecked();
  await field(page, '0.spellingChecked').check();
  await goOn(page, /contact$/);

  await page.goBack();
  await expect(field(page, '0.spellingChecked')).toBeChecked();
  await expect(field(page, '1.documentHelp')).toBeChecked();
  await page.reload();
  await expect(field(page, '0.spellingChecked')).toBeChecked();
  await expect(field(page, '0.documentHelp')).not.toBeChecked();
  await expect(page.getByText('3か月に足りません')).toBeVisible();
  await goOn(page, /contact$/);

  await contactAndConsents(page, EMAIL);
  await expect(page.getByText('3か月に足りません')).toBeVisible();
  await expect(page.getByText('SATO KEN（パスポートと同じことを確認済み）')).toBeVisible();
  await expect(page.getByText('当社への相談を希望')).toBeVisible();
  await expectAccessible(page);
  await goOn(page, /pay$/, 'お支払いへ進む');
  await payByCard(page);
  await page.getByRole('link', { name: 'ご予約のページを開く' }).click();
  await page.waitForURL(/\/bookings\/TB/);
  await expect(page.getByText('パスポートの番号：お知らせ済み')).toBeVisible();
  await expect(page.getByText('手続き：当社からご連絡します')).toBeVisible();
  await expectAccessible(page);
  const reference = page.url().split('/').at(-1) as string;
  const [desk] = await rows<{ text: string }>(
    `SELECT m.text FROM "Mail" m JOIN "Booking" b ON b.id = m."bookingId"
     WHERE b.reference = $1 AND m.template = 'desk-travel-documents'`,
    [reference],
  );
  expect(desk?.text).toContain('国籍の方が1名');
  expect(desk?.text).not.toMatch(/佐藤|田中|SATO/);
  expect((await mailTo(EMAIL, 'ご契約が成立しました')).text).toContain(reference);
});

test('the sex is asked at home where women and men sleep apart, and nowhere else', async ({
  page,
}) => {
  const sex = page.getByRole('group', { name: '性別' });
  for (const [code, groups] of [
    ['oze-wetland-hut-1n', 2],
    ['kyoto-kids-railway-2n', 0],
  ] as const) {
    const [open] = await rows<{ date: string }>(
      `SELECT "departureDate" AS date FROM "Departure" WHERE "tourCode" = $1 AND status = 'open'
         AND capacity - sold - held >= 4 AND "departureDate" > '2027-04-01' ORDER BY 1 DESC LIMIT 1`,
      [code],
    );
    await page.goto(`/tours/${code}/${open?.date}/book`);
    await page.getByLabel('旅行される人数').selectOption('2');
    await goOn(page, /travelers$/, 'お席を確保して進む');
    await expect(page.getByText('1人目（代表者）')).toBeVisible();
    await expect(sex).toHaveCount(groups);
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('D4-9B.1 a short passport is told on the check page, and keeps nobody from applying', async ({
    page,
  }) => {
    await couple(page, '2027-03');
    await fillPassport(page, await monthAfterReturn(page));
    await field(page, '0.nationality').selectOption('KR');
    await expect(page.getByText('日本以外の国籍の方は').first()).toBeVisible();
    await field(page, '1.spellingChecked').uncheck();
    await page.getByRole('button', { name: '次へ進む' }).click();
    await expect(page.getByRole('link', { name: /^2人目：パスポートの綴りと/ })).toBeVisible();
    await field(page, '1.spellingChecked').check();
    await goOn(page, /contact$/);
    await contactAndConsents(page, 'sato-documents-plain@example.jp');
    await expect(page.getByText('3か月に足りません')).toBeVisible();
    await page.locator('a[href$="#traveler-1"]:visible').first().click();
    await page.waitForURL(/travelers/);
    await expect(field(page, '1.spellingChecked')).toBeChecked();
    await expect(page.getByText('3か月に足りません')).toBeVisible();
  });
});
