import type { purposesOfUse } from '../consents/purposes';

type Purpose = (typeof purposesOfUse)[number]['code'];

/** The purposes of use, each in a word or two. */
export const purposeWords: Readonly<Record<Purpose, string>> = {
  'travel-arrangement': '旅行の手配',
  'other-services': 'ほかのサービスのご希望',
  enquiries: 'お求め・お問い合わせへのお返事',
  membership: '会員の方の登録とご案内',
  aftercare: 'ご旅行の後のお手伝い',
  survey: 'アンケート',
  development: '旅行やサービスの企画',
  benefits: '特典・景品',
  promotion: '旅行のご案内',
  operations: '不具合・事故を防ぐ、直す',
  legal: '法令で認められている利用',
  'third-party-provision': '第三者への提供',
};

export const recordWords = {
  title: '操作の記録',
  lead: 'だれが、いつ、何をしたか、だれの情報を見たか。この記録は、だれにも変えられません。',
  at: '日時',
  who: '人',
  command: '操作',
  subject: '対象',
  subjects: {
    booking: 'ご予約',
    application: 'お申し込み',
    'booking-search': 'ご予約の検索',
    departure: '出発日',
    enquiry: 'お問い合わせ',
    request: '個人情報のお求め',
    incident: '漏えいなど',
    retention: '保存期間の終わったデータ',
    mail: 'メール',
    refund: '払戻し',
    job: '処理',
    tour: 'ツアー',
    'catalogue-upload': 'ツアーのファイル',
    terms: '条件書',
    'kind-of-product': '商品の種類',
    'general-conditions': '約款',
    staff: 'スタッフ',
    invitation: '招待',
  } as Readonly<Record<string, string>>,
  purpose: '目的',
  purposes: purposeWords as Readonly<Record<string, string>>,
  site: 'このサイト',
  detail: '内容',
  empty: 'まだ記録はありません。',
  nothing: '当てはまる記録はありません。',
  older: 'これより前',
  newest: '新しいものから',
  pages: '記録のページ',
  filter: '記録をしぼる',
  about: '予約番号・受付番号・ツアーのコード',
  aboutHint: 'ご予約、お申し込み、お問い合わせ、お求め、ツアー。出発日は「コード.2027-01-11」',
  person: 'した人',
  everybody: 'すべて',
  day: '日',
  submit: 'しぼる',
  all: 'しぼらない',
} as const;

/** 見る目的, beside a booking that is open. */
export const lookWords = {
  title: '見る目的',
  now: (purpose: string) => `「${purpose}」のために開いたと記録しました。`,
  hint: 'ほかの目的で見るときは、選び直してください。',
  submit: 'この目的で開く',
} as const;
