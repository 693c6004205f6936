/** 20日前, 前日, 当日: days counted back from departure, the day before being 1. */
export function daysBeforeInWords(dayNo: number): string {
  if (dayNo === 0) return '当日';
  return dayNo === 1 ? '前日' : `${dayNo}日前`;
}
