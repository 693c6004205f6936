import { staffObjectionWords } from '../access/staff-objections';

/** ご予約 at the desk: what the traveler sees, and what only staff see. */
export const deskBookingWords = {
  title: (name: string) => `${name} 様のご予約`,
  listTitle: 'ご予約',
  back: 'ほかのご予約をさがす',
  acts: 'このご予約の手続き',
  cancel: 'お取消しを受け付ける',
  correct: '連絡先を直す',
  correctNames: 'お名前の表記を直す',
  emergency: '緊急連絡先を開く',
  emergencyTerm: '緊急連絡先',
  emergencyNone: '緊急連絡先のご登録はありません。',
  toApplication: 'お申し込みへのお返事へ',
  waive: '取消料を免除する',
  travelerSide: 'お客様のページ',
  travelerNote: 'お客様がご覧になっている内容です。',
  staffSide: '窓口だけの情報',
  staffNote: 'お客様のページには出ません。',
  cancelling: 'いま取り消すと',
  contact: '代表者の連絡先',
  kana: 'カナ',
  address: '住所',
  payments: 'カードのお支払い',
  paymentsNone: 'カードのお支払いはありません。',
  refundOf: (amount: string, state: string) => `払戻し ${amount}：${state}`,
  companyKey: (key: string) => `カード会社の番号 ${key}`,
  mails: 'お送りしたメール',
  mailsNone: 'まだお送りしていません。',
  mailStates: {
    queued: '送るところ',
    sent: '送信済み',
    kept: '送らずに保管（見本）',
    failed: '届いていません',
  },
  consents: '同意',
  consentsNone: '同意の記録はありません。',
  guardians: '保護者の同意',
  notices: '変更などのお知らせ',
  history: '経過の記録',
  looks: 'このご予約を開いた人',
  purposes: { price: '旅行代金', balance: '残りの金額' },
  documentLead: 'お客様にお渡しした書面の写しです。開いたことは、お客様の受領にはなりません。',
} as const;

/** 覚え書き of a booking, among staff. */
export const bookingNoteWords = {
  title: '覚え書き',
  none: 'まだありません。',
  label: '覚え書きを残す',
  hint: 'お電話の内容など、ほかの担当者に伝えることを書きます。お客様のページには出ませんが、開示を求められたときはお見せします。体の状態や家族の事情は、要ることだけにします。',
  submit: '残す',
  done: '覚え書きを残しました。',
  errors: {
    missing: '覚え書きを書いてください。',
    tooLong: '1,000文字までで書いてください。',
    wrong: '使えない文字が入っています。',
  },
  refusals: {
    'not-found': 'このご予約は見つかりません。',
    ...staffObjectionWords,
  },
} as const;
