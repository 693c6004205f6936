import type { Browser, Page } from '@playwright/test';
import {
  consentToWhatIsNeeded,
  departureIn,
  fillContact,
  fillPerson,
  goOn,
  type Person,
  payByCard,
  SUZUKI,
} from '../fixtures/book-trip';
import { ledgerOf, mailTo, rows } from '../fixtures/database';
import { expect, expectAccessibleEverywhere, test } from '../fixtures/test';

const TOUR = 'kumano-kodo-nachi-2n';
const EMAIL = 'suzuki-waits@example.jp';

test.use({ javaScriptEnabled: false });

/** Every seat of a departure is sold. */
const sellOut = (departure: string) =>
  rows('UPDATE "Departure" SET sold = capacity - held WHERE id = $1', [departure]);

/** One seat comes free, and the job that offers it is queued, as whoever gives a seat back does. */
async function giveBackOne(departure: string) {
  await rows('UPDATE "Departure" SET sold = sold - 1 WHERE id = $1', [departure]);
  await rows(
    "SELECT graphile_worker.add_job('offer-seats', json_build_object('departureId', $1::text)) AS job",
    [departure],
  );
}

/** The same page as it stands, looked at with a script: without one nothing can be asked of it. */
async function expectAccessibleHere(page: Page): Promise<void> {
  const storageState = await page.context().storageState();
  const browser = page.context().browser() as Browser;
  const context = await browser.newContext({ storageState, javaScriptEnabled: true });
  const seen = await context.newPage();
  await seen.goto(page.url());
  await expectAccessibleEverywhere(seen);
  await context.close();
}

test('a full departure: one waits without any script, sees the place in the line, and gets the seat that comes free', async ({
  page,
}) => {
  test.slow();
  const path = await departureIn(page, TOUR, '2027-05');
  const departure = `${TOUR}.${path.split('/')[3]}`;
  await sellOut(departure);

  await page.goto(path);
  await expect(page.getByRole('heading', { name: 'キャンセル待ちを申し込む' })).toBeVisible();
  await expect(page.getByText('契約は成立していません').first()).toBeVisible();
  await expectAccessibleHere(page);
  await page.getByLabel('旅行される人数').selectOption('1');
  await page.getByRole('button', { name: 'キャンセル待ちの入力に進む' }).click();
  await expect(page.getByText('キャンセル待ちには、同意が必要です').first()).toBeVisible();
  await page.getByRole('checkbox', { name: /待つことに同意します/ }).check();
  await goOn(page, /travelers$/, 'キャンセル待ちの入力に進む');

  await fillPerson(page, 0, SUZUKI[0] as Person);
  await goOn(page, /contact$/);
  await fillContact(page, EMAIL);
  await goOn(page, /rooms$|consents$/);
  if (page.url().endsWith('rooms')) await goOn(page, /consents$/);
  await consentToWhatIsNeeded(page);
  await goOn(page, /check$/);
  await expect(page.getByText('お席は確保していません')).toBeVisible();
  await goOn(page, /pay$/, 'お支払いへ進む');
  await expect(page.getByText('お預り金：20,000円')).toBeVisible();
  await payByCard(page, 'キャンセル待ちを申し込む');
  await expect(page.getByRole('heading', { name: 'キャンセル待ちを受け付けました' })).toBeVisible();
  await expect(page.getByText('1番目')).toBeVisible();
  await expectAccessibleHere(page);
  const { text } = await mailTo(EMAIL, 'キャンセル待ちを受け付けました');
  expect(text).toContain('ご予約の完了を保証するものではありません');

  await page.getByRole('link', { name: 'ご予約のページを開く' }).click();
  await page.waitForURL(/\/bookings\/TB[0-9A-Z]{8}$/);
  const reference = page.url().split('/').at(-1) as string;
  await expect(page.getByText('1番目')).toBeVisible();
  await expectAccessibleHere(page);
  expect(await ledgerOf(reference)).toEqual([]);

  await giveBackOne(departure);
  await mailTo(EMAIL, 'お席をご用意できました');
  await page.reload();
  await expect(page.getByText('契約が成立しています').first()).toBeVisible();
});

test('whoever waits takes it back, for nothing', async ({ page }) => {
  test.slow();
  const path = await departureIn(page, TOUR, '2027-06');
  const departure = `${TOUR}.${path.split('/')[3]}`;
  await sellOut(departure);
  await page.goto(path);
  await page.getByLabel('旅行される人数').selectOption('1');
  await page.getByRole('checkbox', { name: /待つことに同意します/ }).check();
  await goOn(page, /travelers$/, 'キャンセル待ちの入力に進む');
  await fillPerson(page, 0, SUZUKI[1] as Person);
  await goOn(page, /contact$/);
  await fillContact(page, 'suzuki-leaves@example.jp');
  await goOn(page, /rooms$|consents$/);
  if (page.url().endsWith('rooms')) await goOn(page, /consents$/);
  await consentToWhatIsNeeded(page);
  await goOn(page, /check$/);
  await goOn(page, /pay$/, 'お支払いへ進む');
  await payByCard(page, 'キャンセル待ちを申し込む');
  await page.getByRole('link', { name: 'ご予約のページを開く' }).click();
  await page.waitForURL(/\/bookings\/TB[0-9A-Z]{8}$/);
  await page.getByRole('button', { name: 'このお申し込みを取り下げる' }).click();
  await expect(page.getByText('お申し込みを取り下げました').first()).toBeVisible();
});
