import { expect, expectNoSidewaysScroll, test } from '../fixtures/test';

test.use({ javaScriptEnabled: false });

/** What a visitor must find on each page about the agency, by the link at the foot of every page. */
const PAGES = [
  [
    '会社概要',
    '/company',
    [
      '株式会社みなも旅行社',
      '代表取締役　水面 渚',
      '観光庁長官登録旅行業第0000号',
      '2025年4月1日から2030年3月31日まで',
      '第1種旅行業',
      '国内旅行、海外旅行',
      '本社営業所',
      '凪野 みお',
      '受託取扱企画旅行',
      '70,000,000円',
    ],
  ],
  ['旅行業務取扱料金表', '/handling-charges', ['国内旅行の手配', '5,500円']],
  ['特定商取引法に基づく表記', '/commercial-transactions', ['販売業者', 'お取消しと払戻し']],
  ['外部送信', '/external-transmission', ['送信先はありません']],
  ['アクセシビリティ', '/accessibility', ['WCAG 2.2', '第三者による試験は、まだ受けていません']],
  ['よくあるご質問', '/faq', ['一人でも参加できますか。', '日本語でお答えします']],
] as const;

for (const [label, path, said] of PAGES) {
  test(`${label} is one link away from every page and says what it must, without a script`, async ({
    page,
  }) => {
    await page.goto('/tours');
    await page.getByRole('contentinfo').getByRole('link', { name: label, exact: true }).click();
    expect(new URL(page.url()).pathname).toBe(path);
    for (const text of said) {
      await expect(page.getByRole('main')).toContainText(text);
    }
  });
}

test('the pages about the agency fit a phone and a desk without a script', async ({ page }) => {
  for (const [, path] of PAGES) {
    await page.goto(path);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page);
    }
  }
});
