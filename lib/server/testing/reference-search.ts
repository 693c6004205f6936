import 'server-only';
import { addDays, type CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { seatState } from '@/lib/rules/price/seat-state';
import { priceBands } from '@/lib/schemas/search/price-bands';
import { seasonOf } from '../catalogue/search/season-of';
import type { Sought } from '../catalogue/search/sought';
import { type CatalogueRows, freeSeats, type Match, matches } from './reference-matches';

type Values = (match: Match, today: string) => readonly (string | number)[];

const answers: Record<string, Values> = {
  kind: ({ tour }) => [tour.kind],
  region: ({ tour }) => [tour.region],
  place: ({ tour }) => [tour.prefectureOrCountry],
  nights: ({ tour }) => [Math.min(tour.nights, 6)],
  departure: ({ tour }) => [tour.departureArea],
  month: ({ open }, today) => {
    const twoYearsOn = `${Number(today.slice(0, 4)) + 2}${today.slice(4, 7)}`;
    return open.map((one) => one.departureDate.slice(0, 7)).filter((month) => month < twoYearsOn);
  },
  price: ({ open }) =>
    open.map((one) =>
      priceBands.findLastIndex(({ min }) => min === null || one.lowestAdultYen >= min),
    ),
  party: ({ open }) =>
    [1, 2, 3, 4, 5, 6, 7, 8].filter((seats) => open.some((one) => freeSeats(one) >= seats)),
};

function tally(found: readonly Match[], today: string, values: Values) {
  const counts: Record<string, number> = {};
  for (const match of found)
    for (const value of new Set(values(match, today))) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** The counts of every filter, each from a search of its own in which that filter is not set. */
function facets(rows: CatalogueRows, criteria: Sought, today: string) {
  const themes = tally(matches(rows, criteria, today), today, ({ tour }) => tour.themes);
  const others = Object.entries(answers).map(([filter, values]) => [
    filter,
    tally(matches(rows, criteria, today, filter), today, values),
  ]);
  return { theme: themes, ...Object.fromEntries(others) };
}

function shown({ tour, open }: Match, today: CalendarDate) {
  const free = open.filter((one) => freeSeats(one) > 0);
  const next = open.toSorted((a, b) => (a.departureDate < b.departureDate ? -1 : 1)).slice(0, 3);
  return {
    code: tour.code,
    departures: open.length,
    lowestAdultYen: free.length === 0 ? null : Math.min(...free.map((one) => one.lowestAdultYen)),
    next: next.map(({ departureDate, lowestAdultYen, decided, ...one }) => {
      const date = departureDate as CalendarDate;
      const seats = seatState({ ...one, departureDate: date, open: true }, today);
      return { date, lowestAdultYen, decided, seats };
    }),
  };
}

type Lot = ReadonlyMap<string, number>;

/** What decides about the place of a tour, the first difference first. */
function rank(
  match: Match,
  c: Sought,
  today: CalendarDate,
  lot: Lot,
): readonly (string | number)[] {
  const { tour, open } = match;
  const { lowestAdultYen, next } = shown(match, today);
  const names = tour.searchText.split('\f')[0] ?? '';
  const wanted = c.sought.flatMap(({ whole, parts }) => [whole ?? [], parts].flat(2));
  const isNamed = wanted.length === 0 || wanted.some((word) => names.includes(word));
  const season = seasonOf(c.from ?? c.month ?? c.windows[0]?.from ?? addDays(today, 30));
  const decided = open.some((one) => one.decided && freeSeats(one) > 0);
  const price = lowestAdultYen ?? Number.POSITIVE_INFINITY;
  const first = next[0]?.date ?? '';
  const full = Number(lowestAdultYen === null);
  const other = Number(tour.seasonHero !== season);
  const by = {
    price: [price, first],
    departure: [first, price],
    nights: [tour.nights, price],
    recommended: [Number(!isNamed), full, other, Number(!decided), lot.get(tour.code) ?? 0],
  };
  return [...by[c.sort], tour.code];
}

/**
 * The search as its words say it, criterion by criterion over plain rows: slow, and nothing like the statement it checks.
 *
 * @param lot the order of the day among equals, by tour
 */
export function referenceSearch(
  rows: CatalogueRows,
  criteria: Sought,
  today: CalendarDate,
  lot: Lot,
) {
  const found = matches(rows, criteria, today)
    .map((match) => ({ match, by: rank(match, criteria, today, lot) }))
    .sort((a, b) => {
      const at = a.by.findIndex((value, i) => value !== b.by[i]);
      return (a.by[at] ?? 0) < (b.by[at] ?? 0) ? -1 : 1;
    });
  const pages = Math.max(1, Math.ceil(found.length / 20));
  const page = Math.min(criteria.page, pages);
  const tours = found.slice((page - 1) * 20, page * 20).map(({ match }) => shown(match, today));
  return { total: found.length, page, pages, tours, facets: facets(rows, criteria, today) };
}
