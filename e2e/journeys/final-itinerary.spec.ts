import { bookAlone, departureIn, SUZUKI } from '../fixtures/book-trip';
import { mailTo } from '../fixtures/database';
import { firstLink, join } from '../fixtures/desk';
import { expect, expectAccessibleEverywhere, expectFitsPhone, test } from '../fixtures/test';

const EMAIL = 'suzuki-final@example.jp';
const TOUR = 'kumano-kodo-nachi-2n';
/** A journey that begins once more has a departure of its own. */
const MONTHS = ['2027-03', '2027-05', '2027-06'];

test('what becomes final of a departure is confirmed, shown, handed over and corrected; its traveler reads it without a script', async ({
  page: desk,
  browser,
}) => {
  test.slow();
  const [person] = SUZUKI;
  if (person === undefined) throw new Error('nobody travels');
  const path = await departureIn(desk, TOUR, MONTHS[test.info().retry] ?? '2027-06');
  const date = /(\d{4}-\d\d-\d\d)/.exec(path)?.[1] ?? '';
  const traveler = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await bookAlone(traveler, path, person, EMAIL);
  const booking = traveler.url();
  await expect(traveler.getByRole('heading', { name: '手配のようす' })).toBeVisible();
  await expect(traveler.getByText('これから手配します').first()).toBeVisible();

  await join(desk, await firstLink(), '瀬戸 しおり', 'seto@desk.example');
  await desk.goto(`/desk/departures/${TOUR}/${date}`);
  await desk.getByRole('link', { name: '手配の確認' }).click();
  await desk.waitForURL(/arrangements$/);
  await expectAccessibleEverywhere(desk);
  await desk.getByRole('link', { name: /^状態を変える ?（運送機関/ }).click();
  await desk.waitForURL(/item=/);
  await desk.locator('[name=state]').selectOption('failed');
  await desk.getByRole('button', { name: '書きとめる' }).click();
  await expect(desk.getByText(/代わりに探したものや、その理由/).first()).toBeVisible();
  await desk.locator('[name=state]').selectOption('confirmed');
  await desk.getByRole('button', { name: '書きとめる' }).click();
  await desk.waitForURL(/done$/);
  await expectFitsPhone(desk);
  await traveler.goto(booking);
  await expect(traveler.getByText('手配が済みました')).toBeVisible();

  await desk.goto(`/desk/departures/${TOUR}/${date}`);
  await desk.getByRole('link', { name: '最終日程表（確定書面）' }).click();
  await desk.waitForURL(/final-itinerary$/);
  await expect(desk.locator('[name=meetingTime]')).toHaveValue('07:50');
  await expect(desk.locator('[name="lodging.1.name"]')).toHaveValue('川湯 宿 大塔の瀬（田辺市）');
  await desk.locator('[name=emergencyPhone]').fill('');
  await desk.getByRole('button', { name: '内容を確かめる' }).click();
  await expect(desk.getByRole('link', { name: /緊急連絡先の電話を書いてください/ })).toBeVisible();
  await expect(desk.getByRole('link', { name: /案内する人のお名前/ })).toBeVisible();
  await desk.locator('[name=emergencyPhone]').fill('090-0000-0001');
  await desk.locator('[name=guideName]').fill('磯 なつみ');
  await desk.locator('[name="transport.0.route"]').fill('新大阪 8:15 発 → 紀伊田辺 10:30 着');
  await desk.getByRole('button', { name: '内容を確かめる' }).click();
  await expect(desk.getByRole('heading', { name: 'お客様がご覧になる書面' })).toBeVisible();
  await expectAccessibleEverywhere(desk);
  await expectFitsPhone(desk);
  await desk.getByRole('button', { name: '1件のご契約にお渡しする' }).click();
  await desk.waitForURL(/done$/);
  const { text } = await mailTo(EMAIL, '最終日程表をお渡しします');
  expect(text).toContain('集合の場所：新大阪駅 3階 在来線の団体改札前');

  await traveler.goto(booking);
  await expect(traveler.getByRole('heading', { name: '手配のようす' })).toBeHidden();
  await traveler.getByRole('link', { name: '確定書面（最終日程表）', exact: true }).click();
  await traveler.waitForURL(/documents\//);
  await expect(traveler.getByText('磯 なつみ')).toBeVisible();
  await expect(traveler.getByText(/すぐに次の緊急連絡先にお電話ください/)).toBeVisible();
  await expect(traveler.getByText('090-0000-0001')).toBeVisible();
  await traveler.getByRole('button', { name: 'この書面を確かめました' }).click();
  await expect(traveler.getByRole('button', { name: 'この書面を確かめました' })).toBeHidden();

  await desk.goto(`/desk/departures/${TOUR}/${date}/final-itinerary`);
  await expect(desk.getByRole('row', { name: /第1版/ })).toContainText('1件（ご契約 1件）');
  await desk.locator('[name=meetingTime]').fill('7:40');
  await desk.getByRole('button', { name: '内容を確かめる' }).click();
  await expect(
    desk.getByRole('heading', { name: '前の最終日程表から変わったところ' }),
  ).toBeVisible();
  await desk.getByRole('button', { name: '1件のご契約にお渡しする' }).click();
  await desk.waitForURL(/done$/);
  const corrected = await mailTo(EMAIL, '最終日程表が変わりました');
  expect(corrected.text).toMatch(/07:40（変更前：.*07:50）/);
  await traveler.goto(booking);
  await expect(traveler.getByText('（新しい版があります）')).toBeVisible();
  await traveler.getByRole('link', { name: '確定書面（最終日程表）第2版', exact: true }).click();
  await expect(traveler.getByText(/07:40（変更前/)).toBeVisible();
});
