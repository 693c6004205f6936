import { rows } from '../fixtures/database';
import { expect, test } from '../fixtures/test';

// The sample catalogue on 20 November 2026.
test.use({ javaScriptEnabled: false });

const TOUR = 'kyoto-kids-railway-2n';

test('every tour on sale is reached without JavaScript, page by page, and by its words', async ({
  page,
}) => {
  const next = page.getByRole('link', { name: '次のページ' });
  const onSale = await rows<{ code: string }>(
    `SELECT DISTINCT "tourCode" AS code FROM "Departure"
     WHERE status = 'open' AND "departureDate" > '2026-11-20'`,
  );
  // Bookings of other journeys may move a tour to a page already seen: the walk begins again then.
  await expect(async () => {
    await page.goto('/cancellation-fees');
    const reached = new Set<string>();
    for (let at = 1; at <= 20; at += 1) {
      const links = page.locator('a[href^="/cancellation-fees?tour="]');
      for (const href of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))) {
        reached.add(String(href).split('tour=')[1] ?? '');
      }
      if ((await next.count()) === 0) break;
      await next.click();
    }
    expect([...reached].sort()).toEqual(onSale.map(({ code }) => code).sort());
  }).toPass({ timeout: 60_000 });
  await page.getByLabel('ことばでさがす').fill('京都　鉄道');
  await page.getByRole('button', { name: 'さがす' }).click();
  await expect(page.locator(`a[href="/cancellation-fees?tour=${TOUR}"]`)).toBeVisible();
});

test('a departure that has left, and a day after the return, are answered in words', async ({
  page,
}) => {
  await page.goto(`/cancellation-fees?tour=${TOUR}&date=2026-11-01`);
  await expect(
    page.getByText('すでに出発した日の取消料は、ここでは調べられません').first(),
  ).toBeVisible();
  await page.goto(`/cancellation-fees?tour=${TOUR}&date=2026-12-04&on=2026-12-07`);
  await expect(page.getByText('終わった旅行は取り消せません').first()).toBeVisible();
  await page.goto(`/cancellation-fees?tour=${TOUR}&date=2026-12-04&on=2026-12-06`);
  await expect(page.getByText('終わった旅行は取り消せません')).toHaveCount(0);
});
