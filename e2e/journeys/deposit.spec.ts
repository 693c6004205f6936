import {
  consentToWhatIsNeeded,
  departureIn,
  fillContact,
  fillPerson,
  goOn,
  payByCard,
  SUZUKI,
} from '../fixtures/book-trip';
import { mailTo } from '../fixtures/database';
import { expect, expectAccessibleEverywhere, test } from '../fixtures/test';

test('a deposit is paid with the application and the rest from the page of the booking', async ({
  page,
}) => {
  test.slow();
  const [person] = SUZUKI;
  if (person === undefined) throw new Error('nobody travels');
  await page.goto(await departureIn(page, 'kumano-kodo-nachi-2n', '2027-04'));
  await page.getByLabel('旅行される人数').selectOption('1');
  await goOn(page, /travelers$/, 'お席を確保して進む');
  await fillPerson(page, 0, person);
  await goOn(page, /contact$/);
  await fillContact(page, 'suzuki-deposit@example.jp');
  await goOn(page, /rooms$|consents$/);
  if (page.url().endsWith('rooms')) await goOn(page, /consents$/);
  await consentToWhatIsNeeded(page);
  await goOn(page, /check$/);
  await expect(page.getByText('残りのお支払い', { exact: true })).toBeVisible();
  await expectAccessibleEverywhere(page);
  await goOn(page, /pay$/, 'お支払いへ進む');
  await expect(page.getByRole('radio', { name: '申込金 20,000円' })).toBeChecked();
  await expectAccessibleEverywhere(page);
  await payByCard(page);
  await expect(page.getByText('申込金のお支払い', { exact: true })).toBeVisible();
  await expectAccessibleEverywhere(page);
  const { text } = await mailTo('suzuki-deposit@example.jp', 'ご契約が成立しました');
  expect(text).toContain('申込金のお支払い：20,000円');
  await page.getByRole('link', { name: 'ご予約のページを開く' }).click();
  await page.waitForURL(/\/bookings\/TB[0-9A-Z]{8}$/);
  await expect(page.getByText(/のお支払い期限/).first()).toBeVisible();
  await expectAccessibleEverywhere(page);
  await page.getByRole('link', { name: 'お支払いへ進む' }).click();
  await page.waitForURL(/\/payment$/);
  await expect(page.getByText(/旅行条件書 第7条/).first()).toBeVisible();
  await page.getByRole('radio', { name: /^使えるカード/ }).check();
  await page.getByRole('button', { name: /円を支払う$/ }).click();
  await page.waitForURL(/done=paid$/);
  await expect(page.getByText('0円（過不足はありません）')).toBeVisible();
});
