/**
 * 見本のカード: the test cards of the demonstration. `hint` is told of the price of a new booking, `balanceHint` of
 * what a booking still owes.
 */
export const sandboxMethods = {
  success: {
    label: '見本カード（下4桁 4242）',
    choice: '使えるカード',
    hint: 'お支払いが最後まで通ります。',
    balanceHint: 'お支払いが最後まで通ります。',
  },
  declined: {
    label: '見本カード（下4桁 0002）',
    choice: '使えないカード',
    hint: 'ご利用枠の確保で断られます。お申し込みは成立しません。',
    balanceHint: 'ご利用枠の確保で断られます。料金はかからず、ご予約もそのままです。',
  },
  'fails-at-capture': {
    label: '見本カード（下4桁 0341）',
    choice: '後から使えなくなるカード',
    hint: 'ご利用枠は取れますが、契約の成立後のお支払いで断られます。契約は自動的に解除されます。',
    balanceHint:
      'ご利用枠は取れますが、お支払いの確定で断られます。料金はかからず、ご予約もそのままです。',
  },
  'asks-its-customer': {
    label: '見本カード（下4桁 3155）',
    choice: '本人確認のあるカード',
    hint: 'カード会社の画面（見本）で本人確認をします。確認が済むと、お申し込みが届きます。',
    balanceHint: 'カード会社の画面（見本）で本人確認をします。確認が済むと、お支払いができます。',
  },
  'answers-later': {
    label: '見本カード（下4桁 0077）',
    choice: '返事の遅いカード',
    hint: 'カード会社の返事が1分ほど後になります。',
    balanceHint: 'カード会社の返事が1分ほど後になります。',
  },
  'refund-fails': {
    label: '見本カード（下4桁 5126）',
    choice: '払戻しのできないカード',
    hint: 'お支払いは通りますが、後の払戻しをカード会社が断ります。',
    balanceHint: 'お支払いは通りますが、後の払戻しをカード会社が断ります。',
  },
} as const;

/** Two more for tests, on no page. */
export const quietSandboxMethods = {
  'declines-later': { label: '見本カード（下4桁 0085）' },
  'refund-later': { label: '見本カード（下4桁 7726）' },
} as const;

/** The page of the demonstration's card company. */
export const sandboxCompanyWords = {
  title: 'カード会社の本人確認（見本）',
  lead: '実際のお支払いでは、ここでカード会社の画面が開きます。これは見本で、実際のカードは使われません。',
  amount: '金額',
  card: 'カード',
  confirm: '本人として承認する',
  refuse: '承認しない',
  told: 'ご判断を、お申し込みのサイトに伝えました。',
  back: 'お申し込みのサイトへ戻る',
} as const;

/** How an attempt to pay with a card ended. */
export const paymentStatusWords: Readonly<Record<string, string>> = {
  requested: 'カード会社に問い合わせています。料金はかかっていません',
  pending: 'カード会社の返事を待っています。料金はかかっていません',
  releasing: 'ご利用枠を戻しています。料金はかかっていません',
  authorised: 'ご利用枠を確保しました。お支払いはまだです',
  captured: 'お支払い済み',
  declined: 'カード会社の承認が得られませんでした。料金はかかっていません',
  voided: 'ご利用枠を戻しました。料金はかかっていません',
};

/** Where a refund stands, for whoever gets it. */
export const refundStatusWords: Readonly<Record<string, string>> = {
  requested: 'カード会社に払戻しを依頼するところです',
  pending: 'カード会社で手続きが続いています',
  succeeded: 'カード会社への払戻しの手続きが済みました',
  failed: 'カード会社で手続きができませんでした。当社からご連絡して、お返しします',
};

/** What money goes back for, by the cause of the ledger's line. */
export const refundCauseWords: Readonly<Record<string, string>> = {
  refund: '取消しによる払戻し',
  'reduction-refund': 'お部屋の減額分の払戻し',
  'waiver-refund': '免除した取消料の払戻し',
  'substitution-refund': '効力の生じなかった交替の費用の払戻し',
  'part-refund': '受けられなかった旅行サービスの払戻し',
  'price-reduction-refund': '減額した旅行代金の払戻し',
};
