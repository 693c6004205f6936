import { describe, expect, it } from 'vitest';
import { parseInstant } from '../calendar/instant';
import { peakPeriod } from '../calendar/peak-period';
import type { Terms } from '../terms';
import { declared, quoteOf, stay } from '../testing/cancellation-case';
import { clock, day } from '../testing/reference-calendar';
import { standardOverseas, webCardDomestic } from '../testing/shipped-terms';
import type { CancellationTerms, FeeStep, FeeTable, StepPoint } from './cancellation-terms';
import { feeTable } from './fee-table';
import { stepsAt, stepWindow } from './step-window';

const figure = { article: '第1条', clause: 'x', source: 'test', confirmed: false };
const step = (
  id: string,
  from: StepPoint | null,
  until: StepPoint | null,
  percent: number,
): FeeStep => ({
  id,
  from,
  until,
  charge: { kind: 'percent', percent, of: 'tourPrice' },
  ...figure,
});
const table = (change: Partial<FeeTable>): FeeTable => ({
  dayTrip: null,
  variant: null,
  period: null,
  steps: [step('all', null, null, 10)],
  afterStart: {
    id: 'after-start',
    charge: { kind: 'percent', percent: 100, of: 'tourPrice' },
    ...figure,
  },
  ...change,
});
const withTables = (tables: FeeTable[], periods: CancellationTerms['periods'] = []): Terms => ({
  ...webCardDomestic,
  acceptance: { ...webCardDomestic.acceptance, outside: 'when-sent' },
  cancellation: { ...webCardDomestic.cancellation, tables, periods },
});

describe('which table is for a departure', () => {
  const peak = { name: 'peak', ranges: [{ from: '12-20', until: '01-07' }], ...figure };
  const tables = [
    table({ variant: 'ship' }),
    table({ period: 'peak', dayTrip: true }),
    table({ period: 'peak' }),
    table({ dayTrip: true }),
    table({}),
  ];
  const terms = withTables(tables, [peak]).cancellation;
  const place = (departure: string, dayTrip: boolean, variant: string | null = null) =>
    tables.indexOf(
      feeTable({ departureDate: day(departure), dayTrip, variant }, terms) as FeeTable,
    );

  it('the first that fits: variant, day trip, period', () => {
    expect(place('2026-07-09', false)).toBe(4);
    expect(place('2026-07-09', true)).toBe(3);
    expect(place('2026-12-20', false)).toBe(2);
    expect(place('2026-12-20', true)).toBe(1);
    expect(place('2026-12-20', true, 'ship')).toBe(0);
  });

  it('a variant left out is the product as such; one that nobody knows has no table', () => {
    expect(feeTable({ departureDate: day('2026-07-09'), dayTrip: false }, terms)).toBe(tables[4]);
    expect(place('2026-07-09', false, 'coach')).toBe(-1);
  });
});

describe('peak periods', () => {
  const { periods } = standardOverseas.cancellation;
  it.each([
    ['2026-12-19', false],
    ['2026-12-20', true],
    ['2026-12-31', true],
    ['2027-01-01', true],
    ['2027-01-07', true],
    ['2027-01-08', false],
    ['2027-04-26', false],
    ['2027-04-27', true],
    ['2027-05-06', true],
    ['2027-05-07', false],
    ['2027-07-19', false],
    ['2027-07-20', true],
    ['2027-08-31', true],
    ['2027-09-01', false],
  ])('%s: %s', (departure, inPeak) => {
    expect(peakPeriod(day(departure), periods)?.name ?? null).toBe(inPeak ? 'peak' : null);
  });
});

