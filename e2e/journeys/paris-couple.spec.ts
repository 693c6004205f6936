import { disclosureWords } from '@/lib/wording/own-data/disclosure';
import { codeWords } from '../../lib/wording/access/access';
import {
  consentFor,
  consentToWhatIsNeeded,
  goOn,
  nameThePeople,
  payByCard,
  SATO,
} from '../fixtures/book-trip';
import { ledgerOf, mailTo, rows, seatsOf } from '../fixtures/database';
import { expect, expectAccessible, test } from '../fixtures/test';

const TOUR = 'paris-mont-saint-michel-5n';
const DEPARTURE = `${TOUR}.2026-12-22`;
const EMAIL = 'sato-paris@example.jp';

// 2026-12-22, a peak departure: two in a room 562,000 each. Declared on 2026-11-20, the 32nd day: 10% in the peak
// (standard terms, overseas product 1).
test('a couple books Paris with consent to the transfer abroad, and cancels all of it', async ({
  page,
}) => {
  test.slow();
  const seatsBefore = await seatsOf(DEPARTURE);
  await nameThePeople(page, `/tours/${TOUR}/2026-12-22/book`, SATO, EMAIL);
  await expectAccessible(page);
  await goOn(page, /book\/consents$/);

  await expect(page.getByRole('heading', { name: /フランス/ }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: /免税店/ }).first()).toBeVisible();
  await goOn(page, /book\/consents$/);
  await expect(
    page.getByRole('alert').filter({ hasText: '入力内容をご確認ください' }),
  ).toBeVisible();
  await expectAccessible(page);
  await consentToWhatIsNeeded(page);
  await expect(page.getByText('10日前（2026年12月12日（土））より後に行います')).toBeVisible();
  await consentFor(page, /免税店/, '田中 美咲');
  await goOn(page, /book\/check$/);
  await expect(page.getByText('佐藤 健 様：同意しない')).toBeVisible();
  await expect(page.getByText('田中 美咲 様：同意する')).toBeVisible();
  await expectAccessible(page);
  await page.goto(page.url().replace(/check$/, 'consents'));
  await expect(page.getByRole('checkbox', { name: /佐藤 健 様：同意します/ })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: /田中 美咲 様：同意します/ })).toBeChecked();
  await goOn(page, /book\/check$/);
  await goOn(page, /book\/pay$/, 'お支払いへ進む');
  await expectAccessible(page);
  await payByCard(page, '1,124,000円の旅行を申し込む');
  await expect(page.getByRole('heading', { name: 'ご予約が決まりました' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'ご予約のページを開く' }).click();
  await page.waitForURL(/\/bookings\/TB/);
  const reference = page.url().split('/').at(-1) as string;

  const decided = await rows<{ itemKey: string; type: string; people: string }>(
    `SELECT c."itemKey", c.type, count(DISTINCT c."subjectId")::text AS people FROM "ConsentEvent" c
     JOIN "Booking" b ON b.id = c."bookingId" WHERE b.reference = $1 GROUP BY 1, 2`,
    [reference],
  );
  expect(decided).toContainEqual({
    itemKey: 'overseas-transfer:FR',
    type: 'consent.granted',
    people: '2',
  });
  const dutyFree = async () =>
    (
      await rows<{ line: string }>(
        `SELECT t."familyName" || ' ' || c.type || ' ' || (p.payload->>'actorKind') AS line FROM "ConsentEvent" c
         JOIN "ConsentPayload" p ON p.seq = c.seq JOIN "Traveler" t ON t.id::text = c."subjectId"::text
         JOIN "Booking" b ON b.id = c."bookingId"
         WHERE b.reference = $1 AND c."itemKey" = 'duty-free' ORDER BY c.seq`,
        [reference],
      )
    ).map(({ line }) => line);
  const asDecided = ['佐藤 consent.refused self', '田中 consent.granted representative-declared'];
  expect(await dutyFree()).toEqual(asDecided);
  const contract = await mailTo(EMAIL, 'ご契約が成立しました');
  expect(contract.text).toContain(
    '免税店への提供\n・佐藤 健 様：同意しなかった\n・田中 美咲 様：同意した',
  );

  await page.goto('/disclosure-requests');
  await page.getByRole('textbox', { name: 'メールアドレス' }).fill(EMAIL);
  await page.getByRole('button', { name: disclosureWords.start.submit }).click();
  await page.waitForURL('**/disclosure-requests/code');
  const code = /確認番号　(\d{6})/.exec((await mailTo(EMAIL, '確認番号　')).text)?.[1] ?? '';
  await page.getByRole('textbox', { name: codeWords.code }).fill(code);
  await page.getByRole('button', { name: codeWords.submit }).click();
  await page.waitForURL('**/disclosure-requests/held');
  const newest = page.getByRole('table', { name: '免税店への提供' }).first();
  const held = newest.getByRole('row');
  await expect(held).toHaveText([/決定/, /ご本人.*同意しなかった/, /同行の方1.*同意した/]);
  await expect(page.getByText('美咲')).toHaveCount(0);
  await expectAccessible(page);

  await page.goto(`/bookings/${reference}/consents`);
  await expect(page.getByText('2026年12月12日（土）の24時までに取り消せば')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: '田中 美咲 様の同意を取り消す' }).click();
  await page.waitForURL(/consents\?done=withdrawn$/);
  expect(await dutyFree()).toEqual([
    ...asDecided,
    '田中 consent.withdrawn representative-declared',
  ]);
  await page.goto(`/bookings/${reference}/cancellation`);
  await page.getByLabel(/佐藤 健/).check();
  await page.getByLabel(/田中 美咲/).check();
  await page.getByRole('button', { name: '取消料 112,400円で取り消す' }).click();
  await page.waitForURL(/cancellation\/[0-9a-f-]{36}$/);
  await expect(page.getByText('1,011,600円').first()).toBeVisible();
  expect((await mailTo(EMAIL, '1,011,600円')).text).toContain('112,400円');
  expect((await ledgerOf(reference)).sort()).toEqual(
    ['charge 1124000', 'payment 1124000', 'credit 1124000', 'fee 112400', 'refund 1011600'].sort(),
  );
  expect(await seatsOf(DEPARTURE)).toEqual(seatsBefore);
});

test('a declined card ends the application cleanly: seats back, nothing stored', async ({
  page,
}) => {
  const departure = `${TOUR}.2027-01-12`;
  const seatsBefore = await seatsOf(departure);
  await nameThePeople(page, `/tours/${TOUR}/2027-01-12/book`, SATO, 'sato-declined@example.jp');
  await goOn(page, /book\/consents$/);
  await consentToWhatIsNeeded(page);
  await goOn(page, /book\/check$/);
  await goOn(page, /book\/pay$/, 'お支払いへ進む');
  await page.getByRole('radio', { name: /^使えないカード/ }).check();
  await goOn(page, /book\/declined/, /申し込む$/);
  await expect(page.getByText('カードが使えませんでした').first()).toBeVisible();
  await expectAccessible(page);
  expect(await seatsOf(departure)).toEqual(seatsBefore);
  expect(
    await rows(`SELECT 1 FROM "Booking" WHERE "contactEmail" = 'sato-declined@example.jp'`),
  ).toEqual([]);
});
