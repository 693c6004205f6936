/** 20日前, 前日, 当日: days counted back from departure, the day before being 1. */
export function daysBeforeInWords(dayNo: number): string {
  if (dayNo === 0) return '当日';
  return dayNo === 1 ? '前日' : `${dayNo}日前`;
}

/** （旅行開始日の7日前）, said behind a day; nothing on the day of departure and after it. */
export function daysBeforeStart(dayNo: number | null): string {
  return dayNo === null || dayNo < 1 ? '' : `（旅行開始日の${daysBeforeInWords(dayNo)}）`;
}
