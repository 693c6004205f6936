import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { heldWords as words } from '@/lib/wording/own-data/held';
import { heldFieldWords } from '@/lib/wording/own-data/held-fields';
import { heldValue } from '@/lib/wording/own-data/held-values';
import { dateInWords } from '@/lib/wording/site/day';
import { yenInWords } from '@/lib/wording/site/money';
import { shownDay, shownMoment } from '../system/shown-moment';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** A value of the held data in words; empty for one that was never given, and for lists and records. */
export function shownValue(key: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return key.endsWith('Yen') ? yenInWords(value) : String(value);
  if (typeof value !== 'string') return '';
  if (key === 'birthDate') return dateInWords(value as CalendarDate);
  if (DAY.test(value)) return shownDay(value as CalendarDate);
  if (MOMENT.test(value)) return shownMoment(instant(Date.parse(value)));
  return heldValue(key, value);
}

/** The name of a field; its key where it has none, so that nothing that is held stays unseen. */
export function fieldName(key: string): string {
  return heldFieldWords[key] ?? key;
}

/** A value, or several with a mark between. */
function shownAll(key: string, value: unknown): string {
  const several = Array.isArray(value) ? value : [value];
  return several.map((one) => shownValue(key, one)).join('・');
}

/** 人数：4、金額：8,100円、変わった項目：電話番号・住所 */
export function factsInWords(facts: unknown): string {
  if (typeof facts !== 'object' || facts === null) return '';
  return Object.entries(facts)
    .map(([key, value]) => [fieldName(key), shownAll(key, value)])
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}：${value}`)
    .join('、');
}
