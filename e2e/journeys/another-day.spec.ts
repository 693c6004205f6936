import {
  bookCouple,
  consentToWhatIsNeeded,
  goOn,
  payByCard,
  roomyDeparture,
} from '../fixtures/book-trip';
import { ledgerOf } from '../fixtures/database';
import { expect, expectAccessibleEverywhere, expectNoSidewaysScroll, test } from '../fixtures/test';

const TOUR = 'kyoto-kids-railway-2n';

test('D2-14.3 another day in one act: the new seats first, both figures, and the old booking ends with the new contract', async ({
  page,
}) => {
  test.slow();
  const email = 'another-day-of-sato@example.jp';
  const book = await roomyDeparture(TOUR, '2027-03-01', '2027-05-31');
  const reference = await bookCouple(page, book, email);

  await page.goto(`/bookings/${reference}`);
  await page.getByRole('link', { name: '出発日の変更' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '出発日の変更' })).toBeVisible();
  await page.getByRole('button', { name: 'この日のお席を確保して進む' }).click();
  await expect(page.getByRole('link', { name: '新しい出発日を選んでください。' })).toBeVisible();
  await expectAccessibleEverywhere(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('radio').last().check();
  await goOn(page, /book\/travelers$/, 'この日のお席を確保して進む');
  await expect(page.locator('[name="travelers.1.given"]:visible')).toHaveValue('美咲');
  await goOn(page, /book\/rooms$/);
  await goOn(page, /book\/consents$/);
  await consentToWhatIsNeeded(page);
  await goOn(page, /book\/check$/);
  await expect(page.getByRole('heading', { name: '変更の前のご予約' })).toBeVisible();
  await expectAccessibleEverywhere(page);
  await goOn(page, /book\/pay$/, 'お支払いへ進む');
  await payByCard(page);

  await page.goto(`/bookings/${reference}`);
  await expect(page.getByText('お申し出により、契約は解除されました。')).toBeVisible();
  expect((await ledgerOf(reference)).map((line) => line.split(' ')[0])).toContain('credit');
});
