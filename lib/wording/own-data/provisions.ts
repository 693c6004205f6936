import type { ProvisionDuty } from '@/lib/rules/privacy/provision-duty';
import { personalDataList, recipientClassLabel } from '../consents/personal-data';
import { passingWords } from '../enquiries/passing';
import { countryName } from '../site/country-name';

const WORDS: Readonly<Record<string, string>> = {
  'third-party-travel': '旅行の手配のための提供への同意',
  'overseas-transfer': '外国にある提供先への提供への同意',
  'duty-free': '免税店への提供への同意',
};

/** もとになった同意: the keys of consents, with a blank between, in words. */
export function basisInWords(basis: string): string {
  return basis
    .split(' ')
    .map((key) => WORDS[key.split(':')[0] ?? ''] ?? key)
    .join('、');
}

const DUTIES: Readonly<Record<ProvisionDuty, string>> = {
  statutory: '法律が定める記録',
  'art28-statutory': '法律が定める記録',
  'not-required-27-1': '法律が求めない場合の、当社の記録',
  'not-required-27-5': '法律が求めない場合の、当社の記録',
  'not-required-on-behalf': '法律が求めない場合の、当社の記録',
};

/** だれに渡したか, on the page of the consents. */
export const provisionWords = {
  title: 'だれに渡したか',
  lead: '当社がほかの会社などにお渡ししたみなさまの情報を、渡した相手ごと、お一人ごとに、すべて載せています。同意だけで、まだ渡していないものは載りません。',
  none: 'お渡しした記録は、まだありません。手配のための提供は、出発が近づいてから行い、行ったときにここに載ります。',
  caption: 'お渡しした記録',
  count: (count: number) => `全部で${count}件です。`,
  when: '渡した日時',
  whom: 'どなたの情報か',
  recipient: '渡した相手',
  country: '相手のある国',
  items: '渡した項目',
  basis: 'もとになった同意',
  record: '記録',
  kept: (duty: ProvisionDuty, day: string) => `${DUTIES[duty]}（${day}まで残します）`,
  /** `companion` counts from 1. */
  about: (companion: number | null) => (companion === null ? '代表者の方' : `同行の方${companion}`),
  enquiries: 'お問い合わせにお答えするために渡したものは、そのお問い合わせのページと、',
  heldLink: 'お預かりしている情報',
  enquiriesEnd: 'でも見られます。',
  stop: '渡した情報は、こちらでは取り戻せません。相手に使うのをやめてほしいときは、',
  stopLink: 'ご自身の情報についての手続き',
  stopEnd: 'からお申し出ください。',
} as const;

interface Provided {
  readonly of: 'list' | 'enquiry';
  readonly recipientClass: string;
  readonly recipient: string;
  readonly country: string;
  readonly items: readonly string[];
  readonly basis: string;
}

const inWords = (words: Readonly<Record<string, string>>, key: string) => words[key] ?? key;

/** One record of a provision, its codes in words. */
export function provisionInWords(one: Provided) {
  const list = one.of === 'list';
  const kind = list
    ? recipientClassLabel(one.recipientClass)
    : inWords(passingWords.kinds, one.recipientClass);
  return {
    recipient: `${one.recipient}（${kind}）`,
    country: countryName(one.country),
    items: list
      ? personalDataList(one.items)
      : one.items.map((item) => inWords(passingWords.items, item)).join('、'),
    basis: list ? basisInWords(one.basis) : inWords(passingWords.bases, one.basis),
  };
}
