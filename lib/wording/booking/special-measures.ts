import { yenInWords } from '../site/money';

/** 特別な措置に要する費用: the quote, as its traveler reads it. */
export const specialMeasuresWords = {
  /** Its line in the price: which measures they are stands in the quote alone. */
  line: '特別な措置に要する費用',
  title: '特別な措置の費用について、お返事をお願いします',
  lead: 'ご希望の配慮には、次の費用がかかります。費用はお客様のご負担です（旅行条件書）。ご了承いただき、ほかに必要なもの（保護者の同意や診断書）もそろえば、お申し込みをお受けします。',
  of: 'どなたの',
  measures: '措置の内容',
  amount: '費用',
  total: 'ご了承いただいた後の合計',
  fee: 'この費用には、取消料はかかりません。お取消しのときは、取消料を旅行代金だけから計算します。',
  pay: 'お申し込みのときに確かめたカードのご利用額は変わりません。この費用は、契約が成立した後、ご出発の前に、ご予約のページからお支払いいただきます。',
  until: (moment: string) => `お返事の期限：${moment}`,
  agree: (amount: string) => `${amount}の費用を了承して、申し込みを続ける`,
  agreeNote:
    'ほかに必要なもの（保護者の同意や診断書）がそろっていれば、ご了承の後すぐに、当社の承諾のお知らせをお送りします。契約は、そのお知らせが届いた時、または画面に表示された時に成立します。',
  decline: '了承せずに、申し込みを取り下げる',
  declineNote: '取り下げには、料金がかかりません。',
  waiting:
    '費用のご了承を承りました。ほかに必要なものがそろってから、お受けできるかどうかをお返事します。',
  changed: 'この見積りは、いまは変わっています。下の内容をお確かめください。',
} as const;

/** The quote in the mail: what for, how much, what it comes to, and what to do. */
export function quoteInMail(quote: {
  readonly of: string;
  readonly measures: string;
  readonly amountYen: number;
  readonly totalYen: number;
  readonly answerBy: string;
}): readonly string[] {
  const words = specialMeasuresWords;
  return [
    [
      `${words.of}：${quote.of} 様`,
      `${words.measures}：${quote.measures}`,
      `${words.amount}：${yenInWords(quote.amountYen)}`,
      `${words.total}：${yenInWords(quote.totalYen)}`,
    ].join('\n'),
    `${words.fee}\n${words.pay}`,
    `ご了承いただくとき、または申し込みを取り下げるときは、ご予約のページでお答えください。${words.declineNote}\n${words.until(quote.answerBy)}`,
    '契約はまだ成立していません。料金もかかっていません。期限までにお答えがないときは、お申し込みは終わり、料金はかかりません。',
  ];
}
