import {
  consentToWhatIsNeeded,
  departureIn,
  goOn,
  nameThePeople,
  SUZUKI,
} from '../fixtures/book-trip';
import { rows } from '../fixtures/database';
import { expect, test } from '../fixtures/test';

const ASKED: Record<string, string>[] = [
  {},
  { rsc: '1' },
  { 'user-agent': 'link preview' },
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

async function contractOf(reference: string): Promise<string> {
  const [found] = await rows<{ id: string }>(
    `SELECT d.id FROM "Document" d JOIN "Booking" b ON b.id = d."bookingId"
     WHERE b.reference = $1 AND d.kind = 'contract'`,
    [reference],
  );
  return found?.id ?? '';
}

async function deliveriesOf(document: string): Promise<string[]> {
  const found = await rows<{ method: string }>(
    'SELECT method FROM "DocumentDelivery" WHERE "documentId" = $1::uuid ORDER BY at',
    [document],
  );
  return found.map(({ method }) => method);
}

test('D2-3.1a asking for a page forms no contract, however it is asked for; the page’s own sign that it is shown does', async ({
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
  for (const headers of ASKED)
    for (const path of [address, `${bookPath}/done`]) {
      await page.request.get(path, { headers });
      await page.request.head(path, { headers });
    }
  expect((await bookingOf(email)).status).toBe('applied');

  const storageState = await plain.storageState();
  const scripted = await browser.newContext({ baseURL, storageState });
  const dark = await scripted.newPage();
  await dark.addInitScript(() => {
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
  });
  await dark.goto(address);
  await dark.waitForLoadState('networkidle');
  expect((await bookingOf(email)).status, 'rendered, but in sight of nobody').toBe('applied');
  await dark.close();

  await page.unroute('**/book/pay');
  await page.goto(address);
  expect((await bookingOf(email)).status, 'without a script until the button').toBe('applied');
  await expect(page.getByRole('button', { name: '承諾のお知らせを確かめました' })).toBeVisible();
  const seen = await scripted.newPage();
  await seen.goto(address);
  await expect(seen.getByText('契約が成立しています')).toBeVisible();
  expect((await bookingOf(email)).status).toBe('contracted');

  // P37: the contract's document, too, was opened only when its page says that it was shown.
  await expect.poll(() => contractOf(reference)).not.toBe('');
  const id = await contractOf(reference);
  const paper = `${address}/documents/${id}`;
  for (const headers of ASKED) {
    expect((await page.request.get(paper, { headers })).status()).toBe(200);
    await page.request.head(paper, { headers });
    await page.request.head(`${paper}/file`, { headers });
  }
  await page.goto(paper);
  expect(await deliveriesOf(id), 'asked for, with and without a browser').toEqual([]);
  await page.request.get(`${paper}/file`);
  expect(await deliveriesOf(id)).toEqual(['downloaded']);
  await page.getByRole('button', { name: 'この書面を確かめました' }).click();
  await expect(page.getByRole('button', { name: 'この書面を確かめました' })).toHaveCount(0);
  expect(await deliveriesOf(id)).toEqual(['downloaded', 'displayed']);
  await seen.goto(paper);
  await expect(seen.getByRole('button', { name: '印刷する' })).toBeVisible();
  expect(await deliveriesOf(id), 'the first display is what counts').toHaveLength(2);
  await plain.close();
  await scripted.close();
});
