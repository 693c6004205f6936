import { yenInWords } from '../site/money';
import type { BookingMailFacts } from './booking-mails';

/** What every mail of a booking says about it. */
export function summary(facts: BookingMailFacts): string {
  return [
    `予約番号：${facts.reference}`,
    `ツアー：${facts.tourTitle}`,
    `期間：${facts.period}`,
    `人数：${facts.people}名様`,
    `旅行代金の合計：${yenInWords(facts.totalYen)}`,
  ].join('\n');
}
