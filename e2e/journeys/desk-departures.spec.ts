import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { consentToWhatIsNeeded, goOn, nameThePeople, payByCard, SATO } from '../fixtures/book-trip';
import { ledgerOf, mailTo, rows, seatsOf } from '../fixtures/database';
import { firstLink, join } from '../fixtures/desk';
import { expect, expectAccessibleEverywhere, expectFitsPhone, test } from '../fixtures/test';

const TOUR = 'kyoto-kids-railway-2n';
const DATE = '2026-12-19';
const ID = `${TOUR}.${DATE}`;
const EMAIL = 'sato-called-off@example.jp';

async function bookForOne(page: Page, date: string, email: string): Promise<string> {
  const [sato] = SATO;
  if (sato === undefined) throw new Error('nobody');
  await nameThePeople(page, `/tours/${TOUR}/${date}/book`, [{ ...sato, roman: undefined }], email);
  await goOn(page, /book\/consents$/);
  await consentToWhatIsNeeded(page);
  await goOn(page, /book\/check$/);
  await goOn(page, /book\/pay$/, 'お支払いへ進む');
  await payByCard(page);
  await mailTo(email, 'ご契約が成立しました');
  const [booking] = await rows<{ reference: string }>(
    'SELECT reference FROM "Booking" WHERE "contactEmail" = $1',
    [email],
  );
  return booking?.reference ?? '';
}

test('a departure that does not run: seen to be short, called off, everybody refunded and told, the receipt says why', async ({
  page,
  browser,
}) => {
  test.slow();
  // The sample has sold seats that no booking has; what is sold here is this journey's own.
  await rows('UPDATE "Departure" SET sold = 0, held = 0, decided = false WHERE id = $1', [ID]);
  const reference = await bookForOne(page, DATE, EMAIL);
  const [charged = ''] = await ledgerOf(reference);
  const yen = Number(charged.split(' ')[1]);

  const desk = await (await browser.newContext()).newPage();
  expect((await desk.goto(`/desk/departures/${TOUR}/${DATE}`))?.status()).toBe(404);
  await join(desk, await firstLink(), '汀 なぎさ', 'migiwa@desk.example');
  await desk.goto('/desk/departures?month=2026-12&show=short');
  await expect(desk.getByRole('heading', { name: '2026年12月' })).toBeVisible();
  await expectAccessibleEverywhere(desk);
  await expectFitsPhone(desk);
  await desk.getByRole('link', { name: /^2026年12月19日（土）/ }).click();
  await desk.waitForURL(/day=2026-12-19/);
  const row = desk.getByRole('row').filter({ has: desk.locator(`a[href$="/${TOUR}/${DATE}"]`) });
  await expect(row).toContainText('人員不足');
  await expect(row).toContainText('12月5日（土）');
  await row.getByRole('link').click();
  await desk.waitForURL(new RegExp(`${TOUR}/${DATE}$`));
  await expect(desk.getByRole('row', { name: new RegExp(reference) })).toContainText('佐藤 健');
  await expectAccessibleEverywhere(desk);
  await expectFitsPhone(desk);

  await desk.getByRole('button', { name: '受付を止める' }).click();
  await expect(desk.getByText('受付を止めました。')).toBeVisible();
  await desk.getByRole('link', { name: '催行の中止へ進む' }).click();
  await desk.waitForURL(/call-off$/);
  await expect(desk.getByText(`${yen.toLocaleString('ja')}円（全額。`)).toBeVisible();
  await expect(desk.getByText('お知らせできる最終日は2026年12月5日（土）です。')).toBeVisible();
  await desk.getByRole('button', { name: '催行を中止し、全員にお知らせする' }).click();
  await expect(desk.getByRole('link', { name: '理由を選んでください。' })).toBeVisible();
  await desk.getByLabel('お客様へのご説明').fill('お申し込みが1名様でした。');
  await desk.getByRole('radio', { name: /最少催行人員に達しなかった/ }).check();
  await expectAccessibleEverywhere(desk);
  await expectFitsPhone(desk);
  await desk.getByRole('checkbox', { name: /元にもどせないこと/ }).check();
  await desk.getByRole('button', { name: '催行を中止し、全員にお知らせする' }).click();
  await desk.waitForURL(/#progress$/);
  await expect(desk.getByText('1件のうち1件が終わりました')).toBeVisible();
  await expect(desk.getByText('すべて終わりました。')).toBeVisible({ timeout: 30_000 });
  await expectAccessibleEverywhere(desk);
  await expectFitsPhone(desk);

  const { text } = await mailTo(EMAIL, '催行を取りやめます');
  expect(text).toContain('お申し込みが1名様でした。');
  expect(await ledgerOf(reference)).toEqual([
    ...[`charge ${yen}`, `payment ${yen}`, `credit ${yen}`, `refund ${yen}`],
  ]);
  expect(await seatsOf(ID)).toEqual({ sold: 0, held: 0 });
  await page.goto(`/bookings/${reference}`);
  await expect(page.getByText('催行を取りやめました').first()).toBeVisible();
  await page.getByRole('link', { name: /催行中止（1名様）の控え/ }).click();
  await expect(page.getByRole('heading', { name: '催行中止の控え' })).toBeVisible();
  await expect(page.getByText('お申し込みが1名様でした。')).toBeVisible();
  await expectAccessibleEverywhere(page);
});

test('a change is told with who is freed until when shown first; a list for one hotel holds what it may have', async ({
  page,
  browser,
}) => {
  test.slow();
  const [date, email] = ['2026-12-11', 'sato-told@example.jp'];
  await bookForOne(page, date, email);
  const desk = await (await browser.newContext()).newPage();
  await join(desk, await firstLink(), '潮 みつる', 'mitsuru@desk.example');
  await desk.goto(`/desk/departures/${TOUR}/${date}`);
  await desk.getByRole('link', { name: '変更・増額・できごとを知らせる' }).click();
  await desk.waitForURL(/notices$/);
  const change = desk.getByRole('row', { name: /旅行の内容の重要な変更/ });
  await expect(change).toContainText('2026年12月11日（金）');
  await expectAccessibleEverywhere(desk);
  await expectFitsPhone(desk);
  await desk.getByRole('radio', { name: '旅行の内容の重要な変更' }).check();
  await desk.getByLabel('お客様へのお知らせの文').fill('宿が変わります。');
  await desk.getByRole('checkbox', { name: /取り消せないこと/ }).check();
  await desk.getByRole('button', { name: /に知らせて、記録する$/ }).click();
  await desk.waitForURL(/notices\?done/);
  await expect(desk.getByText('お知らせを送り、記録しました。')).toBeVisible();
  expect((await mailTo(email, '大切なお知らせ')).text).toContain('宿が変わります。');

  await desk.goto(`/desk/departures/${TOUR}/${date}/lists`);
  await desk
    .getByRole('radio', { name: /（宿泊）/ })
    .first()
    .check();
  await expectAccessibleEverywhere(desk);
  await desk.getByRole('button', { name: '名簿を作り、提供を記録する' }).click();
  await desk.waitForURL(/lists\?done/);
  await expectFitsPhone(desk);
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('link', { name: /CSVで受け取る$/ }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text).toContain('佐藤 健');
  expect(text).not.toContain('1979');
});
