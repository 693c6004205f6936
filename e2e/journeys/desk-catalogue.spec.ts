import { readFile } from 'node:fs/promises';
import { goOn } from '../fixtures/book-trip';
import { firstLink, join } from '../fixtures/desk';
import { expect, expectAccessibleEverywhere, expectNoSidewaysScroll, test } from '../fixtures/test';

const TOUR = 'kyoto-kids-railway-2n';

test('a tour’s file is written out, mended and taken in at the desk; a bad cell is named and nothing changes', async ({
  page,
}) => {
  await join(page, await firstLink(), '汐 かなで', 'kanade@desk.example');
  await page.goto('/desk/catalogue');
  await expectAccessibleEverywhere(page);
  await expectNoSidewaysScroll(page);
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
  await goOn(page, /\?done$/, 'この内容で取り込む');
  await expect(page.getByText('取り込みました。お客様のページにも')).toBeVisible();
  await expect(async () => {
    await page.goto(`/tours/${TOUR}`);
    await expect(page.getByText('線路のそばで眠る夜').first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
});
