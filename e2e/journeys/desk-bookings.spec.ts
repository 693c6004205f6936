import type { Page } from '@playwright/test';
import { bookCouple, goOn, roomyDeparture } from '../fixtures/book-trip';
import { ledgerOf, mailTo, rows } from '../fixtures/database';
import { firstLink, join } from '../fixtures/desk';
import { expect, expectAccessibleEverywhere, expectNoSidewaysScroll, test } from '../fixtures/test';

const TOUR = 'kyoto-kids-railway-2n';

/** A booking of two that departs soon, so that cancelling costs something; formed two hours ago. */
async function book(page: Page, email: string): Promise<string> {
  const reference = await bookCouple(
    page,
    await roomyDeparture(TOUR, '2026-11-28', '2026-12-12'),
    email,
  );
  await rows(
    `UPDATE "Booking" SET "formedAt" = "formedAt" - interval '2 hours', "emergencyContact" = '{"name":"佐藤 勇","relation":"兄","phone":"0312345678"}'
     WHERE reference = $1`,
    [reference],
  );
  return reference;
}

async function seek(desk: Page, words: string): Promise<void> {
  await desk.goto('/desk/bookings');
  await desk.getByLabel('お名前・電話番号・メール・予約番号').fill(words);
  await desk.getByRole('button', { name: 'さがす' }).click();
}

