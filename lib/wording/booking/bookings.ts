import type { BookingState } from '@/lib/rules/contract/booking-state';

/** 予約の状態 in plain words: its name, and what it means for the traveler. */
export const bookingStateWords: Readonly<
  Record<BookingState, { label: string; meaning: string; tone: 'ok' | 'indigo' | 'warn' | 'plain' }>
> = {
  draft: {
    label: '入力中',
    meaning: 'お申し込みは、まだ送られていません。',
    tone: 'plain',
  },
  applied: {
    label: 'お申し込みを受け付けました',
    meaning: '契約はまだ成立していません。料金はかかっていません。',
    tone: 'indigo',
  },
  provisional: {
    label: '仮予約',
    meaning: '契約はまだ成立していません。期日までにお手続きがないと、なかったことになります。',
    tone: 'indigo',
  },
  waitlisted: {
    label: 'キャンセル待ち',
    meaning: 'お席が空くのをお待ちいただいています。契約はまだ成立していません。',
    tone: 'indigo',
  },
  contracted: {
    label: '契約が成立しています',
    meaning: 'ご旅行のご用意を進めています。',
    tone: 'ok',
  },
  'change-proposed': {
    label: '変更のお知らせがあります',
    meaning: '旅行の内容に変更があります。お知らせをお読みのうえ、ご返事ください。',
    tone: 'warn',
  },
  'substitution-requested': {
    label: '旅行者の交替を確認しています',
    meaning: '交替をお受けできるか、手配先に確かめています。',
    tone: 'indigo',
  },
  ticketed: { label: '発券しました', meaning: 'ご旅行のご用意が整いました。', tone: 'ok' },
  travelling: {
    label: 'ご旅行中です',
    meaning: '旅行は始まっています。良いご旅行を。',
    tone: 'ok',
  },
  'partially-terminated': {
    label: '途中で終わりました',
    meaning: 'ご旅行の一部が取りやめになりました。',
    tone: 'warn',
  },
  completed: {
    label: 'ご旅行は終わりました',
    meaning: 'ご利用ありがとうございました。',
    tone: 'plain',
  },
  'cancelled-by-customer': {
    label: '取り消しました',
    meaning: 'お申し出により、契約は解除されました。',
    tone: 'plain',
  },
  'cancelled-by-company': {
    label: '催行を取りやめました',
    meaning: '当社から契約を解除しました。理由と返金は、お知らせのとおりです。',
    tone: 'warn',
  },
  'terminated-nonpayment': {
    label: 'お支払いがなく、終わりました',
    meaning: '期日までにお支払いがなかったため、契約は解除されました。',
    tone: 'warn',
  },
  'auto-terminated': {
    label: 'カードが使えず、終わりました',
    meaning: 'カードでのお支払いができなかったため、契約は終了しました。取消料はかかっていません。',
    tone: 'warn',
  },
  'no-show': {
    label: '参加がありませんでした',
    meaning: 'ご連絡がないまま、ご参加がありませんでした。',
    tone: 'warn',
  },
  rejected: {
    label: 'お受けできませんでした',
    meaning: '申し訳ありません。お申し込みをお受けできませんでした。料金はかかっていません。',
    tone: 'warn',
  },
  lapsed: {
    label: '期限が過ぎて終わりました',
    meaning: 'お申し込みは、期限が過ぎたため終わりました。料金はかかっていません。',
    tone: 'plain',
  },
  withdrawn: {
    label: 'お申し込みを取り下げました',
    meaning: 'お申し込みは、契約の前に取り下げられました。料金はかかっていません。',
    tone: 'plain',
  },
  'waitlist-expired': {
    label: 'キャンセル待ちが終わりました',
    meaning: 'お席が空かないまま、期限が過ぎました。料金はかかっていません。',
    tone: 'plain',
  },
  closed: {
    label: '手続きがすべて終わりました',
    meaning: 'この予約の手続きは終わっています。',
    tone: 'plain',
  },
};

/** States before there is a contract: nothing is owed, and the application can be taken back. */
export const BEFORE_CONTRACT: readonly BookingState[] = ['applied', 'provisional', 'waitlisted'];

