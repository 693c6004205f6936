import type { TripDay } from '@/lib/rules/cancellation/counted-day';

/** 出航日, 最初の搭乗日, 宿泊日: from which days are counted, null for the departure. */
export function baseDayInWords(day: TripDay | null): string {
  return day === null
    ? '旅行開始日'
    : { sailing: '出航日', 'first-flight': '最初の搭乗日', 'check-in': '宿泊開始日' }[day];
}
