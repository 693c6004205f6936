import { goOn } from '../fixtures/book-trip';
import { mailTo, rows } from '../fixtures/database';
import { addressOfTry, firstLink, join, PASSWORD, shownCode } from '../fixtures/desk';
import { expect, expectAccessibleEverywhere, expectFitsPhone, test } from '../fixtures/test';

const NEW_PASSWORD = 'はまべの貝がら かぞえて 77';

test('whoever lost the authenticator registers anew by a manager, then changes password and authenticator alone', async ({
  page,
  browser,
}) => {
  const email = addressOfTry('lost@desk.example');
  await rows(
    `INSERT INTO "StaffMember" (id, email, name, role, "passwordHash", "totpSecret", "createdAt")
     VALUES (gen_random_uuid(), $1, '磯辺 なぎさ', 'clerk', 'x', '\\x00', '2026-11-01T00:00:00Z')`,
    [email],
  );
  await join(page, await firstLink(), '浜 しおり', 'boss-of-access@desk.example');
  await page.getByRole('link', { name: 'スタッフ', exact: true }).click();
  await page.getByRole('link', { name: '磯辺 なぎさ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('磯辺 なぎさ');
  await expectAccessibleEverywhere(page);
  await goOn(page, /\?reset$/, '登録し直しのメールを送る');
  await expect(page.getByText('登録し直しを待っています')).toBeVisible();
  const { text } = await mailTo(email, '登録をやり直してください');
  const [link = ''] = /\/desk\/join\/[\w-]+/.exec(text) ?? [];

  const desk = await (await browser.newContext()).newPage();
  const secretShown = async () =>
    ((await desk.locator('p.font-mono').textContent()) ?? '').replaceAll(' ', '');
  await desk.goto(link);
  await expect(desk.getByText('磯辺 なぎさ さんの登録をやり直します。')).toBeVisible();
  await desk.getByLabel('新しいパスワード').fill(PASSWORD);
  await desk.getByLabel('もう一度同じパスワード').fill(PASSWORD);
  await goOn(desk, /\/authenticator/, 'パスワードを決めて進む');
  await desk.getByLabel('6けたの番号').fill(await shownCode(await secretShown()));
  await goOn(desk, /recovery-codes$/, '登録する');

  await desk.goto('/desk/account');
  await expectAccessibleEverywhere(desk);
  await expectFitsPhone(desk);
  await desk.getByLabel('いまのパスワード').fill(PASSWORD);
  await desk.getByLabel('新しいパスワード').fill(NEW_PASSWORD);
  await desk.getByLabel('もう一度同じパスワード').fill(NEW_PASSWORD);
  await desk.getByRole('button', { name: 'パスワードを変える' }).click();
  await desk.waitForURL(/account\?done=password$/);
  await mailTo(email, 'パスワードが変わりました');

  await goOn(desk, /account\/authenticator$/, '認証アプリを登録し直す');
  await expectAccessibleEverywhere(desk);
  await desk.getByLabel('6けたの番号').fill(await shownCode(await secretShown()));
  await goOn(desk, /recovery-codes$/, '登録する');
  await mailTo(email, '認証アプリが変わりました');
});
