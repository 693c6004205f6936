import { heldWords } from '../own-data/held';
import { yenInWords } from '../site/money';
import { choiceInWords } from './choices';
import { fileColumn } from './columns';

/** A cell of the catalogue's tables as it is read: 「はい」, 62,800円, 温泉・花; empty where nothing stands. */
export function cellInWords(column: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => cellInWords(column, one)).join('・');
  if (typeof value === 'boolean') return value ? heldWords.yes : heldWords.no;
  if (typeof value === 'number') return column.endsWith('Yen') ? yenInWords(value) : String(value);
  return typeof value === 'string' ? choiceInWords(fileColumn(column), value) : '';
}
