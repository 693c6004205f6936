import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { Figure } from '@/lib/rules/calendar/figure';
import { formatInJapan, type Instant } from '@/lib/rules/calendar/instant';
import type { Refusal, RefusalReason } from '@/lib/rules/calendar/refusal';

/** One sentence of an explanation. */
export interface Told {
  readonly ja: string;
  readonly en: string;
  /** The clause it rests on, null for a plain fact. */
  readonly clause: string | null;
}

/** 24,000円 and 24,000 yen. */
export const inYen = {
  ja: (amount: number) => `${amount.toLocaleString('ja-JP')}円`,
  en: (amount: number) => `${amount.toLocaleString('en-US')} yen`,
};

/** A moment as a clock in Japan shows it. */
export function clock(at: Instant): string {
  return formatInJapan(at).replace('T', ' ').replace('+09:00', '');
}

/** One sentence of an explanation in both languages. */
export function told(ja: string, en: string, clause: string | null = null): Told {
  return { ja, en, clause };
}

/**
 * Of `clauses` those of the document that the terms carry out: a file cites one clause for a figure
 * that several clauses share. The file's own clause where none of them is of its document.
 */
export function clausesOf(clauses: readonly string[], figure: Figure | null): string | null {
  if (figure === null) return null;
  const [document] = figure.clause.split('-');
  const own = clauses.filter((clause) => clause.startsWith(`${document}-`));
  return own.length === 0 ? figure.clause : own.join(', ');
}

/** "the last day is …", for every kind that ends in a deadline. */
export function toldDue(dueDate: CalendarDate, article: string, clause: string | null): Told {
  return told(
    `期限は${dueDate}です（${article}）。`,
    `The last day is ${dueDate} (${article}).`,
    clause,
  );
}

/** Why there is no answer. */
export const REFUSAL_MESSAGES: Readonly<Record<RefusalReason, { ja: string; en: string }>> = {
  'not-in-terms': {
    ja: 'この旅行条件書には定めがありません。',
    en: 'These terms say nothing about it.',
  },
  'ground-not-in-terms': {
    ja: 'この旅行条件書にない解除事由です。',
    en: 'These terms do not name this ground for cancelling free of charge.',
  },
  'ground-after-start': {
    ja: '旅行開始後は、この事由で取り消すことはできません。',
    en: 'This ground cannot be declared after the start of the trip.',
  },
  'no-step': {
    ja: '取消料の表に、この日に当たる段がありません。',
    en: 'No step of the fee table covers this day.',
  },
  'steps-overlap': {
    ja: '取消料の表で、この日に二つの段が当たり、金額が異なります。',
    en: 'Two steps of the fee table answer this day with different sums.',
  },
  'step-of-another-year': {
    ja: '取消料の表の期日が、この出発日より一年以上前の日付です。',
    en: 'A step names a fixed day more than a year before this departure: it was written for another year.',
  },
  'variant-unknown': {
    ja: 'この商品区分は、取消料の表にありません。',
    en: 'These terms have no fee table for this variant of the product.',
  },
  'variant-missing': {
    ja: '商品区分（variant）の指定が必要です。',
    en: 'Every fee table of these terms is for a named variant: the case must say which.',
  },
  'period-without-year': {
    ja: '出発日の年の期間が、旅行条件に定められていません。',
    en: 'A period that moves from year to year has no dates for the year of this departure.',
  },
  'period-unknown': {
    ja: '最少催行人員の定めが、ない期間の名を挙げています。',
    en: 'The notice of too few participants names a period that the file does not have.',
  },
  'booking-moment-missing': {
    ja: 'ご予約の成立の日時（bookedAt）が必要です。',
    en: 'The table counts from the booking: the moment at which it came about is needed.',
  },
  'counted-day-missing': {
    ja: '取消料を数える基準の日（days）が必要です。',
    en: 'The table counts from another day of the trip, which is needed (days).',
  },
  'party-size-missing': {
    ja: 'お申込み時の人数（partySize）が必要です。',
    en: 'The fee hangs on the size of the party as it was booked, which is needed (partySize).',
  },
  'traveler-kind-missing': {
    ja: '大人・小人・幼児の別（ageBand）が必要です。',
    en: 'The fee hangs on the kind of traveler, which is needed (ageBand).',
  },
  'ask-agency': {
    ja: 'この条件書は金額を定めていません（または下限だけを定めています）。旅行会社にお尋ねください。',
    en: 'These terms name no sum, or only the least: ask the agency.',
  },
  'rooms-missing': {
    ja: '取り消す部屋数が必要です。',
    en: 'The charge is for each room: the number of rooms given up is needed.',
  },
  'segments-missing': {
    ja: '取り消す区間数が必要です。',
    en: 'The charge is for each flight segment: the number of segments is needed.',
  },
  'carrier-charge-missing': {
    ja: '航空会社などの取消料がまだ分からないため、計算できません。',
    en: "The carrier's own charge is not known, and it is never taken as zero.",
  },
  'figures-missing': {
    ja: '計算に必要な金額が登録されていません。',
    en: 'A figure that the charge needs has not been entered.',
  },
  'agency-date-missing': {
    ja: '旅行会社が定める期日が必要です。',
    en: 'A date named by the agency is needed.',
  },
  'agency-date-out-of-range': {
    ja: '旅行会社が定める期日は、申込日から出発日の前日までの日でなければなりません。',
    en: 'The date named by the agency must lie between the application and the day before departure.',
  },
  'no-version': {
    ja: '契約日には、この旅行条件書はまだ施行されていません。',
    en: 'These terms were not yet in force on the day of the contract.',
  },
  'calendar-ends': {
    ja: '登録されている祝日の範囲を超えるため、営業日を確かめられません。',
    en: 'The day lies beyond the listed public holidays.',
  },
};

/** The sentences for a refusal, with the name of the cost that is missing. */
export function refusalMessage({ reason, cost, leastYen }: Refusal): { ja: string; en: string } {
  const { ja, en } = REFUSAL_MESSAGES[reason];
  if (leastYen !== undefined) {
    return {
      ja: `${ja}（${inYen.ja(leastYen)}以上）`,
      en: `${en} It is ${inYen.en(leastYen)} or more.`,
    };
  }
  return cost === undefined ? { ja, en } : { ja: `${ja}（${cost}）`, en: `${en} It is "${cost}".` };
}

/** The sentence for a refusal. */
export function toldRefusal(refusal: Refusal): Told {
  const message = refusalMessage(refusal);
  return told(message.ja, `${message.en} (${refusal.reason})`);
}
