import { mailTo, rows } from '../fixtures/database';
import { firstLink, join } from '../fixtures/desk';
import { expect, expectAccessibleEverywhere, expectFitsPhone, test } from '../fixtures/test';

/** A mail of the application that could not be delivered, as its job leaves it. */
async function failedMail(template: string, recipient: string): Promise<void> {
  await rows(
    `INSERT INTO "Mail" (id, "idempotencyKey", template, recipient, subject, text, status, "createdAt", failure, "failedAt")
     VALUES (gen_random_uuid(), gen_random_uuid()::text, $1, $2, 'お手続きについて', '本文です。', 'failed',
       '2026-11-20T01:00:00Z', 'address-refused', '2026-11-20T01:00:00Z')`,
    [template, recipient],
  );
}

test('a manager finds what has failed on the work list, sends a mail again, lets one rest and retries a job', async ({
  page,
}) => {
  await failedMail('not-sent', 'again@example.jp');
  await failedMail('access-code-sign-in', 'rest@example.jp');
  await rows(`SELECT graphile_worker.add_job('start-tour', job_key := 'stopped',
    payload := '{"bookingId":"019376a0-0000-7000-8000-000000000000"}', run_at := now() + interval '1 day')`);
  await rows(`UPDATE graphile_worker._private_jobs SET attempts = 25 WHERE key = 'stopped'`);
  await join(page, await firstLink(), '浜 しおり', 'failures@desk.example');
  await page.getByRole('link', { name: /^終わらなかった処理（/ }).click();
  await page.getByRole('link', { name: 'ご旅行の始まりの記録' }).first().click();
  await page.waitForURL(/\/desk\/failures#jobs$/);
  await expect(page.getByText('払戻しはありません。')).toBeVisible();
  await expectAccessibleEverywhere(page);
  await expectFitsPhone(page);

  const table = page.getByRole('region', { name: '届かなかったメール' });
  await table
    .getByRole('row', { name: /お電話で正しいアドレス/ })
    .getByRole('link')
    .click();
  await expect(page.getByText('again@example.jp')).toBeVisible();
  await expectAccessibleEverywhere(page);
  await page.getByRole('button', { name: 'お知らせを終わりにする' }).click();
  await expect(page.getByRole('link', { name: '理由を選んでください。' })).toBeVisible();
  await page.getByRole('button', { name: '送り直す' }).click();
  await page.waitForURL(/failures\?done$/);
  expect((await mailTo('again@example.jp', 'お手続き')).text).toBe('本文です。');

  await table
    .getByRole('row', { name: /送り直せません/ })
    .getByRole('link')
    .click();
  await expect(page.getByRole('button', { name: '送り直す' })).toHaveCount(0);
  await page.getByRole('combobox', { name: '理由' }).selectOption('unreachable');
  await page.getByRole('button', { name: 'お知らせを終わりにする' }).click();
  await page.waitForURL(/failures\?dismissed$/);

  await page.getByRole('button', { name: 'やり直す' }).click();
  await page.waitForURL(/failures\?done$/);
  await expect(page.getByText('終わらなかった処理はありません。')).toBeVisible();
});
