import { bookAlone, SUZUKI } from '../fixtures/book-trip';
import { ledgerOf, mailTo } from '../fixtures/database';
import { firstLink, join } from '../fixtures/desk';
import { expect, expectAccessibleEverywhere, expectFitsPhone, test } from '../fixtures/test';

const TOUR = 'kyoto-kids-railway-2n';
const DATE = '2026-12-05';
const EMAIL = 'suzuki-changed@example.jp';

// One in a room, 72,800 yen; another hotel for the first night, 1,000 yen less.
test('another hotel and a lower price: written, looked through and sent at the desk; agreed to in two steps without a script', async ({
  page: desk,
  browser,
}) => {
  test.slow();
  const [person] = SUZUKI;
  if (person === undefined) throw new Error('nobody travels');
  const traveler = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await bookAlone(traveler, `/tours/${TOUR}/${DATE}/book`, person, EMAIL);
  const booking = traveler.url();
  const reference = booking.split('/').at(-1) ?? '';
  await mailTo(EMAIL, 'ご契約が成立しました');

  await join(desk, await firstLink(), '凪 あゆむ', 'nagi@desk.example');
  await desk.goto(`/desk/departures/${TOUR}/${DATE}`);
  await desk.getByRole('link', { name: '契約の内容・代金を変える' }).click();
  await desk.waitForURL(/changes$/);
  await expectAccessibleEverywhere(desk);
  await expectFitsPhone(desk);
  await desk.locator('[name="lines.1.key"]').selectOption('stay:1');
  await desk.locator('[name=ground]').selectOption('cheaper-content');
  await desk.locator('[name="cost.adult"]').fill('-1000');
  await desk.locator('[name="change.adult"]').fill('-800');
  await desk.getByRole('button', { name: '次へ（送る前に確かめる）' }).click();
  await expect(
    desk.getByRole('link', { name: 'お客様へのご説明を書いてください。' }),
  ).toBeVisible();
  await expect(desk.getByRole('link', { name: '変更の後の文を書いてください。' })).toBeVisible();

  await desk.locator('[name="lines.1.after"]').fill('鴨川の宿（京都市中京区）');
  await desk.locator('[name=cause]').selectOption('service-stopped');
  await desk.locator('[name=explanation]').fill('宿の設備が水害で使えなくなりました。');
  await desk.locator('[name="answerDay.year"]').fill('2026');
  await desk.locator('[name="answerDay.month"]').fill('12');
  await desk.locator('[name="answerDay.day"]').fill('1');
  await desk.getByRole('button', { name: '次へ（送る前に確かめる）' }).click();
  await expect(desk.getByText('代金は、費用の差額と同じ額だけ変えられます。')).toBeVisible();
  await desk.locator('[name="change.adult"]').fill('-1000');
  await desk.getByRole('button', { name: '次へ（送る前に確かめる）' }).click();
  await desk.waitForURL(/changes\/[\da-f-]{36}$/);

  await expect(desk.getByRole('heading', { name: '変更を送る前に' })).toBeVisible();
  await expect(desk.getByRole('row', { name: new RegExp(reference) })).toContainText('−1,000円');
  await expect(desk.getByRole('row', { name: new RegExp(reference) })).toContainText(
    '2026年12月5日（土）08:30まで',
  );
  await expectAccessibleEverywhere(desk);
  await expectFitsPhone(desk);
  await desk.getByRole('checkbox', { name: /取り消せないこと/ }).check();
  await desk.getByRole('button', { name: '1件のご予約を変更し、知らせる' }).click();
  await desk.waitForURL(/\?done$/);
  await expectAccessibleEverywhere(desk);

  const { text } = await mailTo(EMAIL, '旅行内容・代金の変更のお知らせ');
  expect(text).toContain('宿の設備が水害で使えなくなりました。');
  expect(text).toContain('変更の前：烏丸ホテル文箱（京都市下京区）');
  expect(text).toContain('変更の後：鴨川の宿（京都市中京区）');
  expect(text).toContain('75,800円 → 74,800円');
  expect(await ledgerOf(reference)).toEqual([
    ...['charge 75800', 'payment 75800', 'credit 1000', 'refund 1000'],
  ]);

  await traveler.goto(booking);
  await expect(traveler.getByText(/「宿泊先や行き先など.*」に当たるため/).first()).toBeVisible();
  await traveler.getByRole('link', { name: /^変更のお知らせを読んで/ }).click();
  await traveler.waitForURL(/changes\/[\da-f-]{36}$/);
  await expect(traveler.getByRole('row', { name: /1日目のお泊まり/ })).toContainText('鴨川の宿');
  await expectFitsPhone(traveler);
  await traveler.getByRole('link', { name: '変更に同意して参加する' }).click();
  await traveler.waitForURL(/answer=agree/);
  await traveler.getByRole('button', { name: '同意して参加する' }).click();
  await expect(traveler.getByText('変更に同意していただきました。')).toBeVisible();

  await traveler.getByRole('link', { name: 'お取消しの手続きへ進む' }).click();
  await traveler.waitForURL(/cancellation\?why=important-change$/);
  await expect(traveler.getByText(/この理由で取消料なしで取り消せるのは/).first()).toBeVisible();
  await desk.reload();
  await expect(desk.getByText('同意がありました')).toBeVisible();
});
