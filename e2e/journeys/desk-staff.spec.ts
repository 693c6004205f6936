import { mailTo, rows } from '../fixtures/database';
import { firstLink, join } from '../fixtures/desk';
import { expect, expectAccessibleEverywhere, expectFitsPhone, test } from '../fixtures/test';

test('a manager makes a clerk an auditor, disables them and lets them in again; each time they are told', async ({
  page,
}) => {
  const email = 'isobe@desk.example';
  await rows(
    `INSERT INTO "StaffMember" (id, email, name, role, "passwordHash", "totpSecret", "createdAt")
     VALUES (gen_random_uuid(), $1, '渚 なぎさ', 'clerk', 'x', '\\x00', '2026-11-01T00:00:00Z')`,
    [email],
  );
  await join(page, await firstLink(), '浜 しおり', 'boss-of-staff@desk.example');
  await page.getByRole('link', { name: 'スタッフ', exact: true }).click();
  await page.getByRole('link', { name: '渚 なぎさ' }).click();
  await expect(page.getByRole('heading', { name: /渚 なぎさ/ })).toBeVisible();
  await expectAccessibleEverywhere(page);
  await expectFitsPhone(page);

  await page.getByRole('button', { name: '役割を変える' }).click();
  await expect(page.getByText(/^いまと同じです/)).toBeVisible();
  await page.getByRole('radio', { name: /^監査担当/ }).check();
  await page.getByRole('button', { name: '役割を変える' }).click();
  await page.waitForURL(/\?done$/);
  await mailTo(email, '「監査担当」に変えました');

  await page.getByRole('button', { name: '停止する' }).click();
  await expect(page.getByText(/^停止中（/)).toBeVisible();
  await expectAccessibleEverywhere(page);
  await mailTo(email, '利用が停止されました');
  await page.getByRole('button', { name: '再開する' }).click();
  await expect(page.getByText('業務デスクを使えます')).toBeVisible();
  await mailTo(email, '利用が再開されました');

  const ids = [
    '-'.repeat(36),
    'a'.repeat(36),
    'a'.repeat(3_000),
    encodeURIComponent('\u200b'.repeat(36)),
  ];
  const under = ['staff', 'failures/mails', 'catalogue/imports', 'terms', 'departures/kyoto'];
  for (const path of under.flatMap((one) => ids.map((id) => `/desk/${one}/${id}`)))
    expect((await page.request.get(path)).status(), path).toBe(404);
});
