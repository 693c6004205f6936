import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { goOn } from '../fixtures/book-trip';
import { firstLink, join } from '../fixtures/desk';
import { seeWhatChanges, takeIn, writeDay, writeSaturdays, writeTour } from '../fixtures/new-tour';
import { expectKeptForAll } from '../fixtures/shared-cache';
import {
  expect,
  expectAccessibleEverywhere,
  expectNoSidewaysScroll,
  expectScreens,
  test,
} from '../fixtures/test';

const TOUR = 'kyoto-kids-railway-2n';

test('a tour’s file is written out, mended and taken in at the desk; a bad cell is named and nothing changes', async ({
  page,
}) => {
  await join(page, await firstLink(), '汐 かなで', 'kanade@desk.example');
  await page.goto('/desk/catalogue');
  await expectAccessibleEverywhere(page);
  await expectScreens(page, 12);
  await page.getByRole('link', { name: '2ページ目' }).click();
  await page.waitForURL(/page=2/);
  await page.getByLabel('題名・よみ・ツアーコード').fill(TOUR);
  await page.getByRole('button', { name: 'さがす' }).click();
  await page.waitForURL(/words=/);
  await expect(page.getByRole('rowheader').filter({ hasText: TOUR })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'ツアーをCSVで書き出す' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).split('\n');
  const [head = '', row = ''] = [lines[0], lines.find((line) => line.startsWith(TOUR))];
  const at = head.split(',').indexOf('catch');
  const send = async (text: string) => {
    await page.goto('/desk/catalogue/imports');
    const buffer = Buffer.from(`${head}\n${text}\n`);
    await page
      .getByLabel('ファイル', { exact: true })
      .setInputFiles({ name: 'tours.csv', mimeType: 'text/csv', buffer });
    await goOn(page, /imports\/[0-9a-f-]{36}$/, '送って、変わるところを見る');
  };

  await page.goto('/desk/catalogue/imports');
  await page.getByRole('button', { name: '送って、変わるところを見る' }).click();
  await expect(page.getByRole('link', { name: 'ファイルを選んでください。' })).toBeVisible();

  const cells = row.split(',');
  const old = cells[at] ?? '';
  await send(row.replace(/,true,/, ',maybe,'));
  await expect(page.getByRole('row', { name: /maybe/ })).toContainText(
    'true（はい）か false（いいえ）',
  );
  await expect(page.getByRole('button', { name: 'この内容で取り込む' })).toHaveCount(0);
  await expectAccessibleEverywhere(page);

  cells[at] = '線路のそばで眠る夜';
  await send(cells.join(','));
  const changed = page.getByRole('row', { name: new RegExp(TOUR) });
  await expect(changed).toContainText(old);
  await expect(changed).toContainText('線路のそばで眠る夜');
  await expectAccessibleEverywhere(page);
  await expectNoSidewaysScroll(page);
  await goOn(page, /[?&]done$/, 'この内容で取り込む');
  await expect(page.getByText('取り込みました。お客様のページにも')).toBeVisible();
  await expect(async () => {
    await page.goto(`/tours/${TOUR}`);
    await expect(page.getByText('線路のそばで眠る夜').first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test('a new tour is written at the desk, part by part, and a traveler finds it', async ({
  page,
}) => {
  await join(page, await firstLink(), '沖 なぎさ', 'nagisa@desk.example');
  const take = () => takeIn(page);
  const save = () => seeWhatChanges(page);
  const field = (name: string) => page.locator(`[name="${name}"]`);

  await page.goto('/desk/catalogue/tours/new');
  await field('tourCode').fill('misaki-lighthouse');
  await page.getByRole('button', { name: '変わるところを見る' }).click();
  await expect(page.getByRole('heading', { name: '入力内容をご確認ください' })).toBeVisible();
  await expectAccessibleEverywhere(page);
  await expectNoSidewaysScroll(page);
  await writeTour(page);
  await save();
  await expect(page.getByRole('radio', { name: '公開しないで取り込む' })).toBeChecked();
  await take();

  await page.getByRole('link', { name: 'misaki-lighthouse の続きを書く' }).click();
  await page.waitForURL(/tours\/misaki-lighthouse$/);
  await expectAccessibleEverywhere(page);
  await page.getByRole('button', { name: '公開する' }).click();
  await expect(page.getByText('日程がまだありません。')).toBeVisible();
  await page.getByRole('link', { name: '日程を書き直す' }).click();
  await writeDay(page);
  await save();
  await take();

  await page.goto('/desk/catalogue/tours/misaki-lighthouse/patterns');
  await writeSaturdays(page);
  await save();
  await expect(page.getByText('出発日のきまりから 22 件の出発日が増えます。')).toBeVisible();
  await page.getByRole('link', { name: 'misaki-lighthouse のページ' }).click();
  await expect(page.getByText('公開前の確認です。')).toBeVisible();
  await expect(page.getByText('9,800円').first()).toBeVisible();
  await expectAccessibleEverywhere(page);
  await page.getByRole('link', { name: '業務デスクへもどる' }).click();
  await take();
  expect((await page.goto('/tours/misaki-lighthouse'))?.status()).toBe(404);
  await page.goto('/desk/catalogue/tours/misaki-lighthouse');
  await goOn(page, /published=true$/, '公開する');

  await page.getByRole('link', { name: '写真を直す' }).click();
  await page.waitForURL(/\/pictures$/);
  const picture = async (alt: string, background: string) => {
    await page.getByLabel('写真のファイル').setInputFiles({
      name: 'lighthouse.png',
      mimeType: 'image/png',
      buffer: await sharp({ create: { width: 1200, height: 800, channels: 3, background } })
        .png()
        .toBuffer(),
    });
    await page.getByLabel('写真の説明').fill(alt);
    await page.getByRole('button', { name: '写真を加える' }).click();
    await expect(page.getByRole('img', { name: alt })).toBeVisible();
  };
  await page.getByRole('button', { name: '写真を加える' }).click();
  await expect(page.getByRole('link', { name: '写真の説明を書いてください。' })).toBeVisible();
  await picture('岬に立つ白い灯台', '#3a6ea5');
  await picture('灯台から見た海', '#2f4858');
  await page.getByRole('button', { name: '「灯台から見た海」を前へ' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '2枚中1枚目' })).toContainText(
    '灯台から見た海',
  );
  // It went to the end of its way: the focus stays on its other button.
  await expect(page.getByRole('button', { name: '「灯台から見た海」を後ろへ' })).toBeFocused();
  // The mouse moves them too: to the front, and back.
  const placed = (text: string) => page.getByRole('listitem').filter({ hasText: text });
  await placed('2枚中2枚目').dragTo(placed('2枚中1枚目'));
  await expect(placed('2枚中1枚目')).toContainText('岬に立つ白い灯台');
  await placed('2枚中1枚目').dragTo(placed('2枚中2枚目'));
  await expect(placed('2枚中1枚目')).toContainText('灯台から見た海');
  await expectAccessibleEverywhere(page);
  await expectNoSidewaysScroll(page);

  await expect(async () => {
    await page.goto('/tours/misaki-lighthouse');
    await expect(page.getByRole('heading', { name: '岬の灯台と二つの海 日帰り' })).toBeVisible({
      timeout: 1_000,
    });
    await expect(page.getByText('9,800円').first()).toBeVisible({ timeout: 1_000 });
    await expect(page.getByRole('img', { name: '灯台から見た海' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const shown = page.getByRole('img', { name: '灯台から見た海' });
  expect(
    await shown.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0),
  ).toBe(true);
  const source = (await shown.getAttribute('src')) ?? '';
  await expectKeptForAll(page.request, source);
  const file = await page.request.get(source);
  expect(file.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  await expectAccessibleEverywhere(page);
  await page.goto('/tours?q=灯台');
  await expect(page.getByRole('img', { name: '灯台から見た海' })).toBeVisible();
  await page.goto('/desk/catalogue/tours/misaki-lighthouse');
  await expect(page.getByRole('row', { name: /第3版/ })).toContainText('沖 なぎさ');
});