export const bookingsWords = {
  title: '予約の確認',
  leadGuest: '予約番号とメールアドレスで、ご予約を開きます。パスワードは要りません。',
  leadSignedIn: (email: string) => `${email} でサインインしています。`,
  reference: '予約番号',
  referenceHint: '確認メールにある「TB」で始まる10文字です。',
  email: 'メールアドレス',
  emailHint: 'お申し込みのときの、代表者のアドレスです。',
  submit: '確認番号を送る',
  oneTitle: '予約番号で開く',
  allTitle: 'すべてのご予約を見る',
  allText:
    'サインインすると、同じメールアドレスのご予約と、サインインしてお申し込みになったご予約がまとめて見られます。',
  signIn: 'メールアドレスでサインイン',
  listTitle: 'ご予約',
  upcoming: 'これからのご旅行',
  past: '終わったご旅行・取り消したご予約',
  empty: 'このメールアドレスのご予約は、まだありません。',
  emptyText: 'ほかのアドレスでお申し込みになったご予約は、予約番号で開けます。',
  search: '旅をさがす',
  openOther: 'ほかのご予約を予約番号で開く',
  people: (count: number) => `${count}名様`,
  departs: '出発',
  signOut: 'サインアウト',
  yourData: 'お預かりしている情報を見る・直す・止める',
} as const;

export const bookingWords = {
  kicker: (reference: string) => `予約番号 ${reference}`,
  period: (from: string, to: string) =>
    from === to ? `${from}（日帰り）` : `${from}から${to}まで`,
  next: '次にすること・起きること',
  nothing: 'いま、していただくことはありません。',
  nextDate: '次の期日',
  waitingForGuardian:
    '保護者の方の同意を待っています。保護者の方に、届いたメールのリンクを開いていただいてください。',
  answerBy: (moment: string) => `${moment}までに、お受けできるかどうかをメールでお返事します。`,
  answerTerm: 'お返事の期限',
  heldUntil: 'それまで、お席を確保しています。',
  cancelTitle: 'いま取り消すと',
  cancelFee: '取消料',
  cancelRefund: 'お返しする金額',
  cancelOwed: 'ご請求する残り',
  cancelArticle: '根拠',
  cancelReceived: '受付になる日時',
  cancelUntil: 'この金額のまま取り消せる期限',
  cancelThen: (fee: string, from: string) => `${from}を過ぎると ${fee} になります。`,
  cancelAll: '全員を取り消した場合の金額です。一部の方だけの取消しも、次の画面で選べます。',
  cancelLink: '取消しの手続きへ',
  cancelNotYet: '手続きの画面で金額をもう一度お見せします。確かめるまで、何も取り消されません。',
  cancelNoQuote: 'この予約の取消料は、画面では計算できません。お電話でお尋ねください。',
  afterStart:
    '旅行はすでに始まっています。お客様のご都合で途中でおやめになっても、旅行代金の全額が取消料になり、お返しする金額はありません。お困りのときは、手続きの前に、添乗員または当社へご連絡ください。',
  cancellations: '取消しの記録',
  cancellationOf: (people: number) => `の取消し（${people}名様）の控え`,
  withdrawTitle: 'お申し込みを取り下げる',
  withdrawText:
    '契約が成立する前なので、取消料はかかりません。お席はほかの方にまわり、もとには戻せません。',
  withdrawButton: 'このお申し込みを取り下げる',
  withdrawTooLate: 'お申し込みは、もう取り下げられません。いまの状態をご確認ください。',
  withdrawFormed:
    '承諾のお知らせがすでに届き、契約が成立しているため、お申し込みの取下げはできません。おやめになるときは、下の「いま取り消すと」から取り消せます。',
  lapsedUndelivered:
    '承諾のお知らせのメールを期限までにお届けできなかったため、契約は成立していません。',
  timeline: 'これまでとこれから',
  travelers: '旅行をされる方',
  travelerName: 'お名前',
  travelerAge: '区分',
  travelerState: '状態',
  going: '参加',
  left: '取消し',
  room: (position: number) => `${position}号室`,
  rooms: 'お部屋',
  roomsText: (names: readonly string[]) => names.map((name) => `${name} 様`).join('、'),
  documents: '書面',
  documentsNone: 'まだありません。契約が成立すると、契約書面がここに載ります。',
  documentOpen: '開く',
  documentDownload: 'ファイルで保存する',
  documentMade: '作成',
  documentSeen: '表示した日時',
  money: 'お支払い',
  priceLines: '旅行代金の内訳',
  label: '内容',
  amount: '金額',
  at: '日時',
  ledger: '入出金の記録',
  ledgerEmpty: 'まだ請求もお支払いもありません。',
  balance: '残高',
  balanceOwed: (amount: string) => `${amount}（お支払いいただく金額）`,
  balanceBack: (amount: string) => `${amount}（お返しする金額）`,
  balanceZero: '0円（過不足はありません）',
  method: 'お支払い方法',
  refunds: '払戻しの手続き',
  refund: (amount: string, state: string) => `${amount}　${state}`,
  consents: '同意の記録',
  consentsText:
    'お申し込みのときの同意と、そのときの文面を確かめられます。任意の同意は、いつでも取り消せます。',
  consentsLink: '同意の記録を開く',
  contact: '代表者の連絡先',
  contactName: 'お名前',
  contactEmail: 'メールアドレス',
  contactPhone: '電話番号',
  contactAddress: '住所',
  contactChange: '連絡先を直したいときは、お電話をください。',
  meeting: '集合',
  terms: '旅行条件書',
  termsNote: 'この予約には、お申し込みのときの条件がそのまま使われます。',
  startsAt: '旅行の開始',
  print: '印刷する',
} as const;

