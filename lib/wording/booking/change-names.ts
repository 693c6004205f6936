import type { NameItem } from '@/lib/rules/contract/name-mending';
import type { ComposedMail } from '../site/mail-names';
import { travelersPageWords } from './travelers-page';

/** The ways of writing a name, as mails and pages call them. */
export const nameItemWords: Readonly<Record<NameItem, string>> = {
  name: 'お名前',
  kana: 'お名前（カナ）',
  'name-roman': 'お名前（パスポートの綴り）',
};

export const changeNamesWords = {
  title: 'お名前の表記を直す',
  link: 'お名前の表記を直す',
  lead: '字の間違いや、読みの間違いを直せます。直したことは、ご予約のメールアドレスにお知らせします。',
  another:
    '別の方が代わりに参加されるとき（お客様の交替）や、ご結婚などで姓が変わったときは、ここでは直せません。お電話かお問い合わせでお知らせください。',
  letters:
    'パスポートの綴りは、一文字違うだけでも航空券の取り直しになり、費用がかかることがあります。航空会社や宿泊先などにお伝えした後は、ここでは直せません。すぐにお電話でお知らせください。',
  romanHint:
    'パスポートと一文字でも違うと搭乗できません。直したときは、下の欄にしるしを付けてください。',
  documents:
    'すでにお渡しした契約書面のお名前は、お渡ししたときのままです。直す前の表記も、ご予約の記録に残ります。',
  person: (place: number, name: string) => `${travelersPageWords.person(place)}　${name} 様`,
  submit: 'お名前の表記を直す',
  back: 'ご予約のページへ戻る',
  telephone: (number: string) => `お電話：${number}`,
  enquire: 'お問い合わせはこちら',
  changed: 'お名前の表記を直しました。ご予約のメールアドレスにお知らせをお送りしました。',
  unchanged: '変わったところはありませんでした。',
  refusals: {
    'not-found': 'このご予約は見つかりません。',
    'changed-meanwhile':
      'このページを開いたあとで、お名前か、参加される方が変わりました。いまのお名前を確かめてから、もう一度お試しください。',
    'not-standing': 'このご予約は終わっています。お名前は直せません。',
    departed: 'ご旅行が始まっています。お名前は、添乗員か当社にお電話でお知らせください。',
    'ticket-terms':
      '航空券のご契約では、お名前の綴りの訂正は、いったん取り消して新しく契約していただくことになります（旅行条件書）。お手続きの前に、お電話でご相談ください。',
    'another-person':
      'ここで直せる表記の訂正の範囲を超えています。別の方が代わりに参加されるとき（お客様の交替）は、当社の承諾が必要です。ご結婚などで姓が変わったときも、お電話かお問い合わせでお知らせください。',
    'passed-on':
      'このお名前は、航空会社や宿泊先などにもうお伝えしています。一文字の違いでも航空券の取り直しになり、費用がかかることがあるため、ここでは直せません。すぐにお電話でお知らせください。',
  },
} as const;

/** 表記の訂正, to the contact. */
export function namesChangedMail(facts: {
  reference: string;
  people: readonly { place: number; items: readonly NameItem[] }[];
  when: string;
  by: 'traveler' | 'staff';
  url: string;
}): ComposedMail {
  const { reference, when, url } = facts;
  const own =
    facts.by === 'staff'
      ? 'お客様からのお申し出を受けて、当社の窓口で直しました。お申し出になった覚えのある変更でしたら、何もしていただくことはありません。'
      : 'ご自身でなさった変更でしたら、何もしていただくことはありません。';
  const list = facts.people
    .map(({ place, items }) => {
      const mended = items.map((item) => nameItemWords[item]).join('、');
      return `・${travelersPageWords.person(place)}：${mended}`;
    })
    .join('\n');
  return {
    template: 'names-changed',
    subject: `ご予約 ${reference} のお名前の表記が変わりました`,
    text: `${when} に、ご予約 ${reference} のお名前の表記が変わりました。

変わったところ
${list}

新しい表記は、ご予約のページでお確かめください。すでにお渡しした契約書面のお名前は、お渡ししたときのままです。

${own}
心当たりがないときは、すぐに当社へお電話ください。変更を元に戻し、ご予約をお守りします。

${url}`,
  };
}
