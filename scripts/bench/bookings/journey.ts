import { donePageWords } from '@/lib/wording/booking/done-page';
import { formWith, type HtmlForm, titleOf } from './html-forms';
import { type Answers, type PlainBrowser, plainBrowser } from './plain-browser';

/** Where an application is filled in: two adults, one room, no option, no optional consent. */
export type Trip = { readonly code: string; readonly date: string };

export const PEOPLE = 2;
/** Requests of a whole journey: eight pages, seven forms. */
export const REQUESTS = 15;
/** Those of the last step: the form that pays, the page on which the contract forms. */
export const LAST_REQUESTS = 2;

function person(place: number, given: string): Record<string, string> {
  const answers = {
    family: '水野',
    given,
    familyKana: 'ミズノ',
    givenKana: 'カナ',
    // Two of one name and one birthday would be asked about.
    'birth.year': String(1984 + place),
    'birth.month': '5',
    'birth.day': '6',
    'assistance.needed': 'no',
  };
  return Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [`travelers.${place}.${name}`, value]),
  );
}

const OPTIONAL = /duty-free|news-mail/;

const STEPS: readonly { step: string; field: string; answers: (form: HtmlForm) => Answers }[] = [
  { step: '', field: 'size', answers: () => ({ size: String(PEOPLE) }) },
  {
    step: '/travelers',
    field: 'travelers.0.family',
    answers: () => ({ ...person(0, '凪'), ...person(1, '澪') }),
  },
  {
    step: '/contact',
    field: 'email',
    answers: () => ({
      email: 'nagi@example.jp',
      phone: '09012345678',
      postalCode: '0000001',
      address: '東京都水面区凪町一丁目1番1号',
    }),
  },
  { step: '/rooms', field: 'room.0', answers: () => ({ 'room.0': '0', 'room.1': '0' }) },
  {
    step: '/consents',
    field: 'token',
    answers: ({ boxes }) =>
      Object.fromEntries(boxes.filter((box) => !OPTIONAL.test(box)).map((box) => [box, 'on'])),
  },
  { step: '/check', field: 'statementSha256', answers: () => ({}) },
];

/** A traveler in front of the payment page. */
export type AtPayment = {
  readonly browser: PlainBrowser;
  readonly book: string;
  readonly page: string;
};

/**
 * From the first page of an application to the payment page.
 *
 * @param seen hears of every page before its form is sent
 */
export async function fillIn(
  siteUrl: string,
  { code, date }: Trip,
  seen: (step: string, html: string) => void = () => {},
): Promise<AtPayment> {
  const browser = plainBrowser(siteUrl);
  const book = `/tours/${code}/${date}/book`;
  let page = await browser.open(book);
  for (const { step, field, answers } of STEPS) {
    seen(step, page);
    const form = formWith(page, field);
    page = await browser.open(await browser.send(book + step, form, answers(form)));
  }
  return { browser, book, page };
}

/** Pays and displays the acceptance, by which the contract forms. @throws Error when it did not */
export async function confirm({ browser, book, page }: AtPayment): Promise<string> {
  const form = formWith(page, 'attempt');
  const done = await browser.open(await browser.send(`${book}/pay`, form, { method: 'success' }));
  const title = titleOf(done);
  if (title !== donePageWords.contractedTitle) throw new Error(`not confirmed: ${title}`);
  return done;
}
