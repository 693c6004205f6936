import type { WaiverReason } from '@/lib/rules/money/fee-waiver';
import { staffObjectionWords } from '../access/staff-objections';
import { waiverReasonWords } from '../cancellation/waiver-reasons';
import type { ComposedMail } from '../site/mail-names';
import { yenInWords } from '../site/money';

/** 取消料の免除. */
export const waiveFeeWords = {
  title: '取消料の免除',
  lead: 'いただいた（または、ご請求している）取消料の全部か一部を免除します。増やすことはできません。まだお支払いになっていない分があれば、先にそこから差し引き、残りを元のお支払い方法でお返しします。お客様にメールでお知らせします。',
  fee: '取消料',
  waived: 'これまでの免除',
  left: '免除できる金額',
  cancelledAt: 'お取消しのお申し出',
  amount: '免除する金額',
  amountUnit: '円',
  amountErrors: { wrong: '1円以上の金額を、数字で入れてください。' },
  reason: '理由',
  reasonHint: 'メールに載り、記録に残ります。',
  reasonMissing: '理由を選んでください。',
  choose: '選んでください',
  note: 'お客様への言葉',
  noteHint: 'なくてもかまいません。メールにそのまま載ります。',
  noteErrors: {
    missing: '',
    tooLong: '500文字までで入れてください。',
    wrong: '使えない文字が入っています。',
  },
  submit: '取消料を免除する',
  back: 'ご予約へ戻る',
  done: (amount: string, refund: string) =>
    `取消料のうち${amount}を免除しました。お返しする金額は${refund}です。お客様にメールでお知らせしました。`,
  refusals: {
    ...staffObjectionWords,
    'not-found': 'このお取消しは見つかりません。',
    'payment-pending':
      'カード会社からのお支払いの確認を待っています。しばらくしてから、もう一度お試しください。',
    'nothing-left': '免除できる取消料は、もう残っていません。',
    'more-than-left': '免除できる金額は、1円から、残っている取消料までです。',
    'changed-meanwhile':
      'この画面を開いたあとで、ほかの人が免除しました。残りの金額を確かめてから、もう一度お試しください。',
    'form-used': 'この画面での免除は、すでに済んでいます。最新の内容をご確認ください。',
  },
} as const;

/** The mail that tells of a fee waived. */
export function feeWaivedMail(facts: {
  readonly contactName: string;
  readonly reference: string;
  readonly tourTitle: string;
  readonly feeYen: number;
  readonly amountYen: number;
  /** What is left of the fee. */
  readonly leftYen: number;
  readonly refundYen: number;
  readonly reason: WaiverReason;
  readonly note: string;
  readonly bookingUrl: string;
}): ComposedMail {
  const paragraphs = [
    `${facts.contactName} 様`,
    'お取消しのときの取消料を、次のとおり免除いたしました。',
    [
      `予約番号：${facts.reference}`,
      `ツアー：${facts.tourTitle}`,
      `取消料：${yenInWords(facts.feeYen)}`,
      `免除した金額：${yenInWords(facts.amountYen)}（${waiverReasonWords[facts.reason]}）`,
      `免除の後の取消料：${yenInWords(facts.leftYen)}`,
      `お返しする金額：${yenInWords(facts.refundYen)}`,
    ].join('\n'),
    ...(facts.note === '' ? [] : [facts.note]),
    ...(facts.refundYen === 0
      ? []
      : ['お返しする金額は、お支払いに使われた方法で手続きをいたします。']),
    `入出金の記録は、ご予約のページで確かめられます。\n${facts.bookingUrl}`,
  ];
  return {
    template: 'fee-waived',
    subject: `取消料を免除いたしました（予約番号 ${facts.reference}）`,
    text: `${paragraphs.join('\n\n')}\n`,
  };
}