describe('a step that splits a day at an hour', () => {
  const terms = withTables([
    table({
      steps: [
        step('early', null, { day: 1, at: '12:00' }, 10),
        step('afternoon', { day: 1, at: '12:00' }, { day: 0, at: '09:00' }, 40),
        step('morning', { day: 0, at: '09:00' }, null, 60),
      ],
    }),
  ]);
  it.each([
    ['2026-07-08 11:59', 8_000],
    ['2026-07-08 12:00', 32_000],
    ['2026-07-09 08:59', 32_000],
    ['2026-07-09 09:00', 48_000],
    ['2026-07-09 11:59', 48_000],
    ['2026-07-09 12:00', 80_000],
  ])('received %s: %i', (at, expected) => {
    expect(declared(at, stay, terms).fee).toBe(expected);
  });

  it('received after an early start: the step of the last moment before it', () => {
    const early = { ...stay, startsAt: clock('2026-07-09 08:30') };
    const slow: Terms = { ...terms, acceptance: webCardDomestic.acceptance };
    expect(declared('2026-07-09 08:00', early, slow)).toMatchObject({
      fee: 32_000,
      staffReview: true,
    });
    const nine = { ...stay, startsAt: clock('2026-07-09 09:00') };
    expect(declared('2026-07-09 08:00', nine, slow).fee).toBe(32_000);
    const after = { ...stay, startsAt: parseInstant('2026-07-09T09:00:00.001+09:00') };
    expect(declared('2026-07-09 08:00', after, slow).fee).toBe(48_000);
  });
});

describe('steps fixed by calendar dates', () => {
  const terms = withTables([
    table({
      steps: [
        step('before', null, { date: day('2026-06-14') }, 0),
        step('june', { date: day('2026-06-15') }, { date: day('2026-06-30'), at: '18:00' }, 25),
        step('late', { date: day('2026-06-30'), at: '18:00' }, { day: 1 }, 45),
        step('departure', { day: 0 }, null, 70),
      ],
    }),
  ]);
  it.each([
    ['2026-06-14 23:59', 0],
    ['2026-06-15 00:00', 20_000],
    ['2026-06-30 17:59', 20_000],
    ['2026-06-30 18:00', 36_000],
    ['2026-07-08 23:59', 36_000],
    ['2026-07-09 00:00', 56_000],
  ])('received %s: %i', (at, expected) => {
    expect(declared(at, stay, terms).fee).toBe(expected);
  });
});

describe('the window of a step', () => {
  it('holds whole days, and is open at both ends of a table', () => {
    const [first, second] = webCardDomestic.cancellation.tables[1]?.steps ?? [];
    if (!first || !second) throw new Error('no steps');
    expect(stepWindow(first, day('2026-07-09'))).toEqual({
      from: null,
      until: clock('2026-06-19 00:00'),
    });
    expect(stepWindow(second, day('2026-07-09'))).toEqual({
      from: clock('2026-06-19 00:00'),
      until: clock('2026-07-02 00:00'),
    });
  });

  it('a hole has no step', () => {
    const steps = [step('a', null, { day: 9 }, 0), step('b', { day: 7 }, null, 50)];
    const departureDay = 20_643;
    expect(stepsAt(steps, clock('2026-07-01 12:00'), departureDay)).toEqual([]);
    expect(stepsAt(steps, clock('2026-06-30 23:59'), departureDay)).toEqual([steps[0]]);
    expect(stepsAt(steps, clock('2026-07-02 00:00'), departureDay)).toEqual([steps[1]]);
  });
});

describe('charges known only for the booking', () => {
  const charge = {
    kind: 'largerOf',
    charges: [
      { kind: 'percent', percent: 20, of: 'tourPrice' },
      { kind: 'cost', cost: 'airlineCharge', per: 'person' },
    ],
  } as const;
  const terms = withTables([table({ steps: [{ ...step('pex', null, null, 0), charge }] })]);
  const facts = { ...stay, declaredAt: clock('2026-06-01 11:00') };

  it('the larger of 20% and the airline’s own charge', () => {
    const ask = (airlineCharge: number) =>
      quoteOf({ ...facts, costs: { airlineCharge: airlineCharge as never } }, terms).fee;
    expect(ask(15_999)).toBe(16_000);
    expect(ask(22_000)).toBe(22_000);
    expect(ask(0)).toBe(16_000);
  });

  it('left out it is refused, never taken as nothing', () => {
    expect(() => quoteOf(facts, terms)).toThrow('refused: carrier-charge-missing');
  });

  it('a charge by room needs the rooms', () => {
    const room = { kind: 'fixed', yen: 5_000, per: 'room' } as const;
    const byRoom = withTables([
      table({ steps: [{ ...step('room', null, null, 0), charge: room }] }),
    ]);
    expect(quoteOf({ ...facts, rooms: 2 }, byRoom).fee).toBe(10_000);
    expect(() => quoteOf(facts, byRoom)).toThrow('refused: rooms-missing');
  });
});
