import type { BookingStep } from '@/lib/rules/cancellation/cancellation-terms';
import { daysBeforeInWords } from './days-before';

/** ご予約の成立した日の23:00まで: until when a step counted from the booking holds. */
function bookingStepInWords({ until }: BookingStep): string {
  if ('hours' in until) return `ご予約の成立から${until.hours}時間以内`;
  const day =
    until.bookingDay === 0
      ? 'ご予約の成立した日'
      : until.bookingDay === 1
        ? 'ご予約の成立した日の翌日'
        : `ご予約の成立した日から${until.bookingDay}日後`;
  return until.at === undefined ? `${day}まで` : `${day}の${until.at}まで`;
}

/** The same as it is printed, with what it is not for. */
export function bookingStepInPrint(step: BookingStep): string {
  const { bookedByDay, whenSent } = step;
  const notes = [
    ...(bookedByDay === undefined
      ? []
      : [`旅行開始日の${daysBeforeInWords(bookedByDay)}までに成立したご予約に限ります`]),
    ...(whenSent === true ? ['お申し出を送信された時刻によります'] : []),
  ];
  const words = bookingStepInWords(step);
  return notes.length === 0 ? words : `${words}（${notes.join('。')}）`;
}
