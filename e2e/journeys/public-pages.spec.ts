import { rows } from '../fixtures/database';
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  expectScreens,
  test,
} from '../fixtures/test';

const TOUR = '/tours/kyoto-kids-railway-2n';
const PAGES = [
  '/',
  '/tours',
  '/tours?region=kinki&q=%E6%B8%A9%E6%B3%89',
  '/tours?q=%E3%81%84%E3%81%AA%E3%81%84',
  TOUR,
  `${TOUR}/terms`,
  `${TOUR}/departures/2027-03`,
  '/tours/paris-mont-saint-michel-5n',
  '/cancellation-fees',
  '/company',
  '/handling-charges',
  '/general-conditions',
  '/commercial-transactions',
  '/external-transmission',
  '/accessibility',
  '/faq',
  '/privacy',
  '/privacy/overseas',
  '/disclosure-requests',
  '/enquiries',
  '/bookings',
  '/sign-in',
  '/dev/mail',
];

for (const path of PAGES) {
  test(`P45 ${path} is accessible, fits a phone and asks no other host`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
  });
}

// As long as what is on them; twice as long before what one does not choose by was folded on a phone.
for (const [path, most] of [
  [TOUR, 8],
  ['/tours/paris-mont-saint-michel-5n', 9.1],
  ['/tours', 8.5],
] as const) {
  test(`${path} is no longer than ${most} screens of a phone`, async ({ page }) => {
    await page.goto(path);
    await expectScreens(page, most);
  });
}

test('on a narrow phone no day runs into the sign of its seats, and prices say for which ages they are', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  // 11 February 2027 is a Thursday and a holiday: the longest of all days.
  for (const path of [
    `${TOUR}/departures/2027-03`,
    '/tours/hakone-art-switchback-1n/departures/2027-02',
  ]) {
    await page.goto(path);
    const days = await page.locator('td :is(a, div):has(> span.order-2)').all();
    let compared = 0;
    for (const day of days) {
      const [date, seats] = await Promise.all([
        day.locator('> span').first().boundingBox(),
        day.locator('> span.order-2').boundingBox(),
      ]);
      if (date === null || seats === null) continue;
      compared += 1;
      const apart =
        date.x + date.width <= seats.x + 0.5 ||
        seats.y >= date.y + date.height - 0.5 ||
        date.y >= seats.y + seats.height - 0.5;
      expect(apart, `${path}: ${await day.textContent()}`).toBe(true);
    }
    expect(compared, path).toBeGreaterThan(3);
  }
  await page.goto(TOUR);
  const prices = page.getByRole('table', { name: '出発日ごとの旅行代金の幅', includeHidden: true });
  for (const ages of ['大人（12歳以上）', '子ども（3〜11歳）', '幼児（2歳以下）'])
    await expect(prices).toContainText(ages);
  await expect(page.getByRole('main')).not.toContainText(/\d月\s*\d+日・[\d,]+円/);
});

test('no picture of a list lies over the text beside it', async ({ page }) => {
  await page.goto('/tours');
  for (const width of [320, 360, 640, 800, 1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.getByRole('article').evaluateAll((cards) =>
      cards
        .filter((card) => {
          const [picture, text] = [card.querySelector('img'), card.querySelector('h2, h3')];
          if (picture === null || text === null) return true;
          return picture.getBoundingClientRect().right > text.getBoundingClientRect().left;
        })
        .map((card) => card.textContent),
    );
    expect(over, `${width} px`).toEqual([]);
  }
  await expect(page.getByRole('article')).not.toHaveCount(0);
});

test('addresses that lead nowhere answer 404 with a way on', async ({ page }) => {
  for (const path of ['/tours/no-such-tour', '/at/2026-11-20/home', '/x']) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole('link', { name: '旅をさがす' }).first()).toBeVisible();
  }
});

test('a search in other words, widths and order is led to one shared address', async ({ page }) => {
  await page.goto('/tours?theme=onsen&region=kyushu&page=1&q=');
  const shared = new URL(page.url());
  await page.goto('/tours?region=kyushu&theme=onsen');
  expect(new URL(page.url()).search).toBe(shared.search);
});

test('P45 every answer carries its security headers', async ({ request }) => {
  for (const path of ['/', TOUR, '/bookings', '/healthz']) {
    const headers = (await request.get(path)).headers();
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['x-frame-options'], path).toBe('DENY');
    expect(headers['x-powered-by'], path).toBeUndefined();
  }
  const personal = (await request.get('/bookings')).headers();
  expect(personal['content-security-policy']).toMatch(
    /script-src 'self' 'nonce-[^']+' 'strict-dynamic'/,
  );
  expect(personal['content-security-policy']).not.toContain('unsafe-inline');
  expect(personal['cache-control']).toContain('no-store');
});

test('every kind of answer has a policy and an id; what is no page is kept nowhere', async ({
  request,
}) => {
  for (const path of ['/x', '/%ff', '/iconfoo', '/healthzz', '/_next/x', '/api/x', '/api/auth']) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(await answer.text(), path).toContain('<html lang="ja">');
    expect(answer.headers()['content-security-policy'], path).toContain("default-src 'none'");
    expect(answer.headers()['x-request-id'], path).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers()['cache-control'], path).toBe('no-store');
  }
  for (const path of ['/healthz', '/readyz', '/tours/no-such-tour']) {
    expect((await request.get(path)).headers()['cache-control'], path).toBe('no-store');
  }
});

test('a shared cache keeps a public page for a minute at most', async ({ request }) => {
  for (const path of ['/', '/tours', TOUR, `${TOUR}/terms`, '/privacy']) {
    const { 'cache-control': kept } = (await request.get(path)).headers();
    expect(kept, path).toBe('public, max-age=0, s-maxage=60, must-revalidate');
  }
});

test('the sign-in library shows no page of its own', async ({ request }) => {
  const led = async (path: string) =>
    (await request.get(path, { maxRedirects: 0 })).headers().location;
  expect(await led('/api/auth/signout')).toMatch(/\/bookings$/);
  expect(await led('/api/auth/signin')).toMatch(/\/sign-in$/);
  expect(await led('/api/auth/error')).toMatch(/\/sign-in$/);
  expect((await request.get('/api/auth/session')).status()).toBe(200);
});

test('an unknown booking and somebody else’s lead to the same question', async ({ page }) => {
  await page.goto('/bookings/TB00000000');
  await expect(page).toHaveURL(/\/bookings\?reference=TB00000000$/);
  await expect(page.getByRole('button', { name: '確認番号を送る' })).toBeVisible();
});

test('seats that go without the site’s doing are gone from its kept pages', async ({ request }) => {
  const month = '/tours/hiroshima-miyajima-1n/departures/2027-09';
  const fullDays = async () => (await (await request.get(month)).text()).split('満席').length;
  await fullDays();
  const before = await fullDays();
  await rows(
    `UPDATE "Departure" SET sold = capacity - held WHERE "departureDate" LIKE '2027-09-%' AND "tourCode" = $1`,
    ['hiroshima-miyajima-1n'],
  );
  await expect.poll(fullDays).toBeGreaterThan(before);
});
