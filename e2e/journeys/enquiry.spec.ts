import { mailTo, rows } from '../fixtures/database';
import { firstLink, join } from '../fixtures/desk';
import {
  expect,
  expectAccessible,
  expectAccessibleEverywhere,
  expectNoSidewaysScroll,
  test,
} from '../fixtures/test';

const TOUR = 'kyoto-kids-railway-2n';
const ANSWER = '雨の日も、日程どおりに列車で参ります。';

test('an enquiry is sent without a script from a tour on a phone, answered at the desk, and read by its link', async ({
  browser,
  page,
}) => {
  test.slow();
  const email = 'shiomi@example.jp';
  const phone = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 780 },
  });
  const asker = await phone.newPage();
  await asker.goto(`/tours/${TOUR}`);
  await asker.getByRole('link', { name: 'このツアーについて問い合わせる' }).click();
  await asker.waitForURL(/\/enquiries\?tour=/);
  await expect(asker.getByRole('heading', { name: 'お聞きする情報の使いみち' })).toBeVisible();
  const notice = await asker.getByText('お返事と、お問い合わせに関係する相手先').boundingBox();
  const first = await asker.getByRole('textbox', { name: /^内容/ }).boundingBox();
  expect(notice?.y ?? 0).toBeLessThan(first?.y ?? 0);
  await expectNoSidewaysScroll(asker);

  await asker.getByRole('textbox', { name: /^内容/ }).fill('雨の日はどうなりますか。');
  await asker.getByRole('button', { name: 'この内容で送る' }).click();
  await expect(asker.getByRole('link', { name: 'お名前を入れてください。' })).toBeVisible();
  await expect(asker.getByRole('textbox', { name: /^内容/ })).toHaveValue(
    '雨の日はどうなりますか。',
  );
  await asker.getByLabel('お名前').fill('汐見 航平');
  await asker.getByLabel('メールアドレス').fill(email);
  await asker.getByRole('button', { name: 'この内容で送る' }).click();
  await asker.waitForURL(/\/enquiries\/[0-9a-f]{64}\?sent=1$/);
  await expect(asker.getByText('お問い合わせを受け付けました。')).toBeVisible();
  await expect(asker.getByText('汐見')).toHaveCount(0);
  await expectNoSidewaysScroll(asker);
  const { text } = await mailTo(email, 'お問い合わせを受け付けました');
  const [link = ''] = /\/enquiries\/[0-9a-f]{64}/.exec(text) ?? [];
  const [{ reference } = { reference: '' }] = await rows<{ reference: string }>(
    'SELECT reference FROM "Enquiry" WHERE email = $1',
    [email],
  );

  const desk = await (await browser.newContext()).newPage();
  expect((await desk.goto(`/desk/enquiries/${reference}`))?.status()).toBe(404);
  await join(desk, await firstLink(), '浜 しおり', 'enquiries@desk.example');
  const row = desk.getByRole('row', { name: new RegExp(reference) });
  await expect(row).toContainText('お問い合わせへのお返事');
  await row.getByRole('button', { name: '担当する' }).click();
  await desk.waitForURL(new RegExp(`/desk/enquiries/${reference}$`));
  await expect(desk.getByText('雨の日はどうなりますか。')).toBeVisible();
  await expectAccessibleEverywhere(desk);
  await desk.getByLabel('お返事の内容').first().fill(ANSWER);
  await desk.getByRole('button', { name: 'お客様に届くメールを見る' }).click();
  await expect(desk.getByRole('heading', { name: 'お客様に届くメール' })).toBeVisible();
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'この内容で送る' }).click();
  await expect(desk.getByText('メールでお返事しました。')).toBeVisible();
  expect((await mailTo(email, 'お問い合わせへのお返事')).text).toContain(ANSWER);
  await desk.goto('/desk/enquiries');
  await expect(desk.getByRole('row', { name: new RegExp(reference) })).toContainText('お返事済み');
  await expectAccessible(desk);

  await desk.goto(`/desk/enquiries/${reference}/pass-on`);
  await desk.getByRole('radio', { name: /^宿泊・運送/ }).check();
  await desk.getByLabel('相手の名前').fill('しおかぜ鉄道');
  await desk.getByRole('radio', { name: /^お問い合わせの画面/ }).check();
  await desk.getByLabel('理由').fill('雨の日の運転を確かめるため');
  await desk.getByRole('button', { name: '記録を残す' }).click();
  await expect(desk.getByRole('link', { name: '渡す項目を選んでください。' })).toBeVisible();
  await expectAccessibleEverywhere(desk);
  await desk.getByLabel('お問い合わせの内容').check();
  await desk.getByRole('button', { name: '記録を残す' }).click();
  await desk.waitForURL(/done=passed-on$/);

  await asker.goto(link);
  await expect(asker.getByText(ANSWER)).toBeVisible();
  await expect(asker.getByText('しおかぜ鉄道に、お問い合わせの内容を渡しました。')).toBeVisible();
  await asker
    .getByRole('textbox', { name: /^内容/ })
    .fill('ありがとうございます。傘は要りますか。');
  await asker.getByRole('button', { name: '送る' }).click();
  await asker.waitForURL(/\?written=1$/);
  await expect(asker.getByText('傘は要りますか。')).toBeVisible();
  await desk.goto('/desk');
  await expect(desk.getByRole('row', { name: new RegExp(reference) })).toBeVisible();

  await page.goto(link);
  await expectAccessibleEverywhere(page);
  expect((await page.goto(`/enquiries/${'0'.repeat(64)}`))?.status()).toBe(404);
});
