import type { AcceptanceTerms } from '@/lib/rules/application/acceptance';

/** 平日（月〜金）10:00〜16:00、祝日は休み */
export function hoursInWords(acceptance: AcceptanceTerms): string {
  const windows = acceptance.windows.map(
    (window) =>
      `${weekdaysInWords(window.weekdays)}${window.from}〜${window.until}${closingInWords(window)}`,
  );
  return `${windows.join('、')}${acceptance.publicHolidays === 'closed' ? '（祝日は休み）' : ''}`;
}

function closingInWords({ until, untilIncluded }: AcceptanceTerms['windows'][number]): string {
  if (untilIncluded === false) return `（${until}ちょうどは時間外）`;
  return untilIncluded === 'minute' ? `（${until}の分が終わるまで）` : '';
}

function weekdaysInWords(weekdays: readonly number[]): string {
  if (weekdays.length === 7) return '毎日 ';
  if ([1, 2, 3, 4, 5].every((day) => weekdays.includes(day)) && weekdays.length === 5) {
    return '平日（月〜金）の';
  }
  return `${weekdays.map((day) => '日月火水木金土'[day]).join('・')}曜日の`;
}
