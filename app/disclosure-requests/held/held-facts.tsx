import { DefinitionList } from '@/components/ui/definition-list';
import type { CalendarDate } from '@/lib/rules/calendar-date';
import { instant } from '@/lib/rules/instant';
import { publicHolidays } from '@/lib/server/holidays';
import { dateInWords, dayInWords, momentInWords } from '@/lib/wording/day';
import { heldFieldWords, heldValueWords } from '@/lib/wording/disclosure';
import { yenInWords } from '@/lib/wording/money';

/** The plain fields of something that is held; what it holds in lists is shown elsewhere. */
export function HeldFacts({ facts }: { facts: Readonly<Record<string, unknown>> }) {
  const items = Object.entries(facts)
    .filter(([key, value]) => heldFieldWords[key] !== undefined && isPlain(value))
    .map(([key, value]) => ({
      term: heldFieldWords[key] ?? key,
      detail: shownValue(key, value as string | number),
    }));
  return <DefinitionList items={items} />;
}

function isPlain(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}

function shownValue(key: string, value: string | number): string {
  if (key.endsWith('Yen')) return yenInWords(Number(value));
  if (key === 'birthDate') return dateInWords(value as CalendarDate);
  if (key.endsWith('Date')) return dayInWords(value as CalendarDate, publicHolidays);
  if (key.endsWith('At')) return momentInWords(instant(Date.parse(String(value))), publicHolidays);
  return heldValueWords[String(value)] ?? String(value);
}
