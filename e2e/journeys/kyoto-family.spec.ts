import type { Page } from '@playwright/test';
import {
  consentToWhatIsNeeded,
  goOn,
  letGuardiansConsent,
  nameThePeople,
  payByCard,
  SUZUKI,
} from '../fixtures/book-trip';
import { ledgerOf, mailTo, seatsOf } from '../fixtures/database';
import { expect, expectAccessible, expectFitsPhone, test } from '../fixtures/test';

const TOUR = 'kyoto-kids-railway-2n';

/** 差額代金: 3,000 an adult and 2,100 for the child who stays. The first card is declined, the second one pays. */
async function payTheDifference(page: Page, reference: string, email: string): Promise<void> {
  await page.goto(`/bookings/${reference}`);
  await expect(page.getByText('8,100円のお支払いをお願いします。')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'お支払いへ進む' }).click();
  await page.waitForURL(/\/payment$/);
  await expect(page.getByText('−186,200円')).toBeVisible();
  const pay = page.getByRole('button', { name: '8,100円を支払う' });
  await page.getByRole('radio', { name: /^使えないカード/ }).check();
  await pay.click();
  await expect(page.getByRole('link', { name: 'このカードは使えませんでした。' })).toBeVisible();
  await expectAccessible(page);
  await expectFitsPhone(page);
  expect((await ledgerOf(reference)).at(-1)).not.toBe('payment 8100');
  await page.getByRole('radio', { name: /^使えるカード/ }).check();
  await pay.dblclick();
  await page.waitForURL(/\?done=paid$/);
  await expect(page.getByText('お支払いを承りました')).toBeVisible();
  await expect(page.getByText('いま、していただくことはありません。')).toBeVisible();
  await expect(page.getByText('残りの金額をお支払いいただきました')).toBeVisible();
  await expectAccessible(page);
  const receipt = await mailTo(email, 'お支払いを承りました');
  expect(receipt.text).toContain('お支払い：8,100円（見本カード（下4桁 4242））');
  const paid = (await ledgerOf(reference)).filter((line) => line === 'payment 8100');
  expect(paid).toHaveLength(1);
  await page.goto(`/bookings/${reference}/payment`);
  await expect(page.getByText('お支払いいただく金額はありません')).toBeVisible();
}

// 2026-12-04: four in a room 54,800 an adult and 38,300 a child; three in a room 57,800 and 40,400.
// Declared on Friday 2026-11-20 in opening hours: the 14th day, 20% (document 002, table of s.15, row 1).
for (const { script, day } of [
  { script: true, day: '2026-12-04' },
  { script: false, day: '2026-12-11' },
]) {
  test.describe(script ? 'with a script' : 'without any script', () => {
    test.use({ javaScriptEnabled: script });

    test('a family books Kyoto, cancels one child, pays the difference or not, then cancels the rest, and every figure agrees', async ({
      page,
    }) => {
      const email = `suzuki-${script ? 'js' : 'plain'}@example.jp`;
      const departure = `${TOUR}.${day}`;
      const seatsBefore = await seatsOf(departure);
      const rate = day === '2026-12-04' ? 0.2 : 0;

      await page.goto('/');
      await page.getByLabel('どこへ').fill('きょうと');
      await page.getByRole('button', { name: '旅をさがす' }).click();
      await page.getByRole('link', { name: '京都で電車とトロッコ 親子で歩く古都3日間' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        '京都で電車とトロッコ 親子で歩く古都3日間',
      );

      await nameThePeople(page, `/tours/${TOUR}/${day}/book`, SUZUKI, email);
      await letGuardiansConsent(page, [2, 3]);
      await goOn(page, /book\/consents$/);
      await consentToWhatIsNeeded(page);
      await goOn(page, /book\/check$/);
      await expect(page.getByText('186,200円').first()).toBeVisible();
      await goOn(page, /book\/pay$/, 'お支払いへ進む');
      await payByCard(page, '186,200円の旅行を申し込む');

      await expect(page.getByRole('heading', { name: 'ご予約が決まりました' })).toBeVisible();
      expect(await seatsOf(departure)).toEqual({ ...seatsBefore, sold: seatsBefore.sold + 4 });
      await page.getByRole('link', { name: 'ご予約のページを開く' }).click();
      await page.waitForURL(/\/bookings\/TB[0-9A-Z]{8}$/);
      const reference = page.url().split('/').at(-1) as string;
      if (script) {
        await expectAccessible(page);
        await expectFitsPhone(page);
      }
      expect(await ledgerOf(reference)).toEqual(['charge 186200', 'payment 186200']);

      const first =
        rate === 0.2
          ? { fee: '7,660円', refund: '30,640円', feeYen: 7660, refundYen: 30640 }
          : { fee: '0円', refund: '38,300円', feeYen: 0, refundYen: 38300 };
      await page.goto(`/bookings/${reference}/cancellation`);
      await page.getByLabel(/鈴木 さくら/).check();
      if (!script) await page.getByRole('button', { name: '計算する' }).click();
      await expect(page.getByText('8,100円').first()).toBeVisible();
      if (script) await expectAccessible(page);
      await page
        .getByRole('button', {
          name: first.feeYen === 0 ? '取消料なしで取り消す' : `取消料 ${first.fee}で取り消す`,
        })
        .click();
      await page.waitForURL(/cancellation\/[0-9a-f-]{36}$/);
      await expect(page.getByText(first.refund).first()).toBeVisible();
      if (script) await expectAccessible(page);
      const receipt = await mailTo(email, first.refund);
      expect(receipt.text).toContain('第15条');
      expect(receipt.text).toContain('8,100円');
      expect((await ledgerOf(reference)).slice(2).sort()).toEqual(
        [
          'credit 38300',
          ...(first.feeYen > 0 ? [`fee ${first.feeYen}`] : []),
          `refund ${first.refundYen}`,
          'charge 8100',
        ].sort(),
      );

      if (script) await payTheDifference(page, reference, email);

      const rest =
        rate === 0.2
          ? { button: '取消料 31,200円で取り消す', refund: '124,800円' }
          : { button: '取消料なしで取り消す', refund: '147,900円' };
      await page.goto(`/bookings/${reference}/cancellation`);
      for (const name of [/鈴木 一郎/, /鈴木 花子/, /鈴木 太郎/])
        await page.getByLabel(name).check();
      if (!script) await page.getByRole('button', { name: '計算する' }).click();
      await page.getByRole('button', { name: rest.button }).click();
      await page.waitForURL(/cancellation\/[0-9a-f-]{36}$/);
      await expect(page.getByText(rest.refund).first()).toBeVisible();
      await mailTo(email, rest.refund);
      expect((await ledgerOf(reference)).filter((line) => line.startsWith('refund'))).toEqual([
        `refund ${first.refundYen}`,
        `refund ${rest.refund.replaceAll(/[,円]/g, '')}`,
      ]);
      expect(await seatsOf(departure)).toEqual(seatsBefore);

      await page.goto(`/bookings/${reference}/cancellation`);
      await expect(page.getByText('このご予約には、取り消す旅行がありません')).toBeVisible();
    });
  });
}
