import { heldFieldWords } from './held-fields';

/** まとまりの名前 in the files of held data: each list and each record, and what the page shows in a way of its own. */
const groups: Readonly<Record<string, string>> = {
  subject: 'ご本人',
  account: 'サインインの登録',
  sessions: 'サインインの続き',
  bookings: 'ご予約',
  contact: 'ご連絡先',
  traveler: '旅行をされる方としての情報',
  formerNames: '直す前のお名前の表記',
  passport: 'パスポート',
  assistance: '特別な配慮',
  seats: 'お席の確保',
  waiting: 'キャンセル待ち',
  priceLines: '旅行代金の内訳',
  ledger: '入出金',
  payments: 'お支払いの手続き',
  refunds: '払戻し',
  cancellations: '取消し',
  substitutions: '旅行者の交替のお申し出',
  lines: 'そのときお見せした内容',
  events: 'これまで',
  facts: '内容',
  notices: '旅行についてのお知らせ',
  changes: '旅行内容・代金の変更',
  documents: '書面',
  content: '本文',
  deliveries: 'ご覧になった記録',
  consents: '同意の記録',
  guardianConsents: '保護者の方の同意',
  bookedForOthers: 'ほかの方の連絡先でお申し込みになったご予約',
  mails: 'お送りしたメール',
  requests: '手続き',
  decisions: 'お答え',
  provisions: '第三者への提供の記録',
  access: 'サインイン・確認番号・閲覧の記録',
  format: '形式',
  id: '番号',
  number: '番号',
  expiry: '有効期限',
  country: '発行国',
  kinds: '種類',
  measures: 'ご希望の内容',
  heading: '見出し',
  paragraphs: '文章',
  rows: '表',
  accompanying: '同行',
};

/** The name of a field or a group; its key where it has none, so that nothing that is held stays unseen. */
export function heldName(key: string): string {
  return groups[key] ?? heldFieldWords[key] ?? key;
}
