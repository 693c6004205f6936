import 'server-only';
import { type CalendarDate, calendarDate } from '@/lib/rules/calendar/calendar-date';
import { type Refusal, refused } from '@/lib/rules/calendar/refusal';
import { type DepartureStanding, departureStanding } from '@/lib/rules/contract/departure-standing';
import type { Terms } from '@/lib/rules/terms';
import { soldKindOf } from '@/lib/terms/sold-kind';
import { lastNoticeBy } from '../departures/notice-limits';
import { termsOfTour } from '../terms/terms-of-kind';

/** A departure as the list reads it. */
export interface DepartureRow {
  readonly id: string;
  readonly tourCode: string;
  readonly title: string;
  readonly departureDate: string;
  readonly kind: string;
  readonly dayTrip: boolean;
  readonly termsId: string;
  readonly capacity: number;
  readonly sold: number;
  readonly held: number;
  readonly free: number;
  readonly minimum: number;
  readonly status: 'open' | 'closed' | 'cancelled';
  readonly decided: boolean;
}

/** A departure on the desk's list. */
export type ListedRow = Omit<DepartureRow, 'departureDate'> & {
  readonly departureDate: CalendarDate;
  /** By the terms in force now; the bookings' own are on the departure's page. */
  readonly lastNotice: CalendarDate | null;
  readonly article: string | null;
  readonly standing: DepartureStanding;
};

/** With the last day by the terms that each tour has now; many tours share a few. */
export async function listed(
  rows: readonly DepartureRow[],
  today: CalendarDate,
): Promise<ListedRow[]> {
  const named = new Map(rows.map((row) => [nameOf(row), row]));
  const terms = new Map(
    await Promise.all(
      [...named].map(async ([name, row]) => [name, await termsOfTour(row, today)] as const),
    ),
  );
  return rows.map((row) =>
    withStanding(row, terms.get(nameOf(row)) ?? refused('no-version'), today),
  );
}

const nameOf = (row: DepartureRow) => row.termsId || soldKindOf(row);

function withStanding(row: DepartureRow, terms: Terms | Refusal, today: CalendarDate): ListedRow {
  const departureDate = calendarDate(row.departureDate);
  const known = lastNoticeBy(terms, { departureDate, dayTrip: row.dayTrip }, today);
  const lastNotice = known?.latestNoticeDate ?? null;
  const calledOff = row.status === 'cancelled';
  const standing = departureStanding({ ...row, calledOff, departureDate, lastNotice }, today);
  return { ...row, departureDate, lastNotice, article: known?.article ?? null, standing };
}
