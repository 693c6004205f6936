import type { Page } from '@playwright/test';
import {
  consentToWhatIsNeeded,
  fillContact,
  fillPerson,
  goOn,
  payByCard,
  SATO,
} from '../fixtures/book-trip';
import { mailTo, rows } from '../fixtures/database';
import { firstLink, join, PASSWORD, shownCode } from '../fixtures/desk';
import { expect, expectAccessibleEverywhere, expectNoSidewaysScroll, test } from '../fixtures/test';

const TOUR = 'kyoto-kids-railway-2n';

async function applyWithAssistance(page: Page, email: string): Promise<string> {
  const [person] = SATO;
  if (person === undefined) throw new Error('nobody');
  await page.goto(`/tours/${TOUR}/2026-12-18/book`);
  await page.getByLabel('旅行される人数').selectOption('1');
  await goOn(page, /book\/travelers$/, 'お席を確保して進む');
  await fillPerson(page, 0, { ...person, roman: undefined });
  const field = (name: string) => page.locator(`[name="travelers.0.${name}"]:visible`);
  await field('assistance.needed').and(page.locator('[value="yes"]')).check();
  await page.getByRole('checkbox', { name: '車いすの利用' }).check();
  await field('assistance.measures').fill('段差のあるところでは手を貸してください。');
  await goOn(page, /book\/contact$/);
  await fillContact(page, email);
  await goOn(page, /book\/rooms$/);
  await goOn(page, /book\/consents$/);
  await consentToWhatIsNeeded(page);
  await goOn(page, /book\/check$/);
  await goOn(page, /book\/pay$/, 'お支払いへ進む');
  await payByCard(page);
  const [booking] = await rows<{ reference: string }>(
    'SELECT reference FROM "Booking" WHERE "contactEmail" = $1',
    [email],
  );
  return booking?.reference ?? '';
}

