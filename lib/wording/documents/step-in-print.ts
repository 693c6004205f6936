import type { StepPoint } from '@/lib/rules/cancellation/cancellation-terms';
import { dateInWords } from '../site/day';

/** When a step of a printed table counts; `base` is the day from which its days are counted. */
export function stepInPrint(from: StepPoint | null, until: StepPoint | null, base: string): string {
  const last = until === null ? '旅行開始前まで' : lastInWords(until, base);
  if (from === null) return `旅行契約の成立から${last}`;
  if (until !== null && samePoint(from, until)) return pointInWords(from, base);
  const after = from.minuteIncluded === true ? 'を過ぎた時' : '';
  const first = `${pointInWords(from, base)}${from.at ? `の${from.at}${after}` : ''}`;
  const onDeparture = until === null && 'day' in from && from.day === 0;
  return onDeparture ? `${first}（旅行開始前）` : `${first}から${last}`;
}

function lastInWords(until: StepPoint, base: string): string {
  const day = pointInWords(until, base);
  if (until.at === undefined) return `${day}まで`;
  return until.minuteIncluded === true
    ? `${day}の${until.at}まで`
    : `${day}の${until.at}より前まで`;
}

function samePoint(from: StepPoint, until: StepPoint): boolean {
  if (from.at !== undefined || until.at !== undefined) return false;
  if ('day' in from) return 'day' in until && from.day === until.day;
  return 'date' in until && from.date === until.date;
}

function pointInWords(point: StepPoint, base: string): string {
  if ('date' in point) return dateInWords(point.date);
  if (point.day === 0) return `${base}の当日`;
  return point.day === 1 ? `${base}の前日` : `${point.day}日目`;
}
