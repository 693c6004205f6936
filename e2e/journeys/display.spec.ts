import { expect, test } from '../fixtures/test';

// docs/display.md: what the guideline for online travel trade asks a site to display, seen without a script.
test.use({ javaScriptEnabled: false });

const TOUR = '/tours/kyoto-kids-railway-2n';

test('the foot of every page says who is registered, where, and when somebody answers', async ({
  page,
}) => {
  for (const path of ['/', '/tours', TOUR, '/cancellation-fees', '/company', '/bookings']) {
    await page.goto(path);
    const foot = page.getByRole('contentinfo');
    await expect(foot, path).toContainText('株式会社みなも旅行社');
    await expect(foot, path).toContainText('観光庁長官登録旅行業第0000号');
    await expect(foot, path).toContainText('〒000-0000 東京都水面区凪町');
    await expect(foot, path).toContainText('平日 10:00〜16:00');
  }
});

test('contacts, hours and languages stand on one page, with where to complain and whom to call on the way', async ({
  page,
}) => {
  await page.goto('/company');
  const main = page.getByRole('main');
  for (const text of ['03-0000-0000', 'yoyaku@minamo.example', '平日 10:00〜16:00', '日本語'])
    await expect(main).toContainText(text);
  for (const term of ['旅行中の緊急連絡先', '苦情', '対応できる言語'])
    await expect(main.getByText(term, { exact: true })).toBeVisible();
});

test('the tour page says with whom which contract is made, what is in it, what it costs and what cancelling costs', async ({
  page,
}) => {
  await page.goto(TOUR);
  const main = page.getByRole('main');
  await expect(main).toContainText('株式会社みなも旅行社と募集型企画旅行契約を結ぶことになります');
  for (const heading of ['旅程', '旅行代金', '取消料', '旅行条件'])
    await expect(main.getByRole('heading', { name: heading, exact: true })).toBeVisible();
  for (const text of ['利用する交通機関', 'お食事', '旅行代金に含まれないもの', '最少催行人員'])
    await expect(main).toContainText(text);
});
