import type { Page } from '@playwright/test';
import {
  consentToWhatIsNeeded,
  departureIn,
  fillPerson,
  goOn,
  SUZUKI,
} from '../fixtures/book-trip';
import { expect, test } from '../fixtures/test';

/** Opens a page whose scripts do not come until they are let: what a slow network does to somebody who is quick. */
async function withoutScriptsYet(page: Page, open: () => Promise<unknown>) {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await open();
  return async () => {
    release();
    await page.waitForLoadState('networkidle');
    await page.unroute('**/_next/static/**/*.js');
  };
}

/** Whether the framework runs on the page. */
const hasScript = (page: Page) => page.evaluate(() => 'next' in window);

const held = (page: Page) =>
  page.evaluate(() => {
    const fields = document.querySelectorAll<HTMLInputElement>(
      'main input, main select, main textarea',
    );
    return [...fields]
      .filter(({ type }) => type !== 'hidden')
      .map((field) => [
        field.id,
        /^(checkbox|radio)$/.test(field.type) ? field.checked : field.value,
      ]);
  });

test('what was typed, chosen and ticked before the script came is still there after it', async ({
  page,
}) => {
  test.slow();
  const [person] = SUZUKI;
  if (person === undefined) throw new Error('nobody');
  const start = await departureIn(page, 'kyoto-kids-railway-2n', '2027-04');
  const goes = async (path: RegExp | string, fill: () => Promise<void>) => {
    const letThemCome = await withoutScriptsYet(page, () =>
      page.goto(typeof path === 'string' ? path : page.url(), { waitUntil: 'commit' }),
    );
    await page.locator('main form').first().waitFor();
    await fill();
    const before = await held(page);
    expect(before.some(([, value]) => value === true || (value !== '' && value !== false))).toBe(
      true,
    );
    expect(await hasScript(page), 'the script is not there yet').toBe(false);
    await letThemCome();
    await expect.poll(() => hasScript(page)).toBe(true);
    expect(await held(page)).toEqual(before);
  };

  await goes(start, async () => {
    await page.getByLabel('旅行される人数').selectOption('1');
  });
  await goOn(page, /travelers$/, 'お席を確保して進む');
  await goes(/travelers$/, () => fillPerson(page, 0, person));
  await goOn(page, /contact$/);
  await goes(/contact$/, async () => {
    await page.getByLabel('メールアドレス').fill('quick@example.jp');
    await page.locator('[name=phone]').fill('090-1234-5678');
    await page.locator('[name=postalCode]').fill('100-0001');
    await page.locator('[name=address]').fill('東京都千代田区千代田1-1');
  });
  await goOn(page, /rooms$/);
  await goOn(page, /consents$/);
  await goes(/consents$/, () => consentToWhatIsNeeded(page));
  await goOn(page, /check$/);
});
