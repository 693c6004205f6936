import { firstLink, join } from '../fixtures/desk';
import { expectKeptForAll } from '../fixtures/shared-cache';
import { expect, expectAccessibleEverywhere, expectFitsPhone, test } from '../fixtures/test';

const PAGE = `<html><body onload="x()"><h1>旅行業約款</h1><h2>第一章　総則</h2><p>第一条　当社は、この約款によります。</p>
<script>document.title = '動いた'</script><table><tr><th>区分</th><th>料率</th></tr><tr><td>20日目から</td><td>20%</td></tr></table></body></html>`;

test('D4-14 a manager puts the conditions on the site; a wrong file is refused in words; everybody reads them', async ({
  page,
  browser,
  request,
  baseURL,
}) => {
  test.slow();
  await join(page, await firstLink(), '約款 係', 'yakkan@minamo.example');
  await page.getByRole('link', { name: '約款', exact: true }).click();
  await page.waitForURL(/general-conditions$/);
  await expectAccessibleEverywhere(page);
  await expectFitsPhone(page);

  const file = page.getByLabel('約款のファイル');
  await file.setInputFiles({
    name: 'a.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n<< /OpenAction 1 0 R >>'),
  });
  await page.getByRole('button', { name: 'この約款を載せる' }).click();
  await expect(page.getByRole('alert').first()).toContainText('開いたときに動くしくみ');

  await file.setInputFiles({ name: 'a.html', mimeType: 'text/html', buffer: Buffer.from(PAGE) });
  await page.getByRole('button', { name: 'この約款を載せる' }).click();
  await expect(page.getByRole('cell', { name: '今日のお申し込みに適用' })).toBeVisible();

  const visitor = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const reader = await visitor.newPage();
  await reader.goto('/company');
  await reader.getByRole('contentinfo').getByRole('link', { name: '旅行業約款' }).click();
  await expect(reader.getByRole('heading', { name: '第一章　総則' })).toBeVisible();
  await expect(reader.getByRole('cell', { name: '20%' })).toBeVisible();
  await expect(reader).toHaveTitle(/^旅行業約款/);
  await visitor.close();
  await page.goto('/general-conditions');
  await expectAccessibleEverywhere(page);
  for (const address of ['/general-conditions', '/general-conditions/1'])
    await expectKeptForAll(request, address);
});
