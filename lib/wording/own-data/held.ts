/** Titles and sentences of the page with all that is held on one person. */
export const heldWords = {
  title: 'お預かりしている情報',
  lead: (email: string) => `${email} についてお預かりしている、すべての情報です。`,
  until: (moment: string) => `この画面は ${moment} に閉じます。`,
  redacted:
    '一緒に旅行された方、保護者の方、緊急連絡先の方のお名前・生年月日などは、その方の情報なので載せていません。文面の指紋は、お名前を載せた元の文面のものです。',
  download: 'JSONファイルで保存する',
  none: 'ありません。',
  account: 'サインインの登録',
  bookings: 'ご予約',
  bookedForOthers: 'ほかの方の連絡先でお申し込みになったご予約',
  bookedForOthersText:
    'サインインしてお申し込みになり、連絡先が別のアドレスになっているご予約です。旅行される方と連絡先の方の情報は、その連絡先のアドレスで確かめると見られます。',
  consents: '同意の記録',
  /** `companion` counts from 1; null is the person who asks. */
  decisionAbout: (companion: number | null) =>
    companion === null ? 'ご本人' : `同行の方${companion}`,
  companionNumbers: (numbers: readonly number[]) =>
    numbers.map((number) => `同行の方${number}`).join('、'),
  yes: 'はい',
  no: 'いいえ',
  cancellation: (number: number) => `取消し（${number}件目）`,
  mails: 'お送りしたメール',
  enquiries: 'お問い合わせ',
  enquiryMessages: 'やり取り',
  requests: '手続き',
  access: 'サインイン・確認番号・閲覧の記録',
  guardian: '保護者としての同意',
  guardianOfYou: '保護者の方の同意',
  provisions: '第三者への提供の記録',
  provisionsNone:
    'このサイトから第三者へ提供した記録は、まだありません。手配のための提供は、出発が近づいてから行い、行ったときに記録します。',
  passport: 'パスポート',
  assistance: '特別な配慮',
  own: 'ご本人の情報',
  companions: (count: number) => `一緒に旅行される方 ${count}名（その方の情報のため載せません）`,
  emergency: '緊急連絡先',
  emergencyGiven: '登録があります（その方の情報のため載せません）',
  notGiven: '登録がありません',
  codeMail: '確認番号のメールです（番号は載せません）。',
  linkLeftOut: '（開くための鍵が入っているため、リンクは載せません）',
  codeLeftOut: '（番号は載せません）',
  displayed: '画面で開いた日時',
  downloaded: 'ファイルで保存した日時',
  seats: 'お席の確保',
  payments: 'カードでのお支払いの手続き',
  feeWaivers: '取消料の免除',
  shownThen: 'そのときお見せした内容',
  notices: '旅行についてのお知らせ',
  events: 'これまで',
  sessionUntil: (moment: string) =>
    `サインインが続いています（使わなければ ${moment} に終わります）`,
} as const;
