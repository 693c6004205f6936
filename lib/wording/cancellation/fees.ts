import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import type { LongWeekends } from '@/lib/rules/calendar/long-weekend';
import type { PeakPeriod } from '@/lib/rules/calendar/peak-period';
import type { FeeStepRow } from '@/lib/rules/cancellation/fee-step-row';
import type { Charge } from '@/lib/rules/money/charge';
import { dayInWords, dayOfYearInWords } from '../site/day';
import { yenInWords } from '../site/money';
import { bookingStepInPrint } from './booking-steps';
import { baseDayInWords } from './counted-days';
import { daysBeforeInWords } from './days-before';
import { beforePaymentInWords, freeShareInWords } from './other-lines';

/** When a line of the fee table counts. */
export function stepInWords(row: FeeStepRow): string {
  if (row.beforePayment) return beforePaymentInWords(row.beforePayment);
  if (row.freeShare) return freeShareInWords(row.freeShare);
  if (row.bookingStep) return bookingStepInPrint(row.bookingStep);
  if (row.phase === 'after-start') return '旅行開始後、または無連絡での不参加';
  const until = row.untilDay ?? 0;
  const base = baseDayInWords(row.countedFrom ?? null);
  const hours = `${row.fromHour === null ? '' : `（${row.fromHour}から）`}${row.untilHour === null ? '' : `（${row.untilHour}まで）`}`;
  const counted = row.countedFrom ? `${base}の` : '';
  if (row.fromDay === null) return `${counted}${daysBeforeInWords(until)}まで${hours}`;
  if (row.fromDay === until && until === 0) return `${base}の当日（旅行開始前）${hours}`;
  if (row.fromDay === until) return `${base}の${daysBeforeInWords(until)}${hours}`;
  const last = until === 0 ? '当日（旅行開始前）' : daysBeforeInWords(until);
  return `${counted}${daysBeforeInWords(row.fromDay)}から${last}まで${hours}`;
}

/** The calendar days of a line of the fee table. */
export function stepDatesInWords(row: FeeStepRow, calendar: BusinessCalendar): string {
  if (row.lastDate === null) return '－';
  const last = dayInWords(row.lastDate, calendar);
  if (row.firstDate === null) return `${last}まで`;
  return row.firstDate === row.lastDate
    ? last
    : `${dayInWords(row.firstDate, calendar)}から${last}`;
}

/** 旅行代金の20%, 無料, or the sum itself. */
export function chargeInWords(charge: Charge): string {
  if (charge.kind === 'free') return '無料';
  if (charge.kind === 'percent' && charge.of === 'tourPrice') return `旅行代金の${charge.percent}%`;
  if (charge.kind === 'fixed' && charge.yen !== null) return yenInWords(charge.yen);
  if (charge.kind === 'ask') return '当社へお問い合わせください';
  if (charge.kind === 'atLeast') return `${chargeInWords(charge.charge)}以上`;
  if (charge.kind === 'limited' && charge.floor !== null && charge.cap === null) {
    return `${chargeInWords(charge.charge)}（最低${chargeInWords(charge.floor)}）`;
  }
  if (charge.kind === 'sumOf' && charge.charges.length > 0) {
    return charge.charges.map(chargeInWords).join('＋');
  }
  return '条件書に定める額';
}

/** 20%, 無料: for the tight places of a chart. */
export function shortChargeInWords(charge: Charge): string {
  if (charge.kind === 'percent') return `${charge.percent}%`;
  return charge.kind === 'free' ? '無料' : '';
}

export const feeWords = {
  table: {
    when: '取消しの受付日',
    dates: '期間',
    rate: '取消料',
    amount: '金額',
    count: '日数は、旅行開始日の前日を1日前として数えます。',
  },
  chart: {
    table: '日ごとの取消料を表で見る',
    afterStart: '開始後',
    today: 'いま',
    chosen: '受付',
    departure: '出発',
    title: (subject: string) => `取消料の移り変わり（${subject}）`,
    block: (when: string, charge: string, amount: string) => `${when}、${charge}、${amount}`,
    ownConvenience: 'お客様のご都合で取り消す場合の取消料です。',
    open: (steps: readonly string[]) =>
      `${steps.join('、')}の取消料は、旅行条件書が金額を定めていないため、図に出していません。お取消しのときに、当社がお調べしてお知らせします。`,
    logarithmic: '横の目盛りは、旅行開始日に近いほど広くとっています。',
  },
} as const;

/** 12月20日から1月7日まで、4月27日から5月6日まで */
export function peakRangesInWords(period: PeakPeriod): string {
  const ranges = period.ranges.map(
    (range) => `${dayOfYearInWords(range.from)}から${dayOfYearInWords(range.until)}まで`,
  );
  const rule = period.longWeekends ? [longWeekendsInWords(period.longWeekends)] : [];
  return [...ranges, ...rule].join('、');
}

/** 土曜・日曜・祝日が3日以上続く期間（前1日を含む） */
function longWeekendsInWords({ days, before = 0, after = 0 }: LongWeekends): string {
  const sides = [...(before > 0 ? [`前${before}日`] : []), ...(after > 0 ? [`後${after}日`] : [])];
  const around = sides.length === 0 ? '' : `（${sides.join('と')}を含む）`;
  return `土曜・日曜・祝日が${days}日以上続く期間${around}`;
}

/** 23,200円（旅行代金の40%） */
export function nextFeeInWords(quote: { fee: number; step: { charge: Charge } }): string {
  return `${yenInWords(quote.fee)}（${chargeInWords(quote.step.charge)}）`;
}
