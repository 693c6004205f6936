import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import type { BalanceDue } from '@/lib/rules/money/balance-due';
import type { BalanceOwed } from '@/lib/rules/money/balance-owed';
import type { BookingBalance } from '@/lib/rules/money/booking-balance';
import { promises } from '@/lib/rules/promises';
import { specialMeasuresWords } from '../booking/special-measures';
import { dayInWords } from '../site/day';
import { yenInWords } from '../site/money';

type ForWhat = Pick<BookingBalance, 'reason' | 'measuresYen'>;

/** What a booking still owes for. */
export const balanceReasonWords: Readonly<Record<BalanceOwed['reason'], string>> = {
  price: '旅行代金のうち、まだお支払いいただいていない分',
  'room-difference': 'お部屋の利用人数が変わったことによる、旅行される方の差額',
  'price-change': '当社からお知らせした旅行代金の増額分',
  'special-measures': '特別な措置に要する費用のうち、まだお支払いいただいていない分',
  fee: '取消料のうち、まだお支払いいただいていない分',
  incident: 'ご旅行中にかかった費用のうち、お客様のご負担になる分',
};

/** What a balance is for, and how much of it is for special measures beside that. */
export function balanceReasonInWords(balance: ForWhat): string {
  const beside = measuresBeside(balance);
  const reason = balanceReasonWords[balance.reason];
  return beside === 0
    ? reason
    : `${reason}と、${specialMeasuresWords.line}（${yenInWords(beside)}）`;
}

/** By when it is paid; special measures have no day of their own (D2-4.6b). */
export function balanceDueInWords(
  { balance, due }: { readonly balance: BookingBalance; readonly due: BalanceDue },
  calendar: BusinessCalendar,
): string {
  const beside = measuresBeside(balance);
  if (due.kind !== 'due' || beside === 0) return dueInWords(due, calendar);
  const rest = yenInWords(balance.amount - beside);
  return `${rest}は、${dueInWords(due, calendar)}。${specialMeasuresWords.line} ${yenInWords(beside)}は、ご出発の前に`;
}

function measuresBeside({ reason, measuresYen }: ForWhat): number {
  return reason === 'special-measures' ? 0 : measuresYen;
}

function dueInWords(due: BalanceDue, calendar: BusinessCalendar): string {
  switch (due.kind) {
    case 'due':
      return `${dayInWords(due.dueDate, calendar)}まで${due.article && `（旅行条件書 ${due.article}）`}`;
    case 'before-departure':
      return 'ご出発の前に、お支払いをお願いしています';
    case 'named-by-agency':
      return '期日は、当社からお知らせします。その前でも、この画面からお支払いいただけます';
  }
}

/** Paying what a booking still owes: on its own page, and on the page of the payment. */
export const balanceWords = {
  ask: (amount: string) => `${amount}のお支払いをお願いします。`,
  link: 'お支払いへ進む',
  paidTitle: 'お支払いを承りました',
  paid: (amount: string, method: string) => `${amount}　${method}`,
  paidMail: '同じ内容を、ご登録のメールアドレスにもお送りしました。',
  title: '残りのお支払い',
  kicker: (reference: string) => `予約番号 ${reference}`,
  lead: '下の金額をお確かめください。最後のボタンを押すまでは、何も請求されません。',
  bookings: '予約の確認',
  back: '予約の内容',
  leave: 'いまは支払わずに戻る',
  toBooking: 'ご予約のページへ戻る',
  amount: 'お支払いいただく金額',
  reason: '内容',
  breakdown: 'お一人ずつの内訳',
  due: '期限',
  cardUse: 'カードのご利用日',
  cardUseText: (day: string) => `${day}。1回払いです。`,
  ledger: '金額のもと',
  ledgerNote: '＋はご請求が増えたもの、−は減ったものです。すべてを足すと、上の金額になります。',
  total: '残り',
  submit: (amount: string) => `${amount}を支払う`,
  paying: 'お支払いの手続きをしています…',
  nothingTitle: 'お支払いいただく金額はありません',
  nothing: 'このご予約に、お支払いの残りはありません。',
  waitingTitle: 'お支払いの確認中です',
  waiting: `カード会社の返事を待っています。まだお支払いは済んでいません。${promises.cardAnswerMinutes}分のうちに返事がないときは、手続きを取りやめ、料金はかかりません。新しくお支払いいただく必要はありません。しばらくしてから、もう一度このページを開いてください。お支払いができたときは、メールでもお知らせします。`,
  waitingThere: 'カード会社の画面を開く',
  notPaidTitle: '前回のお支払いは行われていません',
  notPaid: {
    declined: 'カード会社の承認が得られませんでした。料金はかかっておらず、ご予約もそのままです。',
    voided:
      '時間のうちにカード会社の返事がなかったため、手続きを取りやめました。料金はかかっておらず、ご予約もそのままです。',
  },
} as const;

/** Why nothing was paid: at the field where another card helps, above the page for all else. */
export const balanceErrors = {
  title: 'この画面からのお支払いは行っていません',
  declined:
    'このカードは使えませんでした。料金はかかっておらず、ご予約もそのままです。別のカードを選んでください。',
  'given-back':
    'お支払いの手続きが途中で止まり、時間がたったため、カードのご利用枠を戻しました。料金はかかっておらず、ご予約もそのままです。もう一度カードを選んでください。',
  unreadable:
    'お見せした金額を読み取れませんでした。お支払いは行われていません。カードをもう一度選んでください。',
  changed: (seen: number, now: number) =>
    `お支払いいただく金額が、${yenInWords(seen)}から${yenInWords(now)}に変わりました。新しい金額をお確かめください。`,
  settled: (seen: number) =>
    `${yenInWords(seen)}のお支払いは、もう要りません。ご予約のページで、入出金の記録をお確かめください。`,
  'try-again': 'ほかのお支払いと重なりました。金額をお確かめのうえ、もう一度お試しください。',
} as const;
