import { bookAlone, departureIn, SUZUKI } from '../fixtures/book-trip';
import { ledgerOf, mailTo, rows } from '../fixtures/database';
import { firstLink, join } from '../fixtures/desk';
import { expect, expectAccessibleEverywhere, expectFitsPhone, test } from '../fixtures/test';

const TOUR = 'kyoto-kids-railway-2n';
const EMAIL = 'suzuki-follows@example.jp';

/** The clock of the site stands still at 20 November 2026: the trip is moved, so that its last day is today. */
async function underWay(reference: string): Promise<void> {
  await rows(
    `UPDATE "Booking" SET "startsAt" = $2, "departureDate" = $3, "returnDate" = $4 WHERE reference = $1`,
    [reference, '2026-11-19T09:00:00+09:00', '2026-11-19', '2026-11-20'],
  );
}

/** The guarantee is decided once, when the trip is over: as of yesterday. */
async function over(reference: string): Promise<void> {
  await rows(`UPDATE "Booking" SET "returnDate" = $2 WHERE reference = $1`, [
    reference,
    '2026-11-19',
  ]);
}

test('what differed is told without a script, answered and compensated; a part goes back, a cost is charged and paid', async ({
  page: desk,
  browser,
}) => {
  test.slow();
  const [person] = SUZUKI;
  if (person === undefined) throw new Error('nobody travels');
  const traveler = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await bookAlone(traveler, await departureIn(desk, TOUR, '2027-03'), person, EMAIL);
  const booking = traveler.url();
  const reference = booking.split('/').at(-1) as string;
  await expect(traveler.getByRole('link', { name: '旅行中の相違や損害を知らせる' })).toHaveCount(0);
  await underWay(reference);

  await traveler.goto(booking);
  await traveler.getByRole('link', { name: '旅行中の相違や損害を知らせる' }).click();
  await traveler.waitForURL(/reports$/);
  await expect(traveler.getByText(/お一人様150,000円まで/)).toBeVisible();
  await traveler.getByRole('button', { name: 'この内容で知らせる' }).click();
  await expect(traveler.getByText('お申し出の種類を選んでください。').first()).toBeVisible();
  await traveler.getByRole('radio', { name: /^契約書面と異なる旅行サービス/ }).check();
  await traveler.locator('[name=item]').fill('2日目の昼食');
  await traveler.locator('[name=text]').fill('契約書面と違う店でした。');
  await traveler.getByRole('button', { name: 'この内容で知らせる' }).click();
  await traveler.waitForURL(/done=told$/);
  await expect(traveler.getByText('お返事の用意をしています')).toBeVisible();
  expect((await mailTo(EMAIL, 'お申し出を受け付けました')).text).toContain('2日目の昼食');

  await join(desk, await firstLink(), '入江 あゆむ', 'irie@desk.example');
  await desk.goto('/desk');
  await desk
    .getByRole('link', { name: new RegExp(reference) })
    .first()
    .click();
  await desk.waitForURL(/after-trip$/);
  await expectAccessibleEverywhere(desk);
  await expectFitsPhone(desk);
  await desk.locator('[name=outcome]').selectOption('accepted');
  await desk.locator('[name=answer]').fill('店が満席のため、別の店にご案内しました。');
  await desk.getByRole('button', { name: 'お返事を送る' }).click();
  await desk.waitForURL(/done=answered$/);

  await over(reference);
  await desk.getByRole('link', { name: '旅程保証を判断する' }).click();
  await desk.waitForURL(/guarantee$/);
  await desk.locator('[name="changes.0.row"]').selectOption('2');
  await desk.locator('[name="changes.0.unit"]').fill('2日目の昼食');
  await desk.locator('[name="changes.0.cause"]').selectOption('supplier');
  await desk.locator('[name="changes.0.overbooked"]').check();
  await desk.getByRole('button', { name: '金額を出す' }).click();
  await expect(desk.getByText('2.0％')).toBeVisible();
  await expectAccessibleEverywhere(desk);
  await desk.getByRole('button', { name: /円と決めて知らせる$/ }).click();
  await desk.waitForURL(/done=guaranteed$/);
  await desk.locator('[name=paidHow]').selectOption('transfer');
  await desk.getByRole('button', { name: 'お渡しを記録する' }).click();
  await desk.waitForURL(/done=paid$/);
  expect((await mailTo(EMAIL, '変更補償金をお支払いします')).text).toContain('2026年12月19日');

  await desk.goto(`/desk/bookings/${reference}/part-refund`);
  await desk.locator('[name=cause]').selectOption('service-unavailable');
  await desk.locator('[name=partYen]').fill('10,000');
  await desk.locator('[name=chargesYen]').fill('4,000');
  await desk.locator('[name=explanation]').fill('トロッコ列車が運休しました。');
  await desk.getByRole('button', { name: '金額を出す' }).click();
  await expect(desk.getByText('差し引かない場合')).toBeVisible();
  await desk.getByRole('button', { name: '6,000円を旅行代金から減らして知らせる' }).click();
  await desk.waitForURL(/done=part-refunded$/);

  await desk.goto(`/desk/bookings/${reference}/incident`);
  await desk.locator('[name=category]').selectOption('medical');
  await desk.locator('[name=amountYen]').fill('8000');
  await desk.locator('[name=paper]').fill('領収書（タクシー）');
  await desk.locator('[name=dueOn]').fill('2026-12-04');
  await desk.locator('[name=note]').fill('病院へお連れしました。');
  await desk.locator('[name=notOurs]').check();
  await desk.getByRole('button', { name: 'この内容で請求する' }).click();
  await desk.waitForURL(/done=charged$/);

  await traveler.goto(booking);
  await expect(traveler.getByText('8,000円のお支払いをお願いします。')).toBeVisible();
  await expect(traveler.getByText('2026年12月4日（金）まで').first()).toBeVisible();
  await expect(traveler.getByRole('heading', { name: 'ご旅行の間と後の精算' })).toBeVisible();
  const ledger = await ledgerOf(reference);
  expect(ledger.filter((line) => /^(credit|refund) 6000/.test(line))).toHaveLength(2);
  expect(ledger.some((line) => line.startsWith('compensation'))).toBe(true);
});
