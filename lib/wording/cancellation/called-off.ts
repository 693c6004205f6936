import type { CallOffReason } from '@/lib/rules/contract/departure-call-off';
import type { BookingMailFacts } from '../booking/booking-mails';
import type { ComposedMail } from '../site/mail-names';
import { yenInWords } from '../site/money';
import type { CancellationLine } from './cancellation-lines';

/** 催行中止の理由, as travelers read it. */
export const callOffReasonWords: Readonly<Record<CallOffReason, string>> = {
  'too-few-participants': 'お申し込みが最少催行人員に達しなかったため',
  'conditions-of-the-tour': 'この旅行の催行の条件が整わないため（雪不足など）',
  'force-majeure': '天災・運送機関の運休など、当社の手の及ばない理由のため',
};

/** The receipt of a booking that the agency has ended. */
export const calledOffWords = {
  receiptTitle: '催行中止の控え',
  receiptDone: '当社がこの旅行の催行を取りやめました',
  receiptOf: (people: number) => `の催行中止（${people}名様）の控え`,
  ended: '旅行を取りやめた方',
} as const;

/** What the agency has decided and what goes back: receipt, mail and record carry the same lines. */
export function calledOffLines(facts: {
  readonly reason: CallOffReason;
  readonly explanation: string;
  readonly calledOffAt: string;
  readonly lastNotice: string | null;
  readonly article: string;
  readonly refundYen: number;
  readonly refundDue: string | null;
}): readonly CancellationLine[] {
  const { lastNotice, refundDue } = facts;
  return [
    { key: 'ground', term: '催行中止の理由', detail: callOffReasonWords[facts.reason] },
    { key: 'explanation', term: 'ご説明', detail: facts.explanation },
    { key: 'declared', term: '中止を決めた日時', detail: facts.calledOffAt },
    ...(lastNotice === null
      ? []
      : [{ key: 'last-notice', term: '中止をお知らせできる最終日', detail: lastNotice }]),
    { key: 'article', term: '根拠', detail: `旅行条件書 ${facts.article}` },
    { key: 'fee', term: '取消料', detail: 'かかりません' },
    { key: 'refund', term: 'お返しする金額', detail: yenInWords(facts.refundYen) },
    ...(refundDue === null
      ? []
      : [{ key: 'refund-due', term: 'お返しする期日', detail: `${refundDue}まで` }]),
  ];
}

type Facts = Pick<
  BookingMailFacts,
  'contactName' | 'reference' | 'tourTitle' | 'period' | 'bookingUrl'
>;

const heading = (facts: Facts) =>
  [`予約番号：${facts.reference}`, `ツアー：${facts.tourTitle}`, `期間：${facts.period}`].join(
    '\n',
  );

/** 催行中止のお知らせ: to whoever has a contract; everything paid goes back. */
export function departureCalledOffMail(
  facts: Facts & { readonly lines: readonly CancellationLine[]; readonly refundYen: number },
): ComposedMail {
  const back =
    facts.refundYen > 0
      ? 'お支払いいただいた金額は、全額を、お支払いに使われた方法でお返しします。お客様のお手続きは要りません。'
      : 'お返しする金額はありません。お客様のお手続きは要りません。';
  return {
    template: 'departure-called-off',
    subject: `ご旅行の催行を取りやめます（予約番号 ${facts.reference}）`,
    text: `${[
      `${facts.contactName} 様`,
      '楽しみにしてくださっていたところ、誠に申し訳ありません。次の旅行の催行を取りやめ、ご契約を解除します。',
      heading(facts),
      facts.lines.map(({ term, detail }) => `${term}：${detail}`).join('\n'),
      back,
      `ご予約のページ\n${facts.bookingUrl}`,
    ].join('\n\n')}\n`,
  };
}

/** The same to whoever has applied and has no contract yet: nothing was charged. */
export function applicationCalledOffMail(
  facts: Facts,
  { reason, explanation }: { readonly reason: CallOffReason; readonly explanation: string },
): ComposedMail {
  return {
    template: 'application-called-off',
    subject: `お申し込みの旅行の催行を取りやめます（予約番号 ${facts.reference}）`,
    text: `${[
      `${facts.contactName} 様`,
      '誠に申し訳ありませんが、お申し込みいただいた旅行の催行を取りやめるため、お申し込みをお受けできません。契約は成立していません。',
      heading(facts),
      `催行中止の理由：${callOffReasonWords[reason]}\nご説明：${explanation}`,
      '料金はかかりません。カードのご利用枠の確保も取り消しました。',
      `ご予約のページ\n${facts.bookingUrl}`,
    ].join('\n\n')}\n`,
  };
}
