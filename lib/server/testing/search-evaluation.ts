import 'server-only';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { searchCriteria } from '@/lib/schemas/search/read-search-criteria';
import { searchTours } from '../catalogue/search/search-tours';

const FILE = 'prisma/catalogue/searches.csv';

export interface JudgedSearch {
  readonly query: string;
  /** The tours that belong, judged by hand, on the first page. */
  readonly wanted: readonly string[];
  readonly missed: readonly string[];
  readonly total: number;
}

/** Every judged search, made on a day among the tours of the sample catalogue: which tours the first page misses. */
export async function judgedSearches(today: CalendarDate): Promise<JudgedSearch[]> {
  const rows: { query: string; tours: string }[] = parse(readFileSync(FILE), { columns: true });
  const judged: JudgedSearch[] = [];
  for (const { query, tours } of rows) {
    const wanted = tours.split('|');
    const criteria = searchCriteria(new URLSearchParams({ q: query }), today);
    const result = await searchTours(criteria, today);
    const found = new Set(result.tours.map(({ code }) => code));
    const missed = wanted.filter((code) => !found.has(code));
    judged.push({ query, wanted, missed, total: result.total });
  }
  return judged;
}

/** The share of wanted tours that stand on the first page, between 0 and 1. */
export function shareFound(judged: readonly JudgedSearch[]): number {
  const wanted = judged.reduce((sum, search) => sum + search.wanted.length, 0);
  const missed = judged.reduce((sum, search) => sum + search.missed.length, 0);
  return (wanted - missed) / wanted;
}
