import { goOn } from '../fixtures/book-trip';
import { rows } from '../fixtures/database';
import { firstLink, join } from '../fixtures/desk';
import { expect, expectAccessibleEverywhere, expectFitsPhone, test } from '../fixtures/test';

test('a manager registers a passkey, signs in with it, shows it once more and forgets it', async ({
  page,
  context,
}) => {
  const authenticator = await context.newCDPSession(page);
  await authenticator.send('WebAuthn.enable');
  await authenticator.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const email = 'passkey@desk.example';
  await join(page, await firstLink(), '浜 しおり', email);
  await page.getByRole('link', { name: 'アカウント' }).click();
  await expect(page.getByText('まだ登録していません。')).toBeVisible();
  await page.getByRole('button', { name: 'パスキーを登録する' }).click();
  await expect(page.getByText('パスキーの名前を入れてください。')).toBeVisible();
  await page.getByLabel('パスキーの名前').fill('会社のパソコン');
  await page.getByRole('button', { name: 'パスキーを登録する' }).click();
  await page.waitForURL(/account\?done=added/);
  await expect(page.getByRole('rowheader', { name: '会社のパソコン' })).toBeVisible();
  await expectAccessibleEverywhere(page);
  await expectFitsPhone(page);

  await page.getByRole('button', { name: 'サインアウト' }).click();
  await page.waitForURL(/\/desk\/sign-in$/);
  await expectAccessibleEverywhere(page);
  await goOn(page, /\/desk$/, 'パスキーでサインインする');

  await rows(
    `UPDATE "StaffSession" SET "confirmedAt" = "confirmedAt" - interval '1 hour'
     WHERE "staffId" = (SELECT id FROM "StaffMember" WHERE email = $1)`,
    [email],
  );
  await page.getByRole('link', { name: 'アカウント' }).click();
  await page.getByRole('link', { name: 'もう一度確かめる' }).click();
  await goOn(page, /\/desk\/account$/, 'パスキーで確かめる');
  await page.getByRole('button', { name: '会社のパソコンを消す' }).click();
  await page.waitForURL(/account\?done=removed/);
  await expect(page.getByText('まだ登録していません。')).toBeVisible();
});
