import 'server-only';
import type { Season } from '@/lib/schemas/catalogue/codes';

const byMonth: readonly Season[] = [
  'winter',
  'winter',
  'spring',
  'spring',
  'spring',
  'summer',
  'summer',
  'summer',
  'autumn',
  'autumn',
  'autumn',
  'winter',
];

/** The season of a day or month that begins with `YYYY-MM`. */
export function seasonOf(day: string): Season {
  return byMonth[Number(day.slice(5, 7)) - 1] ?? 'spring';
}
