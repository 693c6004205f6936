import type { Page } from '@playwright/test';
import { bookAlone, goOn, SUZUKI } from '../fixtures/book-trip';
import { ledgerOf } from '../fixtures/database';
import { firstLink, join } from '../fixtures/desk';
import { seeWhatChanges, takeIn } from '../fixtures/new-tour';
import { expect, expectAccessibleEverywhere, expectNoSidewaysScroll, test } from '../fixtures/test';

const TOUR = 'noboribetsu-toya-onsen-1n';

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);

/** The row of a version that is in force. */
const inForce = (page: Page, id: RegExp) =>
  page.getByRole('row', { name: id }).filter({ hasText: '適用中' }).first();

/** The steps of a table: from which day, from which hour of it, how many percent. */
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
  // What the last save has said still stands there: the form says of which state of the draft it is.
  const state = field(page, 'state').first();
  const before = await state.inputValue();
  await page.getByRole('button', { name: '保存して見直す' }).first().click();
  await expect(state).not.toHaveValue(before);
  await expect(page.getByText(/に保存しました。$/)).toBeVisible();
}

test('terms are written from nothing, approved by another manager, booked under and cancelled under to the yen', async ({
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
  await field(page, 'periods.0.name').fill('もみじの頃');
  await field(page, 'periods.0.from').fill('12/1');
  await field(page, 'periods.0.until').fill('12月9日');
  await writeTable(page, 0, [
    ['20', '', '10'],
    ['7', '', '30'],
  ]);
  // What is typed is worked out beside it before anything is saved: 30% of 60,000 yen seven days before.
  const sample = page.getByRole('complementary', { name: '見本' });
  await expect(sample.getByRole('row', { name: /7日前 11:00/ })).toContainText('18,000円');
  await save(page);
  await writeTable(page, 0, [
    ['20', '', '10'],
    ['7', '', '30'],
    ['前日', '12時', '40'],
  ]);
  await field(page, 'tables.1.period').selectOption('もみじの頃');
  await field(page, 'tables.1.add').check();
  await save(page);
  // The table of a period stands before the one of all other days.
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

  // What is typed while a save is under way stays, and goes with the next one.
  await page.route(/edit$/, async (route) => {
    if (route.request().method() === 'POST')
      await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  const title = field(page, 'head.title');
  const typed = page.getByText(/^保存している間に書いたところは/);
  await page.getByRole('button', { name: '保存して見直す' }).first().click();
  await title.fill('岬の旅行条件書（改）');
  await expect(typed).toBeVisible();
  await expect(title).toHaveValue('岬の旅行条件書（改）');
  await page.unroute(/edit$/);
  await page.getByRole('button', { name: '保存して見直す' }).first().click();
  await expect(typed).toBeHidden();
  await expect(title).toHaveValue('岬の旅行条件書（改）');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('岬の旅行条件書（改）');

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

  // A kind of product is, too, from a day to come on; until that day it can be taken back.
  await other.goto('/desk/terms/kinds');
  await other.getByRole('button', { name: 'この条件書で売る' }).click();
  await expect(other.getByRole('link', { name: '条件書を選んでください。' })).toBeVisible();
  await expectAccessibleEverywhere(other);
  await field(other, 'soldKind').selectOption('domestic-stay');
  await field(other, 'termsId').selectOption('misaki-terms');
  await field(other, 'firstDay').fill('2027-06-01');
  await field(other, 'sure').check();
  await goOn(other, /done=chosen$/, 'この条件書で売る');
  await expectAccessibleEverywhere(other);
  await goOn(other, /done=taken-back$/, /^取りやめる（2027年6月1日（火）から misaki-terms/);

  // A tour is sold under them from now on. It leaves on Friday, 4 December, in the weeks of red leaves.
  await other.goto(`/desk/catalogue/tours/${TOUR}/tours`);
  await field(other, 'rows.0.terms_id').selectOption('misaki-terms');
  await seeWhatChanges(other);
  await takeIn(other);
  await context.close();

  const traveler = await (await browser.newContext()).newPage();
  const [person] = SUZUKI;
  if (person === undefined) throw new Error('nobody travels');
  await bookAlone(traveler, `/tours/${TOUR}/2026-12-04/book`, person, 'momiji@terms.example');
  const reference = traveler.url().split('/').at(-1) ?? '';
  await traveler.getByRole('link', { name: '取消しの手続きへ' }).click();
  await traveler.waitForURL(/cancellation$/);
  await expect(traveler.getByText(/^岬の旅行条件書/).first()).toBeAttached();
  await traveler.getByRole('checkbox', { name: /鈴木 一郎/ }).check();
  // The 14th day before it: 20% of 42,800 yen, not the 10% of other weeks.
  await goOn(traveler, /cancellation\/[0-9a-f-]{36}$/, '取消料 8,560円で取り消す');
  expect((await ledgerOf(reference)).sort()).toEqual(
    ['charge 42800', 'credit 42800', 'fee 8560', 'payment 42800', 'refund 34240'].sort(),
  );
  await traveler.context().close();
});
