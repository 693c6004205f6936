import type { Page } from '@playwright/test';
import { goOn } from '../fixtures/book-trip';
import { firstLink, join } from '../fixtures/desk';
import { expect, expectAccessibleEverywhere, expectNoSidewaysScroll, test } from '../fixtures/test';

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);

/** The row of a version that is in force. */
const inForce = (page: Page, id: RegExp) =>
  page.getByRole('row', { name: id }).filter({ hasText: '適用中' }).first();

/** 20% from the 20th day, 30% from the 7th, from noon of the day before 40%; on the year’s turn 50% from the 20th. */
async function writeTable(page: Page, table: number, steps: readonly (readonly string[])[]) {
  for (const [row, [when = '', hour = '', percent = '']] of steps.entries()) {
    const prefix = `tables.${table}.steps.${row + 1}.`;
    await field(page, `${prefix}when`).fill(when);
    if (hour !== '') await field(page, `${prefix}hour`).fill(hour);
    await field(page, `${prefix}charge.kind`).selectOption('percent');
    await field(page, `${prefix}charge.percent`).fill(percent);
  }
}

async function save(page: Page) {
  // What the last save has said still stands there: a save says when it was.
  const said = page.getByText(/に保存しました。$/);
  const before = (await said.allInnerTexts()).join();
  await page.getByRole('button', { name: '保存して見直す' }).first().click();
  await expect.poll(async () => (await said.allInnerTexts()).join()).not.toBe(before);
}

test('terms are written from nothing, approved by another manager, and priced as they were written', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  await join(page, await firstLink(), '汐 かなで', 'kanade@terms.example');
  await page.goto('/desk/terms');
  await expect(inForce(page, /web-card-domestic/)).toBeVisible();
  await expectAccessibleEverywhere(page);
  await expectNoSidewaysScroll(page);

  await page.goto('/desk/terms/new');
  await expectAccessibleEverywhere(page);
  await page.getByLabel('題名').fill('岬の旅行条件書');
  await page.getByLabel('条件書の名前').fill('misaki-terms');
  await page.getByLabel('契約の種類').selectOption('package-domestic');
  await goOn(page, /misaki-terms~1/, '空の下書きを始める');
  await page.getByRole('link', { name: '下書きを書き直す' }).click();
  await page.waitForURL(/edit$/);

  await field(page, 'head.trips').selectOption('stay');
  await field(page, 'periods.0.name').fill('年末年始');
  await field(page, 'periods.0.from').fill('12/20');
  await field(page, 'periods.0.until').fill('1月7日');
  await writeTable(page, 0, [
    ['20', '', '20'],
    ['7', '', '30'],
  ]);
  // What is typed is worked out beside it before anything is saved: 30% of 60,000 yen seven days before.
  const sample = page.getByRole('complementary', { name: '見本' });
  await expect(sample.getByRole('row', { name: /7日前 11:00/ })).toContainText('18,000円');
  await save(page);
  await writeTable(page, 0, [
    ['20', '', '20'],
    ['7', '', '30'],
    ['前日', '12時', '40'],
  ]);
  await field(page, 'tables.1.period').selectOption('年末年始');
  await field(page, 'tables.1.add').check();
  await save(page);
  await field(page, 'tables.0.steps.1.charge.percent').fill('60');
  await expect(sample.getByText(/標準旅行業約款の上限/).first()).toBeVisible();
  await field(page, 'tables.0.steps.1.charge.percent').fill('20');
  await expect(sample.getByText('直すところはありません。')).toBeVisible();
  const dayBefore = sample.getByRole('row', { name: /前日 (11|15):00/ });
  await expect(dayBefore.nth(0)).toContainText('18,000円');
  await expect(dayBefore.nth(1)).toContainText('24,000円');
  await expectAccessibleEverywhere(page);
  await expectNoSidewaysScroll(page);
  await save(page);

  await page.getByRole('link', { name: '承認のページへ' }).click();
  await goOn(page, /done=proposed$/, '承認を求める');
  await expect(page.getByText(/ほかの責任者が承認するのをお待ちください/)).toBeVisible();
  await expectAccessibleEverywhere(page);
  await expectNoSidewaysScroll(page);

  const context = await browser.newContext();
  const other = await context.newPage();
  await join(other, await firstLink(), '沖 なぎさ', 'nagisa@terms.example');
  await other.goto('/desk/terms/misaki-terms~1');
  await goOn(other, /done=approved$/, /からの適用を承認する/);
  await other.goto('/desk/terms');
  await expect(inForce(other, /misaki-terms/)).toBeVisible();
  const [download] = await Promise.all([
    other.waitForEvent('download'),
    (async () => {
      await other.goto('/desk/terms/misaki-terms~1');
      await other.getByRole('link', { name: 'ファイルに書き出す' }).click();
    })(),
  ]);
  expect(download.suggestedFilename()).toBe('misaki-terms@1.json');
  await context.close();
});
