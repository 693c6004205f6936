import type { Page } from '@playwright/test';
import { purposesOfUse } from '../../lib/wording/consents/purposes';
import {
  consentFor,
  consentToWhatIsNeeded,
  goOn,
  nameThePeople,
  payByCard,
  SATO,
} from '../fixtures/book-trip';
import { ledgerOf, mailTo, seatsOf } from '../fixtures/database';
import { expect, test } from '../fixtures/test';

const TOUR = 'paris-mont-saint-michel-5n';
const DAY = '2026-12-29';
const DEPARTURE = `${TOUR}.${DAY}`;
const EMAIL = 'sato-plain@example.jp';

test.use({ javaScriptEnabled: false });

async function cancel(page: Page, reference: string, who: RegExp, fee: string): Promise<void> {
  await page.goto(`/bookings/${reference}/cancellation`);
  await page.getByLabel(who).check();
  await page.getByRole('button', { name: '計算する' }).click();
  await page.getByRole('button', { name: `取消料 ${fee}で取り消す` }).click();
  await page.waitForURL(/cancellation\/[0-9a-f-]{36}$/);
}

// 2026-12-29, a peak departure: two in a room 562,000 each, one in a room 678,000. Declared on 2026-11-20, the 39th
// day: 10% in the peak (standard terms, overseas product 1).
test('a couple books Paris without any script, one cancels, then the other', async ({ page }) => {
  const seatsBefore = await seatsOf(DEPARTURE);
  await page.goto('/tours?q=ぱり');
  await page
    .getByRole('link', { name: /モン・サン・ミシェル/ })
    .first()
    .click();
  await page.waitForURL(new RegExp(`/tours/${TOUR}$`));

  await nameThePeople(page, `/tours/${TOUR}/${DAY}/book`, SATO, EMAIL);
  await goOn(page, /book\/consents$/);
  await page.getByRole('button', { name: '次へ進む' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await consentToWhatIsNeeded(page);
  await consentFor(page, /免税店/, '田中 美咲');
  await goOn(page, /book\/check$/);
  await expect(page.getByText('田中 美咲 様：同意する')).toBeVisible();
  await goOn(page, /book\/pay$/, 'お支払いへ進む');
  await payByCard(page, '1,124,000円の旅行を申し込む');
  await expect(page.getByRole('heading', { name: 'ご予約が決まりました' })).toBeVisible();
  await page.getByRole('link', { name: 'ご予約のページを開く' }).click();
  await page.waitForURL(/\/bookings\/TB/);
  const reference = page.url().split('/').at(-1) as string;

  await page.getByRole('link', { name: '連絡先を変える' }).click();
  await page.locator('[name=phone]').fill('03-1234-5678');
  await goOn(page, /contact=changed$/, '連絡先を変える');
  await expect(page.getByText('連絡先を変えました。')).toBeVisible();
  expect((await mailTo(EMAIL, '連絡先が変わりました')).text).toContain('・電話番号');

  await page.getByRole('link', { name: 'お名前の表記を直す' }).click();
  await page.locator('[name="travelers.0.romanFamily"]').fill('satoh');
  await page.getByRole('button', { name: 'お名前の表記を直す' }).click();
  await expect(
    page
      .getByRole('alert')
      .getByText(/1人目：パスポートの綴り/)
      .first(),
  ).toBeVisible();
  await page.locator('[name="travelers.0.spellingChecked"]').check();
  await goOn(page, /names=changed$/, 'お名前の表記を直す');
  await expect(page.getByText('SATOH KEN', { exact: true })).toBeVisible();

  await cancel(page, reference, /田中 美咲/, '56,200円');
  await expect(page.getByText('505,800円').first()).toBeVisible();
  await expect(page.getByText('116,000円').first()).toBeVisible();
  const first = await mailTo(EMAIL, '505,800円');
  expect(first.text).toContain('56,200円');
  expect(first.text).toContain('116,000円');
  expect(await seatsOf(DEPARTURE)).toEqual({ ...seatsBefore, sold: seatsBefore.sold + 1 });

  await cancel(page, reference, /佐藤 健/, '67,800円');
  await expect(page.getByText('494,200円').first()).toBeVisible();
  expect((await mailTo(EMAIL, '494,200円')).text).toContain('67,800円');
  expect((await ledgerOf(reference)).sort()).toEqual(
    [
      'charge 1124000',
      'payment 1124000',
      'credit 562000',
      'fee 56200',
      'refund 505800',
      'charge 116000',
      'credit 678000',
      'fee 67800',
      'refund 494200',
    ].sort(),
  );
  expect(await seatsOf(DEPARTURE)).toEqual(seatsBefore);
});

test('without a script all twelve purposes are in sight before the first field', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/tours/kyoto-kids-railway-2n/2027-05-14/book');
  await page.getByLabel('旅行される人数').selectOption('1');
  await goOn(page, /travelers$/, 'お席を確保して進む');
  const last = page.getByText(purposesOfUse.at(-1)?.text ?? '');
  await expect(last).toBeVisible();
  for (const { text } of purposesOfUse) await expect(page.getByText(text)).toBeVisible();
  const field = await page.locator('main form').getByRole('textbox').first().boundingBox();
  const purpose = await last.boundingBox();
  expect(field?.y).toBeGreaterThan((purpose?.y ?? Number.POSITIVE_INFINITY) + 1);
});
