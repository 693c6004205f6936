import type { PassedItem, PassingRefusal, RecipientKind } from '@/lib/rules/enquiries/passing';
import { promises } from '@/lib/rules/promises';

/** The record of what was passed on, as its person reads it. */
export const passingWords = {
  kinds: {
    supplier: '宿泊・運送・手配などの会社',
    'public-body': '公的な機関',
    'group-company': 'グループ会社',
    contractor: '業務を任せている会社',
  } satisfies Record<RecipientKind, string>,
  items: {
    name: 'お名前',
    phone: '電話番号',
    email: 'メールアドレス',
    text: 'お問い合わせの内容',
    booking: '予約番号',
  } satisfies Record<PassedItem, string>,
  bases: {
    notice: 'お問い合わせの画面でお知らせした範囲',
    consent: 'ご本人の同意',
  },
  entry: (facts: { recipient: string; items: readonly string[]; reason: string }) =>
    `${facts.recipient}に、${facts.items.join('・')}を渡しました。\n理由：${facts.reason}`,
} as const;

/** The page at the desk. */
export const deskPassingWords = {
  title: (reference: string) => `ほかの相手先に渡す（${reference}）`,
  lead: `お問い合わせにお答えするために必要なものだけを渡します。この記録は${promises.provisionKeptYears}年残り、お客様のお問い合わせのページにも、相手・項目・理由が載ります。このサイトからは何も送られません。記録の後に、選んだ項目だけを相手先に渡してください。`,
  kind: '相手の種類',
  recipient: '相手の名前',
  recipientHint: '会社や機関の名前。担当者のお名前は書かないでください。',
  company: 'グループ会社',
  companies: (names: readonly string[]) => `相手がグループ会社のとき：${names.join('、')}`,
  noCompanies: '会社の案内に、グループ会社の登録がありません。',
  country: '相手のある国',
  items: '渡す項目',
  basis: '根拠',
  noticeHint: '日本の中の相手先だけです。',
  consentHint: 'お問い合わせの方に、相手と項目をお伝えして、同意をいただいたとき。',
  agreedUntil: '秘密を守る契約の最後の日',
  agreedHint: '業務を任せている会社のときだけ。',
  reason: '理由',
  reasonHint: '何を確かめるためか。お客様のページに載ります。',
  submit: '記録を残す',
  back: 'お問い合わせへ戻る',
  errors: {
    kind: '相手の種類を選んでください。',
    recipient: {
      missing: '相手の名前を書いてください。',
      tooLong: '相手の名前は100文字までで書いてください。',
      wrong: '相手の名前に使えない文字があります。',
    },
    country: '相手のある国を選んでください。',
    basis: '根拠を選んでください。',
    agreedUntil: { missing: '', wrong: '日付を、年・月・日の数字で入れてください。' },
    reason: {
      missing: '理由を書いてください。',
      tooLong: '理由は500文字までで書いてください。',
      wrong: '理由に使えない文字があります。',
    },
  },
} as const;

export const passingRefusalWords: Readonly<Record<PassingRefusal, string>> = {
  'no-items': '渡す項目を選んでください。',
  'more-than-group': 'グループ会社には、予約番号は渡せません。ご連絡と対応に必要なものだけです。',
  'unknown-company':
    'グループ会社の名前は、会社の案内に登録したとおりに書いてください。登録のない会社には渡せません。',
  'no-agreement': '業務を任せている会社のときは、秘密を守る契約の最後の日を入れてください。',
  'agreement-ended': '秘密を守る契約が終わっています。契約を結び直すまで渡せません。',
  'abroad-without-consent':
    '外国にある相手先に渡すには、ご本人の同意が要ります。先にご本人に、相手と項目をお伝えください。',
};
