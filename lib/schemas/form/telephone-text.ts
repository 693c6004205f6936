/** A telephone number as people write it on a card, parted into what is dialled and the extension behind it. */
export type TelephoneText = { number: string; extension: string };

const LABEL = /^(?:(?:tel|phone|mobile|電話番号|電話|携帯電話|携帯|直通|自宅)[.:\s]*)+/i;
const MAIN_LINE = /\((?:代表?|直通?|自宅|携帯)\)|代表$/g;
const EXTENSION = /(?:内線|extension|ext\.?|;ext=|#|x)[\s.:番号]*(\d{1,7})\)?$/i;

/** @returns null when something other than a number is left */
export function telephoneText(typed: string): TelephoneText | null {
  const text = typed.normalize('NFKC').trim().replace(LABEL, '').replaceAll(MAIN_LINE, '').trim();
  const extension = EXTENSION.exec(text);
  const dialled = (extension === null ? text : text.slice(0, extension.index))
    .replaceAll(/[‐-―ー−・]/g, '-')
    .replace(/[\s,(]+$/, '');
  if (!/^\+?[\d\s().-]{8,30}$/.test(dialled)) return null;
  return { number: dialled, extension: extension?.[1] ?? '' };
}
