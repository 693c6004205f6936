import {
  consentToWhatIsNeeded,
  departureIn,
  goOn,
  nameThePeople,
  SUZUKI,
} from '../fixtures/book-trip';
import { rows } from '../fixtures/database';
import { expect, test } from '../fixtures/test';

const AHEAD: Record<string, string>[] = [
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-prefetch': '2' },
  { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
  { 'sec-purpose': 'prefetch' },
  { 'sec-purpose': 'prefetch;prerender' },
  { purpose: 'prefetch' },
];

async function bookingOf(email: string): Promise<{ reference: string; status: string }> {
  const [found] = await rows<{ reference: string; status: string }>(
    'SELECT reference, status FROM "Booking" WHERE "contactEmail" = $1',
    [email],
  );
  return found ?? { reference: '', status: 'none' };
}

test('D2-3.1a a page that is only fetched ahead displays nothing: no contract forms', async ({
  browser,
  baseURL,
}) => {
  const email = `ahead-${crypto.randomUUID()}@example.jp`;
  const plain = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await plain.newPage();
  const bookPath = await departureIn(page, 'kyoto-kids-railway-2n', '2027-03');
  await nameThePeople(page, bookPath, SUZUKI.slice(0, 1), email);
  await goOn(page, /book\/consents$/);
  await consentToWhatIsNeeded(page);
  await goOn(page, /book\/check$/);
  await goOn(page, /book\/pay$/, 'お支払いへ進む');
  await page.getByRole('radio', { name: /^使えるカード/ }).check();
  // The application is sent, but the last page, which would display the acceptance, is not asked for.
  await page.route('**/book/pay', async (route) => {
    await route.fetch({ maxRedirects: 0 });
    await route.fulfill({ body: 'sent' });
  });
  await page.getByRole('button', { name: /の旅行を申し込む/ }).click();
  await expect.poll(async () => (await bookingOf(email)).status).toBe('applied');
  const { reference } = await bookingOf(email);

  const address = `/bookings/${reference}`;
  for (const headers of AHEAD) {
    const answer = await page.request.get(address, { headers });
    expect(answer.status(), JSON.stringify(headers)).toBe(503);
    expect(answer.headers()['cache-control']).toBe('no-store');
  }
  expect((await bookingOf(email)).status).toBe('applied');

  const storageState = await plain.storageState();
  const scripted = await browser.newContext({ baseURL, storageState });
  const cancellation = await scripted.newPage();
  const asked: string[] = [];
  cancellation.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await cancellation.goto(`${address}/cancellation`);
  const crumb = cancellation.locator(`a[href="${address}"]`).first();
  await crumb.hover();
  await cancellation.waitForLoadState('networkidle');
  expect(asked).not.toContain(address);
  expect((await bookingOf(email)).status).toBe('applied');

  await crumb.click();
  await cancellation.waitForURL(`**${address}`);
  await expect(cancellation.getByText('契約が成立しています')).toBeVisible();
  expect((await bookingOf(email)).status).toBe('contracted');
  await plain.close();
  await scripted.close();
});