test('the first manager opens the desk, answers an application with assistance, and the auditor reads who did', async ({
  page,
  browser,
}) => {
  test.slow();
  const email = 'wheelchair@example.jp';
  const reference = await applyWithAssistance(page, email);

  const desk = await (await browser.newContext()).newPage();
  const hidden = await desk.goto(`/desk/applications/${reference}`);
  expect(hidden?.status()).toBe(404);
  // An invitation that nobody takes is a second piece of work.
  await firstLink('auditor');
  const secret = await join(desk, await firstLink(), '渚 ひかる', 'hikaru@desk.example');
  await expect(desk.getByRole('heading', { name: '今日の仕事' })).toBeVisible();
  const row = desk.getByRole('row', { name: new RegExp(reference) });
  await expect(row).toContainText('特別な配慮の確認');
  await expectAccessibleEverywhere(desk);
  // The arrow keys lead from one piece of work to the next, and back.
  const works = desk.getByRole('rowheader').getByRole('link');
  await works.first().focus();
  await desk.keyboard.press('ArrowDown');
  await expect(works.nth(1)).toBeFocused();
  await desk.keyboard.press('ArrowUp');
  await expect(works.first()).toBeFocused();
  await row.getByRole('button', { name: '担当する' }).click();
  await desk.waitForURL(new RegExp(`/desk/applications/${reference}$`));
  await expect(desk.getByText('段差のあるところでは手を貸してください。')).toBeVisible();
  await expectAccessibleEverywhere(desk);

  // What is missing and what it costs is asked first; the traveler agrees, and still waits for the other.
  const ask = async (way: string, fill: () => Promise<unknown>) => {
    await desk.getByText(way, { exact: true }).click();
    await fill();
    await desk.getByRole('button', { name: 'お客様に届くメールを見る' }).click();
    await expect(desk.getByText('このメールを送ります')).toBeVisible();
    await desk.getByRole('button', { name: 'このメールを送る' }).click();
    await expect(desk.getByText('このメールを送ります')).toBeHidden();
  };
  await ask('医師の診断書をお願いする', () =>
    desk.locator('[name=due]:visible').selectOption({ index: 1 }),
  );
  await ask('費用のかかる措置をお見積りし、ご了承を条件にお受けする', async () => {
    await desk.locator('[name=measures]:visible').fill('車いす用リフト付きの車両');
    await desk.locator('[name=amountYen]:visible').fill('６,０００');
  });
  await expect(desk.getByText(/お客様がお答えになるのを待っています/)).toBeVisible();
  await expectAccessibleEverywhere(desk);
  expect((await mailTo(email, '車いす用リフト付きの車両')).text).toContain('6,000円');
  await page.goto(`/bookings/${reference}`);
  await expect(page.getByText('車いす用リフト付きの車両')).toBeVisible();
  await expectAccessibleEverywhere(page);
  await page.getByRole('button', { name: '6,000円の費用を了承して、申し込みを続ける' }).click();
  await expect(page.getByText(/^費用のご了承を承りました。/)).toBeVisible();
  await desk.reload();
  await desk.getByRole('button', { name: '診断書を確かめた' }).click();
  await expect(desk.getByText(/^診断書を待っています/)).toBeHidden();

  await desk.getByRole('button', { name: 'お断りのメールを見る' }).click();
  await expect(desk.getByRole('link', { name: '理由を選んでください。' })).toBeVisible();
  await desk.getByLabel('理由', { exact: true }).selectOption('assistance-not-possible');
  await desk.getByLabel('お客様への説明').fill('車両にリフトがないためです。');
  await desk.getByRole('button', { name: 'お断りのメールを見る' }).click();
  await expect(desk.getByText('このお申し込みはお受けできません。')).toBeVisible();
  await expect(desk.getByRole('button', { name: 'お断りする' })).toBeVisible();
  await desk.getByText('お客様に届くメール', { exact: true }).click();
  await expect(desk.getByText('当社は、次のお申し込みを承諾します。')).toBeVisible();
  await desk.getByRole('button', { name: 'お受けする' }).click();
  await expect(desk.getByText('お受けしました。')).toBeVisible();
  expect((await mailTo(email, 'お申し込みを承諾しました')).subject).toContain('【旅約】');
  await desk.goto('/desk');
  await expect(desk.getByRole('row', { name: new RegExp(reference) })).toHaveCount(0);

  await desk.getByRole('button', { name: 'サインアウト' }).click();
  await desk.waitForURL(/\/desk\/sign-in$/);
  await desk.goto('/desk/staff');
  await desk.waitForURL(/sign-in\?back=/);
  await expectAccessibleEverywhere(desk);
  await desk.getByLabel('メールアドレス').fill('hikaru@desk.example');
  await desk.getByLabel('パスワード').fill(PASSWORD);
  await goOn(desk, /sign-in\/code/, '次へ進む');
  await rows('UPDATE "StaffMember" SET "totpLastStep" = 0 WHERE email = $1', [
    'hikaru@desk.example',
  ]);
  await desk.getByLabel('6けたの番号').fill(await shownCode(secret));
  await goOn(desk, /\/desk\/staff$/, 'サインインする');
  await desk.getByLabel('お名前').fill('浜 しおり');
  await desk.getByLabel('メールアドレス').fill('shiori@desk.example');
  await desk.getByRole('radio', { name: /^監査担当/ }).check();
  await expectNoSidewaysScroll(desk);
  await goOn(desk, /staff\?invited/, '招待のメールを送る');
  const { text } = await mailTo('shiori@desk.example', '業務デスクへの招待');
  const [link = ''] = /\/desk\/join\/[\w-]+/.exec(text) ?? [];

  const audit = await (await browser.newContext()).newPage();
  await audit.goto(link);
  await expect(audit.getByText('浜 しおり さんは「監査担当」として')).toBeVisible();
  await audit.getByLabel('新しいパスワード').fill(PASSWORD);
  await audit.getByLabel('もう一度同じパスワード').fill(PASSWORD);
  await goOn(audit, /\/authenticator/, 'パスワードを決めて進む');
  const second = ((await audit.locator('p.font-mono').textContent()) ?? '').replaceAll(' ', '');
  await audit.getByLabel('6けたの番号').fill(await shownCode(second));
  await audit.getByRole('button', { name: '登録する' }).click();
  await audit.waitForURL(/recovery-codes$/);
  await audit.goto('/desk/record');
  const accepted = audit.getByRole('row', { name: /お申し込みをお受けする/ });
  await expect(accepted).toContainText('渚 ひかる（責任者）');
  await expect(accepted).toContainText('結果：お受けした');
  await audit.getByLabel('予約番号・受付番号').fill(reference.toLowerCase());
  await goOn(audit, /about=/, 'しぼる');
  await expect(accepted).toContainText(reference);
  await expect(audit.getByRole('row', { name: /サインイン/ })).toHaveCount(0);
  await expectAccessibleEverywhere(audit);
  expect((await audit.goto('/desk/staff'))?.status()).toBe(200);
  await expect(audit.getByRole('button', { name: '招待のメールを送る' })).toHaveCount(0);
  expect((await audit.goto('/desk/account'))?.status()).toBe(200);
  await expectAccessibleEverywhere(audit);
});
