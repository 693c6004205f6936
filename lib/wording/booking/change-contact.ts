import { promises } from '@/lib/rules/promises';
import type { ComposedMail } from '../site/mail-names';

/** The fields of a contact, as mails and pages call them. */
export const contactFieldNames = {
  email: 'メールアドレス',
  phone: '電話番号',
  postalCode: '郵便番号',
  address: '住所',
  emergency: '緊急連絡先',
} as const;

export type ContactField = keyof typeof contactFieldNames;

export const changeContactWords = {
  title: '連絡先の変更',
  lead: 'ご予約についてのお知らせを受け取る連絡先です。変えたことは、変える前のメールアドレスにもお知らせします。',
  emailHint:
    '変えるときは、新しいメールアドレスに確認番号をお送りします。番号を入れると変わります。',
  submit: '連絡先を変える',
  back: 'ご予約のページへ戻る',
  changed: '連絡先を変えました。変える前のメールアドレスにお知らせをお送りしました。',
  unchanged: '変わったところはありませんでした。',
  link: '連絡先を変える',
  code: {
    title: '新しいメールアドレスの確認',
    lead: (email: string) =>
      `${email} に確認番号をお送りしました。届いた6けたの番号を入れると、メールアドレスが変わります。`,
  },
  refusals: {
    'not-found': 'このご予約は見つかりません。',
    'changed-meanwhile':
      'このページを開いたあとで、連絡先が変わりました。いまの連絡先を確かめてから、もう一度お試しください。',
    'too-often': `メールアドレスの変更は、1日に${promises.newAddressesADay}回までです。お急ぎのときは、お電話でお知らせください。`,
  },
} as const;

/** 連絡先の変更, to the old place and, where the mail address changed, to the new one. */
export function contactChangedMail(facts: {
  reference: string;
  fields: readonly ContactField[];
  when: string;
  place: 'old' | 'new';
  by: 'traveler' | 'staff';
  url: string;
}): ComposedMail {
  const { reference, when, place, by } = facts;
  const list = facts.fields.map((field) => `・${contactFieldNames[field]}`).join('\n');
  const own =
    by === 'staff'
      ? 'お客様からのお申し出を受けて、当社の窓口で変えました。お申し出になった覚えのある変更でしたら、何もしていただくことはありません。'
      : 'ご自身でなさった変更でしたら、何もしていただくことはありません。';
  const check =
    place === 'old'
      ? `${own}\n心当たりがないときは、すぐに当社へお電話ください。変更を元に戻し、ご予約をお守りします。`
      : 'これから、このご予約についてのお知らせは、このメールアドレスにお送りします。\n心当たりがないときは、お手数ですが当社へお電話ください。';
  return {
    template: `contact-changed-${place}`,
    subject: `ご予約 ${reference} の連絡先が変わりました`,
    text: `${when} に、ご予約 ${reference} の連絡先が変わりました。

変わったところ
${list}

${check}

${facts.url}`,
  };
}
