import type { BookingBalance } from '@/lib/rules/money/booking-balance';
import type { ComposedMail } from '../site/mail-names';
import { yenInWords } from '../site/money';
import { balanceReasonInWords } from './balance';

/** The mail that confirms a payment made after the contract. */
export function balanceMail(facts: {
  readonly contactName: string;
  readonly reference: string;
  readonly tourTitle: string;
  readonly period: string;
  readonly amountYen: number;
  /** What was owed before it, and for what. */
  readonly covers: Pick<BookingBalance, 'reason' | 'measuresYen'>;
  /** What is still owed after it. */
  readonly restYen: number;
  readonly method: string;
  /** カード利用日; null where the terms name none. */
  readonly usedOn: string | null;
  readonly bookingUrl: string;
}): ComposedMail {
  const paragraphs = [
    `${facts.contactName} 様`,
    '次のお支払いを承りました。',
    [
      `予約番号：${facts.reference}`,
      `ツアー：${facts.tourTitle}`,
      `期間：${facts.period}`,
      `お支払い：${yenInWords(facts.amountYen)}（${facts.method}）`,
      `内容：${balanceReasonInWords(facts.covers)}`,
      ...(facts.usedOn === null ? [] : [`カードのご利用日：${facts.usedOn}`]),
      `お支払いの残り：${yenInWords(facts.restYen)}`,
    ].join('\n'),
    `入出金の記録は、ご予約のページで確かめられます。\n${facts.bookingUrl}`,
  ];
  return {
    template: 'balance-paid',
    subject: `お支払いを承りました（予約番号 ${facts.reference}）`,
    text: `${paragraphs.join('\n\n')}\n`,
  };
}
