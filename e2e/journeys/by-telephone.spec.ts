import {
  consentToWhatIsNeeded,
  departureIn,
  fillContact,
  fillPerson,
  goOn,
  payByCard,
  SUZUKI,
} from '../fixtures/book-trip';
import { mailTo, rows } from '../fixtures/database';
import { firstLink, join } from '../fixtures/desk';
import { expect, expectAccessibleEverywhere, expectFitsPhone, test } from '../fixtures/test';

const EMAIL = 'suzuki-telephone@example.jp';

test('a call is taken down at the desk, handed over by a link, looked through and paid without a script', async ({
  page: desk,
  browser,
  baseURL,
}) => {
  test.slow();
  const [person] = SUZUKI;
  if (person === undefined) throw new Error('nobody calls');
  const book = await departureIn(desk, 'kumano-kodo-nachi-2n', '2027-04');
  const [, code, date] = /tours\/([^/]+)\/([^/]+)\/book/.exec(book) ?? [];
  await join(desk, await firstLink('clerk'), '受付 みお', 'mio@desk.example');
  await desk.goto(`/desk/departures/${code}/${date}`);
  await desk.getByRole('link', { name: 'お申し込みを書き取る' }).click();
  await desk.waitForURL(/application$/);
  await desk.getByRole('button', { name: '席を確保して入力を始める' }).click();
  await expect(
    desk.getByRole('link', { name: 'お申し込みの方法を選んでください。' }),
  ).toBeVisible();
  await expectAccessibleEverywhere(desk);
  await expectFitsPhone(desk);
  await desk.getByRole('radio', { name: '電話' }).check();
  await desk.getByLabel('人数').fill('1');
  await goOn(desk, /travelers$/, '席を確保して入力を始める');
  await expect(desk.getByText('電話のお申し込みを書き取っています')).toBeVisible();
  await fillPerson(desk, 0, person);
  await goOn(desk, /contact$/);
  await fillContact(desk, EMAIL);
  await goOn(desk, /rooms$|consents$/);
  if (desk.url().endsWith('rooms')) await goOn(desk, /consents$/);
  await expect(desk.getByText('文をそのまま読み上げ、')).toBeVisible();
  await consentToWhatIsNeeded(desk);
  await goOn(desk, /check$/);
  await expect(desk.getByRole('button', { name: 'お支払いへ進む' })).toBeHidden();
  await expectAccessibleEverywhere(desk);
  await goOn(desk, /done=handed$/, 'お客様に送る');
  await expect(desk.getByText('お客様にお送りしました。')).toBeVisible();
  await expectAccessibleEverywhere(desk);
  await expectFitsPhone(desk);

  const { text } = await mailTo(EMAIL, 'お申し込み内容のご確認とお支払いのお願い');
  const [, link = ''] = /(\/tours\/\S+\/book\/continue\/\S+)/.exec(text) ?? [];
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(link);
  await page.goto(link);
  await goOn(page, /check$/, '内容を開く');
  await goOn(page, /pay$/, 'お支払いへ進む');
  await payByCard(page);
  const [booking] = await rows<{ channel: string; status: string }>(
    'SELECT channel, status FROM "Booking" WHERE "contactEmail" = $1',
    [EMAIL],
  );
  expect(booking).toEqual({ channel: 'phone', status: 'contracted' });
  await context.close();
  await desk.reload();
  await expect(desk.getByText('書き取り中のお申し込みはありません。')).toBeVisible();
});
