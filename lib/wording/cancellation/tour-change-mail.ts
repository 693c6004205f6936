import type { CancellationGround } from '@/lib/rules/cancellation/free-grounds';
import type { ChangeCause } from '@/lib/rules/contract/change-exemption';
import type { PriceChangeGround } from '@/lib/rules/contract/price-increase-notice';
import type { BookingMailFacts } from '../booking/booking-mails';
import type { ComposedMail } from '../site/mail-names';
import { yenInWords } from '../site/money';
import { changeCauseWords, changePageWords, freedInWords, priceGroundWords } from './tour-change';
import { tripLineInWords } from './trip-lines';

type Facts = Pick<
  BookingMailFacts,
  'contactName' | 'reference' | 'tourTitle' | 'period' | 'bookingUrl'
>;

/** A change as one traveler is told of it. */
export interface ToldChange {
  readonly cause: ChangeCause | null;
  readonly explanation: string;
  readonly lines: readonly {
    readonly key: string;
    readonly before: string;
    readonly after: string;
  }[];
  readonly priceGround: PriceChangeGround | null;
  readonly prices: readonly {
    readonly name: string;
    readonly before: number;
    readonly after: number;
  }[];
  readonly increaseYen: number;
  readonly reductionYen: number;
  readonly refundYen: number;
  readonly freed: readonly {
    readonly ground: CancellationGround;
    readonly until: string;
    readonly article: string;
  }[];
  readonly answerBy: string;
  readonly answerUrl: string;
  readonly paymentUrl: string;
}

/** 契約内容・代金の変更のお知らせ: why, what becomes what, what it costs, until when one may leave free, by when to answer. */
export function tourChangeMail(facts: Facts, told: ToldChange): ComposedMail {
  return {
    template: 'tour-change',
    subject: `旅行内容・代金の変更のお知らせ（予約番号 ${facts.reference}）`,
    text: `${[
      `${facts.contactName} 様`,
      'ご予約の旅行について、次の変更をお知らせします。',
      [`予約番号：${facts.reference}`, `ツアー：${facts.tourTitle}`, `期間：${facts.period}`].join(
        '\n',
      ),
      whyInWords(told),
      ...contentInWords(told),
      ...priceInWords(told),
      told.freed.length === 0
        ? changePageWords.noFree
        : told.freed.map((one) => freedInWords(one.ground, one.until, one.article)).join('\n'),
      `お返事は、${told.answerBy}までに、次のページでお願いします。${changePageWords.noAnswer}\n${told.answerUrl}`,
      `ご予約のページ\n${facts.bookingUrl}`,
    ].join('\n\n')}\n`,
  };
}

function whyInWords({ cause, explanation }: ToldChange): string {
  const happened = cause === null ? [] : [`できごと：${changeCauseWords[cause]}`];
  return ['■ 変更の理由', ...happened, explanation].join('\n');
}

function contentInWords({ lines }: ToldChange): readonly string[] {
  if (lines.length === 0) return [];
  const said = lines.map(
    ({ key, before, after }) =>
      `${tripLineInWords(key)}\n　変更の前：${before}\n　変更の後：${after}`,
  );
  return [['■ 変わる内容', ...said].join('\n')];
}

function priceInWords(told: ToldChange): readonly string[] {
  if (told.prices.length === 0) return [];
  const reason = told.priceGround === null ? [] : [`理由：${priceGroundWords[told.priceGround]}`];
  const said = told.prices.map(
    ({ name, before, after }) => `${name}：${yenInWords(before)} → ${yenInWords(after)}`,
  );
  return [['■ 旅行代金', ...reason, ...said, ...moneyInWords(told)].join('\n')];
}

/** What is to be paid more, and what goes back. */
export function moneyInWords(
  told: Pick<ToldChange, 'increaseYen' | 'reductionYen' | 'refundYen' | 'paymentUrl'>,
): readonly string[] {
  const { increaseYen, reductionYen, refundYen, paymentUrl } = told;
  const unpaid = reductionYen - refundYen;
  return [
    ...(increaseYen > 0
      ? [
          `増額の合計は${yenInWords(increaseYen)}です。ご出発の前に、次のページでお支払いください。\n${paymentUrl}`,
        ]
      : []),
    ...(refundYen > 0 ? [`${yenInWords(refundYen)}をお返しします。お手続きは要りません。`] : []),
    ...(unpaid > 0 ? [`お支払いの残りから${yenInWords(unpaid)}を差し引きます。`] : []),
  ];
}
