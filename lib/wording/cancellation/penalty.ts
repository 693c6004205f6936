import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { Penalty } from '@/lib/rules/cancellation/penalty';
import type { BookingMailFacts } from '../booking/booking-mails';
import { summary } from '../booking/mail-summary';
import { dayInWords } from '../site/day';
import type { ComposedMail } from '../site/mail-names';
import { yenInWords } from '../site/money';
import type { CancellationLine } from './cancellation-lines';
import { daysBeforeStart } from './days-before';
import { chargeInWords } from './fees';

export type PenaltyFacts = Penalty & {
  readonly dueDate: CalendarDate;
  readonly calendar: BusinessCalendar;
  /** 代金不払いの条. */
  readonly article: string;
};

/** Why an unpaid contract has ended and what it comes to: on the receipt and in the mail. */
export function penaltyLines(facts: PenaltyFacts): readonly CancellationLine[] {
  const { calendar, step, dayNo, fee, owed, refund } = facts;
  return [
    { key: 'ground', term: '解除の理由', detail: '期日までに旅行代金のお支払いがなかったため' },
    { key: 'due', term: 'お支払いの期日', detail: dayInWords(facts.dueDate, calendar) },
    {
      key: 'terminated',
      term: '契約を解除した日',
      detail: `${dayInWords(facts.terminatedOn, calendar)}${daysBeforeStart(dayNo)}`,
    },
    { key: 'step', term: '違約料の区分', detail: chargeInWords(step.charge) },
    { key: 'article', term: '根拠', detail: `旅行条件書 ${facts.article}・${step.article}` },
    { key: 'fee', term: '違約料', detail: yenInWords(fee) },
    owed > 0
      ? { key: 'owed', term: 'ご請求する違約料の残り', detail: yenInWords(owed) }
      : { key: 'refund', term: 'お返しする金額', detail: yenInWords(refund) },
  ];
}

/** 代金不払いによる解除: what the traveler is told. */
export function penaltyMail(
  facts: BookingMailFacts,
  told: {
    readonly lines: readonly CancellationLine[];
    readonly receiptUrl: string;
    readonly paymentUrl: string | null;
  },
): ComposedMail {
  const paragraphs = [
    `${facts.contactName} 様`,
    '期日までに旅行代金の残りのお支払いが確かめられなかったため、旅行条件書の定めにより、次のご予約の契約を解除しました。お席は、ほかの方にまわりました。',
    summary(facts),
    told.lines.map(({ term, detail }) => `${term}：${detail}`).join('\n'),
    `控え\n${told.receiptUrl}`,
    ...(told.paymentUrl === null ? [] : [`お支払い\n${told.paymentUrl}`]),
  ];
  return {
    template: 'non-payment',
    subject: `お支払いがなく、契約を解除しました（予約番号 ${facts.reference}）`,
    text: `${paragraphs.join('\n\n')}\n`,
  };
}

/** 残りのお支払いのご案内, some days before it is due. */
export function balanceReminderMail(
  facts: BookingMailFacts,
  told: {
    readonly restYen: number;
    /** 特別な措置に要する費用 that is paid beside it; 0 for none. */
    readonly laterYen: number;
    readonly dueDay: string;
    readonly article: string;
    /** What follows when it is not paid. */
    readonly unpaid: string;
    readonly paymentUrl: string;
  },
): ComposedMail {
  const paragraphs = [
    `${facts.contactName} 様`,
    '旅行代金の残りのお支払い期日が近づきましたので、ご案内します。すでにお手続きがお済みのときは、行き違いをお許しください。',
    summary(facts),
    `お支払いの残り：${yenInWords(told.restYen)}\nお支払いの期日：${told.dueDay}（旅行条件書 ${told.article}）`,
    told.unpaid,
    ...(told.laterYen === 0
      ? []
      : [
          `このほかに、特別な措置に要する費用：${yenInWords(told.laterYen)}\nご出発の前に、お支払いください。お支払いの画面では、お支払いの残りとあわせた金額になります。`,
        ]),
    `お支払い\n${told.paymentUrl}`,
  ];
  return {
    template: 'balance-reminder',
    subject: `残りのお支払いのご案内（予約番号 ${facts.reference}）`,
    text: `${paragraphs.join('\n\n')}\n`,
  };
}