test('a clerk finds a booking by what a caller tells, mends the contact, takes a cancellation in and opens the emergency contact', async ({
  page,
  browser,
}) => {
  test.slow();
  const email = 'two-of-sato@example.jp';
  const reference = await book(page, email);
  const desk = await (await browser.newContext()).newPage();
  expect((await desk.goto(`/desk/bookings/${reference}`))?.status()).toBe(404);
  await join(desk, await firstLink(), '汐 みなと', 'minato@desk.example');

  await seek(desk, 'たなか　みさき');
  await desk.waitForURL(/\/desk\/bookings\?search=[0-9a-f-]{36}$/);
  const row = desk.getByRole('row', { name: new RegExp(reference) });
  await expect(row).toContainText('佐藤 健 様');
  // shot: found
  await expectAccessibleEverywhere(desk);
  await expectNoSidewaysScroll(desk);
  await seek(desk, '五百旗頭');
  await expect(desk.getByText('当てはまるご予約はありません。')).toBeVisible();
  // shot: nothing
  await desk.getByLabel('お名前・電話番号・メール・予約番号').fill('');
  await desk.getByRole('button', { name: 'さがす' }).click();
  await expect(desk.getByRole('link', { name: /どれかを入れてください/ })).toBeVisible();

  await seek(desk, reference.toLowerCase());
  await desk.waitForURL(new RegExp(`/desk/bookings/${reference}$`));
  await expect(desk.getByRole('heading', { name: '佐藤 健 様のご予約' })).toBeVisible();
  await expect(desk.getByText(/カード会社の番号/).first()).toBeAttached();
  await expect(desk.getByText('0312345678')).toHaveCount(0);
  // shot: booking
  await expectAccessibleEverywhere(desk);
  await expectNoSidewaysScroll(desk);

  await desk.getByText('「旅行の手配」のために開いたと記録しました。').click();
  await desk.getByLabel('見る目的').selectOption('aftercare');
  await goOn(desk, /purpose=aftercare$/, 'この目的で開く');
  await expect(
    desk.getByText('「ご旅行の後のお手伝い」のために開いたと記録しました。'),
  ).toBeVisible();
  await desk.getByRole('link', { name: 'このご予約にお知らせを送る' }).click();
  await expect(desk.getByRole('heading', { name: /^このご予約へのお知らせ/ })).toBeVisible();
  await expect(desk.getByRole('row', { name: /天災・運送機関の運休など/ })).toBeVisible();
  await expectAccessibleEverywhere(desk);
  await expectNoSidewaysScroll(desk);
  await desk.goto(`/desk/bookings/${reference}`);

  await desk.getByRole('link', { name: '連絡先を直す' }).click();
  await desk.getByLabel('メールアドレス').fill('two-of-sato-new@example.jp');
  await expectAccessibleEverywhere(desk);
  // shot: contact
  await goOn(desk, /done=contact-changed/, '連絡先を変える');
  await mailTo(email, '当社の窓口で変えました');
  await mailTo('two-of-sato-new@example.jp', 'の連絡先が変わりました');

  await desk.getByRole('link', { name: '緊急連絡先を開く' }).click();
  await desk.getByRole('button', { name: '理由を記録して開く' }).click();
  await expect(desk.getByRole('link', { name: '開く理由を選んでください。' })).toBeVisible();
  await desk.getByRole('radio', { name: 'おけが' }).check();
  // shot: emergency
  await desk.getByRole('button', { name: '理由を記録して開く' }).click();
  await expect(desk.getByText('0312345678')).toBeVisible();
  await expectAccessibleEverywhere(desk);

  await desk.goto(`/desk/bookings/${reference}/cancellation`);
  await desk.getByRole('radio', { name: '書面（郵送、サイトからの送信など）' }).check();
  await desk.getByLabel('お受けした日').fill('2026-11-19');
  await desk.getByLabel('お受けした時刻').fill('10:00');
  await desk.getByRole('checkbox', { name: /佐藤 健/ }).check();
  await desk.getByRole('button', { name: /取り消す$/ }).click();
  await expect(desk.getByText(/契約の成立より前になっています/)).toBeVisible();
  await desk.getByLabel('お受けした日').fill('2026-11-20');
  await desk.getByLabel('お受けした時刻').fill('10:59');
  await expect(desk.getByText('2026年11月20日（金）10:59').first()).toBeVisible();
  // shot: cancellation
  await expectAccessibleEverywhere(desk);
  await expectNoSidewaysScroll(desk);
  const button = desk.getByRole('button', { name: /^取消料 [\d,]+円で取り消す$/ });
  const fee = ((await button.textContent()) ?? '').replaceAll(/\D/g, '');
  await button.click();
  await desk.waitForURL(/done=cancelled$/);
  await expect(desk.getByText('お取消しを受け付けました。')).toBeVisible();
  expect(await ledgerOf(reference)).toContain(`fee ${fee}`);
  const mail = await mailTo('two-of-sato-new@example.jp', 'お取消しを承りました');
  expect(mail.text).toContain('お申し出の方法：書面（郵送、サイトからの送信など）');

  // The terms leave the fee of the other one open: who stays declares on the site, the desk finds the sum out.
  await rows(
    `UPDATE "Booking" SET "termsSnapshot" = jsonb_set("termsSnapshot", '{cancellation,tables}', (
       SELECT jsonb_agg(jsonb_set(fee, '{steps}', (
         SELECT jsonb_agg(jsonb_set(step, '{charge}', '{"kind":"ask"}')) FROM jsonb_array_elements(fee->'steps') step)))
       FROM jsonb_array_elements("termsSnapshot"->'cancellation'->'tables') fee)) WHERE reference = $1`,
    [reference],
  );
  await page.goto(`/bookings/${reference}/cancellation`);
  await expectAccessibleEverywhere(page);
  await page.getByRole('checkbox', { name: /^金額にかかわらず取り消します/ }).check();
  await goOn(page, /sent=1$/, 'お調べを申し付ける');
  await desk.goto('/desk?kind=enquiry');
  await expect(desk.getByRole('row', { name: /京都で電車とトロッコ/ })).toBeVisible();
  await desk.goto(`/desk/bookings/${reference}`);
  await expect(desk.getByText(/に、このサイトで1名のお取消しのお申し出を/)).toBeVisible();
  await desk.getByRole('link', { name: 'お申し出を取りやめる' }).click();
  await expect(desk.getByText(/民法第540条第2項/)).toBeVisible();
  await expectAccessibleEverywhere(desk);
  await desk.goto(`/desk/bookings/${reference}/cancellation`);
  await expect(desk.getByRole('radio', { name: 'このサイト' })).toBeChecked();
  await desk.locator('[name=found]:visible').fill('１２,０００');
  await desk.locator('[name=how]:visible').fill('宿泊施設に電話で確かめた取消料の実額');
  await expectAccessibleEverywhere(desk);
  await goOn(desk, /done=cancelled$/, '取消料 12,000円で取り消す');
  expect(await ledgerOf(reference)).toContain('fee 12000');
  const last = await mailTo('two-of-sato-new@example.jp', '宿泊施設に電話で確かめた');
  expect(last.text).toContain('取消料：12,000円');
});
