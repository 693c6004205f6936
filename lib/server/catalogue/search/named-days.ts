import 'server-only';
import { addDays, type CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { type DayWindow, nextYearlySpan, runsOfDaysOff } from '@/lib/rules/calendar/day-window';
import holidays from '@/lib/wording/search/holidays.json';
import { publicHolidays } from '../../system/holidays';
import { normalisedText } from './normalised-text';

interface Holiday {
  readonly words: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly daysOff?: number;
}

const RUNS_SHOWN = 12;
const named = new Map(
  (holidays as readonly Holiday[]).flatMap((holiday) =>
    holiday.words.map((word) => [normalisedText(word), holiday] as const),
  ),
);

/** Every word for a holiday or a season, normalised, longest first; those of one letter stand alone only. */
export const dayWords: readonly string[] = [...named.keys()]
  .filter((word) => word.length > 1)
  .sort((a, b) => b.length - a.length);

/** The days a normalised word stands for, the next ones to come; null for a word that names no days. */
export function namedDays(word: string, today: CalendarDate): DayWindow[] | null {
  const holiday = named.get(word);
  if (holiday === undefined) return monthNamed(word, today);
  const { from, to, daysOff } = holiday;
  if (from && to) return [nextYearlySpan(from, to, today)];
  return runsOfDaysOff(daysOff ?? 2, RUNS_SHOWN, today, publicHolidays);
}

/** 1月, 来月 */
function monthNamed(word: string, today: CalendarDate): DayWindow[] | null {
  const ahead = ['今月', '来月', '再来月'].indexOf(word);
  const thisMonth = Number(today.slice(5, 7));
  const month =
    ahead >= 0 ? ((thisMonth - 1 + ahead) % 12) + 1 : Number(/^(1[0-2]|[1-9])月$/.exec(word)?.[1]);
  if (!month) return null;
  const first = String(month).padStart(2, '0');
  const { to } = nextYearlySpan(`${first}-01`, `${first}-28`, today);
  const start = `${to.slice(0, 7)}-01` as CalendarDate;
  const end = lastOfMonth(start);
  return [{ from: start > today ? start : addDays(today, 1), to: end }];
}

function lastOfMonth(first: CalendarDate): CalendarDate {
  const next = addDays(first, 31);
  return addDays(next, -Number(next.slice(8, 10)));
}
