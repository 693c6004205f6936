import {
  consentToWhatIsNeeded,
  goOn,
  nameThePeople,
  payByCard,
  SUZUKI,
} from '../fixtures/book-trip';
import { rows } from '../fixtures/database';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures/test';

test.use({ javaScriptEnabled: false });

const TOUR = 'kyoto-kids-railway-2n';
const WHOLE = '予約全体やお部屋ごとの代金';

/** The clock of the site stands still at 20 November 2026: the trip is moved instead. */
async function move(reference: string, startsAt: string, returnDate: string): Promise<void> {
  await rows(
    `UPDATE "Booking" SET "startsAt" = $2, "departureDate" = $3, "returnDate" = $4 WHERE reference = $1`,
    [reference, startsAt, startsAt.slice(0, 10), returnDate],
  );
}

// Two adults in a room on 2026-12-11: 62,800 each, and luggage of 2,200 for the booking. 21 days before: no fee.
test('luggage stays with who stays; on the way everything is owed, and after the trip nothing is cancelled', async ({
  page,
}) => {
  await nameThePeople(
    page,
    `/tours/${TOUR}/2026-12-11/book`,
    SUZUKI.slice(0, 2),
    'after@example.jp',
  );
  await page.locator('[name="options.luggage.quantity"]:visible').selectOption('1');
  await goOn(page, /book\/consents$/);
  await page.getByText('の全文を読む').click();
  await expect(page.getByRole('heading', { name: /第15条/ })).toBeVisible();
  await consentToWhatIsNeeded(page);
  await goOn(page, /book\/check$/);
  await expect(page.getByText('127,800円').first()).toBeVisible();
  await goOn(page, /book\/pay$/, 'お支払いへ進む');
  await payByCard(page, '127,800円の旅行を申し込む');
  await page.getByRole('link', { name: 'ご予約のページを開く' }).click();
  await page.waitForURL(/\/bookings\/TB[0-9A-Z]{8}$/);
  const reference = page.url().split('/').at(-1) as string;
  const cancelling = `/bookings/${reference}/cancellation`;

  await page.goto(`${cancelling}?who=2`);
  await expect(page.getByText('2,200円（残る方のご予約にそのまま残り')).toBeVisible();
  await page.goto(`${cancelling}?who=1&who=2`);
  await expect(page.getByText(WHOLE)).toHaveCount(0);

  await move(reference, '2026-11-19T09:00:00+09:00', '2026-11-20');
  await page.goto(`/bookings/${reference}`);
  await expect(page.getByText('ご旅行中です')).toBeVisible();
  await expect(page.getByText('ご旅行が始まりました')).toBeVisible();
  await expect(page.getByText('契約が成立しています')).toHaveCount(0);
  await expect(page.getByText('旅行代金の全額が取消料になり')).toBeVisible();
  await page.goto(cancelling);
  await expect(page.getByText('お返しする金額はありません')).toBeVisible();
  await expect(page.getByRole('button', { name: '取消料 127,800円で取り消す' })).toHaveCount(0);
  await page.goto(`${cancelling}?who=1&who=2`);
  const button = page.getByRole('button', { name: '取消料 127,800円で取り消す' });
  await expect(button).toBeVisible();

  await move(reference, '2026-11-17T09:00:00+09:00', '2026-11-19');
  await button.click();
  await expect(page.getByText('取消しをお受けできるのは、旅行の終わりまでです')).toBeVisible();
  await page.goto(cancelling);
  await expect(page.getByText('ご旅行は終わりました')).toBeVisible();
  await page.goto(`/bookings/${reference}`);
  await expect(page.getByText('ご旅行は終わりました').first()).toBeVisible();
  await expect(page.getByText('ご旅行が終わりました')).toBeVisible();
  await expect(page.getByText('いま取り消すと')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ javaScriptEnabled: true });

  test('the terms can be opened beside the box', async ({ page }) => {
    const couple = SUZUKI.slice(0, 2);
    await nameThePeople(page, `/tours/${TOUR}/2026-12-11/book`, couple, 'phone@example.jp');
    await goOn(page, /book\/consents$/);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.getByText('の全文を読む').click();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});
