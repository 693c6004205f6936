import type { Page } from '@playwright/test';
import { deskRequestWords as words } from '@/lib/wording/desk/requests';
import { disclosureWords } from '@/lib/wording/own-data/disclosure';
import { requestKindWords } from '@/lib/wording/own-data/request-kinds';
import { mailTo } from '../fixtures/database';
import { firstLink, join } from '../fixtures/desk';
import { knownAddress, openOwnData } from '../fixtures/own-data';
import { expect, expectAccessibleEverywhere, expectFitsPhone, test } from '../fixtures/test';

async function press(page: Page, name: string, to: RegExp) {
  await page.getByRole('button', { name, exact: true }).click();
  await page.waitForURL(to);
}

/** Files a disclosure without a script; its reference. */
async function askForDisclosure(page: Page, email: string): Promise<string> {
  await openOwnData(page, email);
  await page.waitForURL('**/disclosure-requests/held');
  await page.goto('/disclosure-requests/new?kind=disclosure');
  await page.getByRole('button', { name: disclosureWords.file.submit }).click();
  await page.waitForURL(/\/disclosure-requests\/DR[0-9A-Z]{8}$/);
  return page.url().slice(-10);
}

test('a request for disclosure is known, decided, answered and read without a script', async ({
  browser,
  page: desk,
}) => {
  const person = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const email = await knownAddress();
  const reference = await askForDisclosure(person, email);

  expect((await desk.goto(`/desk/requests/${reference}`))?.status()).toBe(404);
  await join(desk, await firstLink('privacy-officer'), '波間 しずく', `${email}.desk.example`);
  const row = desk.getByRole('row', { name: new RegExp(reference) });
  await expect(row).toContainText('個人情報のお求め');
  await desk.getByRole('link', { name: words.title, exact: true }).click();
  await desk.waitForURL('**/desk/requests');
  await expectAccessibleEverywhere(desk);
  await expectFitsPhone(desk);
  await desk.getByRole('link', { name: new RegExp(reference) }).click();
  await desk.waitForURL(new RegExp(`/desk/requests/${reference}$`));
  await expect(desk.getByText(words.held.closed)).toBeVisible();
  await expectAccessibleEverywhere(desk);
  expect((await desk.goto(`/desk/requests/${reference}/held`))?.status()).toBe(404);
  await desk.goto(`/desk/requests/${reference}`);

  await desk.getByRole('button', { name: words.identity.submit, exact: true }).click();
  await expect(desk.getByRole('link', { name: words.errors.method })).toBeVisible();
  await desk.getByLabel('登録の電話番号へのお電話').check();
  await press(desk, words.identity.submit, /done=identity-confirmed/);
  await desk.getByRole('link', { name: words.held.link }).click();
  await desk.waitForURL(/\/held$/);
  await expect(desk.getByText(email).first()).toBeVisible();
  await expectAccessibleEverywhere(desk);
  await desk.getByRole('link', { name: words.held.back }).click();

  await desk.getByLabel(words.decisions.dataClass).selectOption('mails');
  await desk.getByLabel(words.decisions.decision, { exact: true }).selectOption('refused');
  await desk.getByRole('button', { name: words.decisions.submit }).click();
  await expect(desk.getByRole('link', { name: words.errors.ground })).toBeVisible();
  await desk.getByLabel(words.decisions.ground).selectOption('harms-rights');
  await desk.getByLabel(words.decisions.reason).fill('ほかの方の情報が含まれるためです。');
  await press(desk, words.decisions.submit, /done=decided/);
  await desk.getByLabel(words.decisions.dataClass).selectOption('person');
  await press(desk, words.decisions.submit, /done=decided/);
  await expect(desk.getByText('■ お送りしたメール：応じられません')).toBeVisible();
  await expectAccessibleEverywhere(desk);
  await expectFitsPhone(desk);
  await press(desk, words.answer.submit, /done=answered/);

  const mail = await mailTo(email, 'お手続きへのお答え');
  expect(mail.text).toContain('ほかの方の情報が含まれるためです。');
  await person.goto(`/disclosure-requests/${reference}`);
  await expect(person.getByText('■ お送りしたメール：応じられません')).toBeVisible();
  await expect(person.getByText(requestKindWords.disclosure.label)).toBeVisible();
  await expectFitsPhone(person);
});
