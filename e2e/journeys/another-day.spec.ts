import { consentToWhatIsNeeded, goOn, nameThePeople, payByCard, SATO } from '../fixtures/book-trip';
import { ledgerOf, rows } from '../fixtures/database';
import { expect, expectAccessibleEverywhere, expectNoSidewaysScroll, test } from '../fixtures/test';

const TOUR = 'kyoto-kids-railway-2n';
const COUPLE = SATO.map((person) => ({ ...person, roman: undefined }));

test('D2-14.3 another day in one act: the new seats first, both figures, and the old booking ends with the new contract', async ({
  page,
}) => {
  test.slow();
  const email = 'another-day-of-sato@example.jp';
  const [departure] = await rows<{ date: string }>(
    `SELECT "departureDate" AS date FROM "Departure" WHERE "tourCode" = $1 AND status = 'open'
       AND "departureDate" BETWEEN '2027-03-01' AND '2027-05-31' AND "freeSeats" >= 8 ORDER BY 1 LIMIT 1`,
    [TOUR],
  );
  await nameThePeople(page, `/tours/${TOUR}/${departure?.date}/book`, COUPLE, email);
  await goOn(page, /book\/consents$/);
  await consentToWhatIsNeeded(page);
  await goOn(page, /book\/check$/);
  await goOn(page, /book\/pay$/, 'お支払いへ進む');
  await payByCard(page);
  const [old] = await rows<{ reference: string }>(
    `SELECT reference FROM "Booking" WHERE "contactEmail" = $1`,
    [email],
  );
  const reference = old?.reference ?? '';

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
