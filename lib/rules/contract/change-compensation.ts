import { type CalendarDate, daysBetween } from '../calendar/calendar-date';
import { lastDate } from '../calendar/deadline';
import { type Refusal, refused } from '../calendar/refusal';
import { percentOf, permilleOfRoundedUp, type Yen, yen } from '../calendar/yen';
import type { ChangeCompensationTerms } from './change-compensation-terms';

/** One change as the change case records it. */
export interface ItineraryChange {
  readonly row: number;
  /** The ride, the night or the matter it belongs to. */
  readonly unit: string;
  readonly notifiedOn: CalendarDate;
  readonly inTitle: boolean;
  readonly sleeper: boolean;
}

export interface ChangeCompensation {
  readonly kind: 'compensation';
  /** The sum of the rates before the cap. */
  readonly ratePerMille: number;
  readonly payable: Yen;
  readonly dueDate: CalendarDate | null;
  readonly article: string;
}

/**
 * 変更補償金: what one traveler receives for important changes of the itinerary.
 *
 * Under the minimum (judged before any rounding) nothing is paid; otherwise rounded up to a yen,
 * never above the cap rounded down. Exempt changes must have been taken out before.
 *
 * @clause D2-21.1 D2-21.2a D2-21.2b D2-21.T
 * @clause D3-26.1 D3-26.2 D3-26.T D3-26.N1
 * @param facts.tourPrice 旅行代金 of the traveler, in yen
 * @example // 80,000 yen, hotel replaced, told on the departure date: 20‰, 1,600 yen
 */
export function changeCompensation(
  facts: {
    tourPrice: Yen;
    departureDate: CalendarDate;
    returnDate: CalendarDate;
    changes: readonly ItineraryChange[];
  },
  terms: { changeCompensation: ChangeCompensationTerms | null },
): ChangeCompensation | Refusal {
  const rule = terms.changeCompensation;
  if (!rule) return refused('not-in-terms');
  const ratePerMille = sumOfRates(facts, rule);
  if (ratePerMille === null) return refused('not-in-terms');
  const article = rule.article;

  if (facts.tourPrice * ratePerMille < rule.minimumYen * 1000) {
    return { kind: 'compensation', ratePerMille, payable: yen(0), dueDate: null, article };
  }
  const cap = percentOf(facts.tourPrice, rule.capPercent);
  const payable = yen(Math.min(permilleOfRoundedUp(facts.tourPrice, ratePerMille), cap));
  const dueDate = lastDate(facts.returnDate, rule.due);
  return { kind: 'compensation', ratePerMille, payable, dueDate, article };
}

interface RatedCase {
  readonly rate: number;
  readonly inTitle: boolean;
}

function sumOfRates(
  facts: { departureDate: CalendarDate; changes: readonly ItineraryChange[] },
  rule: ChangeCompensationTerms,
): number | null {
  const cases = new Map<string, RatedCase>();
  for (const [index, change] of facts.changes.entries()) {
    const rated = rateOf(change, facts.departureDate, rule);
    if (rated === null) return null;
    const key = caseOf(change, rule) ?? `each ${index}`;
    cases.set(key, decisive(cases.get(key), rated));
  }
  return [...cases.values()].reduce((sum, rated) => sum + rated.rate, 0);
}

/**
 * Of two changes of one case the title row's rate takes the place of the other; else the higher counts.
 *
 * @clause D2-21.N2
 * @clause D3-26.N6
 */
function decisive(known: RatedCase | undefined, next: RatedCase): RatedCase {
  if (known === undefined) return next;
  if (known.inTitle !== next.inTitle) return known.inTitle ? known : next;
  return known.rate >= next.rate ? known : next;
}

/**
 * 1件の数え方: the case a change belongs to, or null when it counts by itself.
 *
 * @clause D2-21.N3 D2-21.N4
 * @clause D3-26.N3
 */
function caseOf(change: ItineraryChange, rule: ChangeCompensationTerms): string | null {
  const grouped =
    rule.groupedRows.includes(change.row) ||
    (change.sleeper && rule.sleeperRows.includes(change.row));
  return grouped ? `row ${change.row} of ${change.unit}` : null;
}

function rateOf(
  change: ItineraryChange,
  departureDate: CalendarDate,
  rule: ChangeCompensationTerms,
): RatedCase | null {
  const own = rule.rows.find((row) => row.row === change.row);
  const title = rule.rows.find((row) => row.row === rule.titleRow);
  const row = change.inTitle && own ? title : own;
  if (!row) return null;
  const before = daysBetween(change.notifiedOn, departureDate) > 0;
  return { rate: before ? row.permilleBefore : row.permilleFrom, inTitle: row === title };
}
