import type { Page } from '@playwright/test';
import { SATO } from '../fixtures/book-trip';
import { ledgerOf } from '../fixtures/database';
import { expect, test } from '../fixtures/test';

const TOUR = 'tomonoura-onomichi-day';

/** Tabs on until the control of this name has the focus, and sees that the focus can be seen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 150; step++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null;
      if (at === null || at === document.body) return '';
      const labels = 'labels' in at ? [...((at as HTMLInputElement).labels ?? [])] : [];
      const group = at.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
      return `${group} ${labels.map((label) => label.textContent).join(' ')} ${at.getAttribute('aria-label') ?? ''} ${at.textContent}`;
    });
    if (name.test(focused)) {
      const outline = await page.evaluate(() => {
        const style = getComputedStyle(document.activeElement as Element);
        return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
      });
      expect(outline, `the focus on ${name} can be seen`).toBe(true);
      return;
    }
  }
  throw new Error(`Nothing named ${name} can be reached with the keyboard on ${page.url()}.`);
}

async function press(page: Page, name: RegExp, to: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
  await page.waitForURL(to);
}

async function type(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}

test('a day trip is booked and cancelled with the keyboard alone', async ({ page }) => {
  const [sato] = SATO;
  if (sato === undefined) throw new Error('the cast is empty');
  await page.goto(`/tours/${TOUR}/2026-12-02/book`);
  await tabTo(page, /旅行される人数/);
  await page.keyboard.press('ArrowDown');
  await press(page, /お席を確保して進む/, /travelers$/);
  await type(page, /お名前 ?必須.*姓/, sato.family);
  await page.keyboard.press('Tab');
  await page.keyboard.type(sato.given);
  await type(page, /カナ.*セイ/, sato.familyKana);
  await page.keyboard.press('Tab');
  await page.keyboard.type(sato.givenKana);
  for (const [part, text] of [
    [/生年月日.*年/, sato.birth[0]],
    [/生年月日.*月/, sato.birth[1]],
    [/生年月日.*日/, sato.birth[2]],
  ] as const)
    await type(page, part, text);
  await tabTo(page, /必要ない/);
  await page.keyboard.press('Space');
  await press(page, /次へ進む/, /contact$/);
  await type(page, /メールアドレス/, 'keyboard@example.jp');
  await type(page, /電話番号/, '09012345678');
  await type(page, /郵便番号/, '1000001');
  await type(page, /ご住所/, '東京都千代田区千代田1-1');
  await press(page, /次へ進む/, /(rooms|consents)$/);
  if (page.url().endsWith('rooms')) await press(page, /次へ進む/, /consents$/);
  for (const box of [
    /申し込みます/,
    /説明書面を、この方法/,
    /契約書面を、この方法/,
    /上の提供に同意/,
    /署名なしで/,
    /反社会|いません/,
  ]) {
    await tabTo(page, box);
    await page.keyboard.press('Space');
  }
  await press(page, /次へ進む/, /check$/);
  await press(page, /お支払いへ進む/, /pay$/);
  await tabTo(page, /使えるカード/);
  await page.keyboard.press('Space');
  await press(page, /11,800円の旅行を申し込む/, /done/);
  await press(page, /ご予約のページを開く/, /bookings\/TB/);
  const reference = page.url().split('/').at(-1) as string;
  await press(page, /取消しの手続きへ/, /cancellation/);
  await tabTo(page, /佐藤 健/);
  await press(page, /取消料なしで取り消す/, /cancellation\/[0-9a-f-]{36}$/);
  expect((await ledgerOf(reference)).sort()).toEqual(
    ['charge 11800', 'credit 11800', 'payment 11800', 'refund 11800'].sort(),
  );
});
