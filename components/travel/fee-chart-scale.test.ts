import { describe, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { instantInJapan } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { yen } from '@/lib/rules/calendar/yen';
import { feeByDay } from '@/lib/rules/cancellation/fee-by-day';
import { partySizes } from '@/lib/rules/cancellation/party-sizes';
import type { Charge } from '@/lib/rules/money/charge';
import type { Terms } from '@/lib/rules/terms';
import { termsVersion } from '@/lib/terms/terms-of';
import { chartDays, feeBlocks } from './fee-chart-scale';

const shipped = termsVersion('web-card-domestic', '1') as Terms;
const departureDate = calendarDate('2026-07-09');
const facts = { departureDate, dayTrip: false };
const stay = shipped.cancellation.tables.filter(({ dayTrip }) => dayTrip !== true);
const withTables = (tables: Terms['cancellation']['tables']) => ({
  ...shipped.cancellation,
  tables,
});

describe('sizes of a party that show each table', () => {
  const [table] = stay;
  if (table === undefined) throw new Error('no table');
  test('terms that ask for no size have one, shown by one person', () => {
    expect(partySizes(facts, shipped.cancellation)).toEqual([{ size: 1, party: null }]);
  });
  test('each span has its smallest party, what is left the first that no span has', () => {
    const terms = withTables([
      { ...table, party: { from: 1, until: 7 } },
      { ...table, party: { from: 15, until: null } },
      { ...table },
    ]);
    expect(partySizes(facts, terms)).toEqual([
      { size: 1, party: { from: 1, until: 7 } },
      { size: 8, party: null },
      { size: 15, party: { from: 15, until: null } },
    ]);
  });
  test('a party that is too small for every table shows nothing', () => {
    const terms = withTables([{ ...table, party: { from: 2, until: null } }]);
    expect(partySizes(facts, terms).map(({ size }) => size)).toEqual([2]);
  });
});

describe('days on which the terms leave the fee open', () => {
  const series = (charge: Charge, place: number) => {
    const tables = stay.map((table) => ({
      ...table,
      steps: table.steps.map((step, at) => (at === place ? { ...step, charge } : step)),
    }));
    const travelers = [{ tourPrice: yen(20_000), ageBand: 'adult' as const }];
    const startsAt = instantInJapan(departureDate, '08:00');
    const days = feeByDay(
      { ...facts, startsAt, travelers, partySize: 1 },
      { cancellation: withTables(tables) },
      chartDays(20, 0),
    );
    if (isRefusal(days)) throw new Error(days.reason);
    return days.map(({ dayNo }) => dayNo);
  };
  const all = Array.from({ length: 28 }, (_, place) => 27 - place);

  test('are left out of the series, and every other day stays', () => {
    expect(series({ kind: 'free' }, 0)).toEqual(all);
    // D2-15.T: the second step is that of the 20th to the 8th day.
    expect(series({ kind: 'ask' }, 1)).toEqual(all.filter((day) => day > 20 || day < 8));
    expect(series({ kind: 'cost', cost: 'airline', per: 'person' }, 1)).not.toContain(8);
  });
  test('what cannot be found out takes the whole series away', () => {
    expect(() => series({ kind: 'fixed', yen: null, per: 'person' }, 1)).toThrow('figures-missing');
  });
});

test('days with the same fee are one block only where none is left out between them', () => {
  const step = { id: 'step' } as never;
  const day = (dayNo: number) => ({
    ...{ dayNo, step, fee: yen(0), lastFee: yen(0) },
    date: departureDate,
  });
  const ends = (days: readonly number[]) =>
    feeBlocks(days.map(day)).map(({ fromDay, untilDay }) => [fromDay, untilDay]);
  expect(ends([5, 4, 3])).toEqual([[5, 3]]);
  expect(ends([5, 3, 2])).toEqual([
    [5, 5],
    [3, 2],
  ]);
});
