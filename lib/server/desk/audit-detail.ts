import 'server-only';
import { detailNames, detailValues } from '@/lib/wording/desk/record-details';
import { shownValue } from '../own-data/shown-value';

/** 変わった項目：電話番号・住所、取消料：8,100円; the numbers of rows say nothing to a reader and are left out. */
export function auditDetail(detail: unknown): string {
  return Object.entries((detail ?? {}) as Readonly<Record<string, unknown>>)
    .filter(([key, value]) => detailNames[key] !== undefined && value !== null && value !== '')
    .map(([key, value]) => `${detailNames[key]}：${valueInWords(key, value)}`)
    .join('、');
}

/** Codes in a row, with a blank between, each in its word. */
function valueInWords(key: string, value: unknown): string {
  const known = detailValues[key]?.[String(value)];
  if (known !== undefined) return known;
  if (typeof value !== 'string' || !/^[a-z-]+( [a-z-]+)*$/i.test(value))
    return shownValue(key, value);
  return value
    .split(' ')
    .map((one) => detailValues[key]?.[one] ?? shownValue(key, one))
    .join('・');
}
