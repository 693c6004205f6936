import { expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { instantInJapan } from '@/lib/rules/calendar/instant';
import type { Charge } from '@/lib/rules/money/charge';
import type { Terms } from '@/lib/rules/terms';
import type { ListedDeparture } from '@/lib/server/catalogue/list-departures';
import { termsVersion } from '@/lib/terms/terms-of';
import { feeExamples } from './fee-examples';

const today = calendarDate('2026-06-01');
const date = calendarDate('2026-07-09');
const tour = { dayTrip: false, meetingTime: '08:00' };
const departure = {
  ...{ date, returnDate: calendarDate('2026-07-11'), lowestAdultYen: 20_000 },
  startsAtMs: instantInJapan(date, '08:00'),
  priceTable: { adult: [24_000, 20_000], child: [0, 16_000], infant: 0 },
} as unknown as ListedDeparture;
const shipped = termsVersion('web-card-domestic', '1') as Terms;
const stay = shipped.cancellation.tables.filter(({ dayTrip }) => dayTrip !== true);

function under(change: (table: (typeof stay)[number]) => typeof stay): Terms {
  return { ...shipped, cancellation: { ...shipped.cancellation, tables: stay.flatMap(change) } };
}
const fixed = (yen: number): Charge => ({ kind: 'fixed', yen, per: 'person' });
const charged = (table: (typeof stay)[number], charge: Charge) => ({
  ...table,
  steps: table.steps.map((step, place) => (place === 1 ? { ...step, charge } : step)),
});
const shown = (terms: Terms, of = departure) => feeExamples(tour, [of], terms, today);

test('terms that tell nobody apart have one example, of an adult alone', () => {
  expect(shown(shipped)).toMatchObject([
    { period: null, party: null, kind: null, priceYen: 20_000, partySize: 1 },
  ]);
});

test('each size of party that the terms tell apart has its own', () => {
  const terms = under((table) => [
    { ...charged(table, fixed(1_000)), party: { from: 1, until: 7 } },
    { ...charged(table, fixed(3_000)), party: { from: 8, until: null } },
  ]);
  const found = shown(terms).map(({ partySize, rows }) => [partySize, rows[1]?.fee]);
  expect(found).toEqual([
    [1, 1_000],
    [8, 3_000],
  ]);
});

test('adults and children have their own where the terms tell them apart, and children travel', () => {
  const charge = { kind: 'byAge', adult: fixed(2_000), child: fixed(500) } as const;
  const terms = under((table) => [charged(table, charge)]);
  const found = (of = departure) =>
    shown(terms, of).map(({ kind, priceYen, rows }) => [kind, priceYen, rows[1]?.fee]);
  expect(found()).toEqual([
    ['adult', 20_000, 2_000],
    ['child', 16_000, 500],
  ]);
  const adults = { ...departure, priceTable: { ...departure.priceTable, child: [0, 0] } };
  expect(found(adults)).toHaveLength(1);
});

test('days whose fee the terms leave open are missing in the chart alone', () => {
  const [example] = shown(under((table) => [charged(table, { kind: 'ask' })]));
  const days = example?.series.map(({ dayNo }) => dayNo) ?? [];
  expect(days).toContain(21);
  expect(days).toContain(7);
  expect(days).not.toContain(20);
  expect(days).not.toContain(8);
  expect(example?.rows.map(({ fee }) => fee === null)).toContain(true);
});

test('terms without a table for the tour have an example without lines, not none', () => {
  const terms = { ...shipped, cancellation: { ...shipped.cancellation, tables: [] } };
  expect(shown(terms)).toMatchObject([{ rows: [], series: [] }]);
});