export const ageBandWords: Readonly<Record<string, string>> = {
  adult: '大人',
  child: '子ども',
  infant: '幼児',
};

export const ledgerKindWords: Readonly<Record<string, string>> = {
  charge: '請求',
  credit: '請求の取消し',
  payment: 'お支払い',
  fee: '取消料',
  refund: '払戻し',
};

/** What happened, for the timeline. An event of a kind not listed is told as an entry without a name. */
export const bookingEventWords: Readonly<Record<string, string>> = {
  applied: 'お申し込みを受け付けました',
  accepted: 'お申し込みを承諾しました',
  'contract-formed': '契約が成立しました',
  contracted: '契約が成立しました',
  'payment-authorised': 'カードのご利用を確かめました',
  'payment-captured': '旅行代金をお支払いいただきました',
  'balance-paid': '残りの金額をお支払いいただきました',
  'document-made': '契約書面をお作りしました',
  'guardian-asked': '保護者の方に同意をお願いしました',
  'guardian-consent-given': '保護者の方が同意しました',
  'guardian-consent-refused': '保護者の方が同意しませんでした',
  'travelers-cancelled': '一部の方の参加を取り消しました',
  cancelled: '取り消しました',
  'payment-refused': 'カードでのお支払いができませんでした',
  'auto-terminated': 'カードが使えず、契約は終わりました',
  'tour-started': 'ご旅行が始まりました',
  'tour-ended': 'ご旅行が終わりました',
  withdrawn: 'お申し込みを取り下げました',
  lapsed: '期限が過ぎて終わりました',
  rejected: 'お受けできませんでした',
  'consent-withdrawn': '同意を取り消しました',
  'consent-given': '同意しました',
  'mail-undelivered': 'メールをお届けできませんでした',
  'notice-recorded': '旅行についてのお知らせを記録しました',
  'contact-changed': '連絡先が変わりました',
  'details-erased': 'パスポートと特別な配慮の内容を、預かる期間が過ぎたため消しました',
};

export function eventTitle(kind: string): string {
  return bookingEventWords[kind] ?? '予約の記録が加わりました';
}

export const aheadWords = {
  answer: 'お返事の期限',
  feeChange: (fee: string) => `取消料が ${fee} に変わります`,
  finalItinerary: '最終の日程表をお渡しする期限',
  start: 'ご出発',
  end: 'お帰り',
} as const;

export const documentWords = {
  kicker: (reference: string) => `予約番号 ${reference}`,
  made: (moment: string) => `作成：${moment}`,
  hash: '書面の指紋（SHA-256）',
  back: 'ご予約へ戻る',
  download: 'ファイルで保存する',
  note: 'この書面は作成した時のまま保存され、変わることはありません。旅行が終わった日の翌日から2年間、ここで見られます。',
} as const;
