import { describe, expect, it } from 'vitest';
import { isRefusal } from '../calendar/refusal';
import { yen } from '../calendar/yen';
import type { Terms } from '../terms';
import { flight, stay, ticketFor } from '../testing/cancellation-case';
import { day } from '../testing/reference-calendar';
import { arrangedAir, webCardDomestic } from '../testing/shipped-terms';
import { feeByDay } from './fee-by-day';
import type { FeeStepRow } from './fee-step-row';
import { feeSteps } from './fee-steps';

type Facts = Parameters<typeof feeSteps>[0];
const facts: Facts = { ...stay, traveler: { tourPrice: yen(80_000) } };

function rows(terms: Terms, change: Partial<Facts> = {}): readonly FeeStepRow[] {
  const answer = feeSteps({ ...facts, ...change }, terms);
  if (isRefusal(answer)) throw new Error(answer.reason);
  return answer;
}

describe('D2-15.1.1c the fee table of a departure', () => {
  it('names days, calendar days, rates and sums of document 002', () => {
    const lines = rows(webCardDomestic).map((row) =>
      [
        row.phase,
        row.fromDay,
        row.untilDay,
        row.firstDate,
        row.lastDate,
        row.percent,
        row.fee,
      ].join(' '),
    );
    expect(lines).toEqual([
      'before-start  21  2026-06-18 0 0',
      'before-start 20 8 2026-06-19 2026-07-01 20 16000',
      'before-start 7 2 2026-07-02 2026-07-07 30 24000',
      'before-start 1 1 2026-07-08 2026-07-08 40 32000',
      'before-start 0 0 2026-07-09 2026-07-09 50 40000',
      'after-start     100 80000',
    ]);
    expect(rows(webCardDomestic)[0]?.fromHour).toBeNull();
  });

  it('takes the table for day trips', () => {
    expect(rows(webCardDomestic, { dayTrip: true })[1]).toMatchObject({ fromDay: 10, untilDay: 8 });
  });

  it('without a traveler there are no sums', () => {
    expect(rows(webCardDomestic, { traveler: null }).map((row) => row.fee)).toEqual(
      Array(6).fill(null),
    );
  });

  it('names no percentage where the charge is of another kind, and works out each sum', () => {
    const air = rows(arrangedAir, { traveler: ticketFor(120_000, 90_000) });
    expect(air.map((row) => row.percent)).toEqual([0, null, null, null, null, null, null]);
    expect(air.map((row) => row.fee)).toEqual([
      0, 20_000, 30_000, 40_000, 45_000, 120_000, 120_000,
    ]);
  });

  it('leaves a sum open that hangs on a fact not known yet', () => {
    const [first] = webCardDomestic.cancellation.tables;
    if (!first?.steps[0]) throw new Error('no table');
    const charge = { kind: 'cost', cost: 'airlineCharge', per: 'booking' } as const;
    const point = { day: 3, at: '12:00' };
    const date = { date: day('2026-06-30'), at: '18:00' };
    const steps = [{ ...first.steps[0], from: date, until: point, charge }];
    const tables = [{ ...first, dayTrip: null, steps }];
    const terms = { ...webCardDomestic, cancellation: { ...webCardDomestic.cancellation, tables } };
    expect(rows(terms)[0]).toMatchObject({
      fee: null,
      percent: null,
      fromDay: 9,
      untilDay: 3,
      fromHour: '18:00',
      untilHour: '12:00',
      firstDate: '2026-06-30',
      lastDate: '2026-07-06',
    });
    expect(rows(terms, { costs: { airlineCharge: yen(7_700) } })[0]?.fee).toBe(7_700);
  });

  it('a variant without a table is refused', () => {
    expect(feeSteps({ ...facts, variant: 'ship' }, webCardDomestic)).toEqual({
      kind: 'refused',
      reason: 'variant-unknown',
    });
  });
});

describe('D2-14.1a the fee by day of reception', () => {
  it('22 days before departure to departure day', () => {
    const series = feeByDay(stay, webCardDomestic, 22);
    if (isRefusal(series)) throw new Error(series.reason);
    expect(series.map((one) => one.fee)).toEqual([
      0,
      0,
      ...Array(13).fill(16_000),
      ...Array(6).fill(24_000),
      32_000,
      40_000,
    ]);
    expect(series[0]).toMatchObject({ dayNo: 22, date: '2026-06-17', lastFee: 0 });
    expect(series[22]).toMatchObject({ dayNo: 0, date: '2026-07-09', lastFee: 40_000 });
    expect(series[22]?.step.id).toBe('departure-day');
  });

  it('adds up all travelers', () => {
    const two = { ...stay, travelers: [{ tourPrice: yen(80_000) }, { tourPrice: yen(33_333) }] };
    expect(feeByDay(two, webCardDomestic, 7)).toMatchObject([
      { fee: 33_999, dayNo: 7 },
      {},
      {},
      {},
      {},
      {},
      {},
      {},
    ]);
  });

  it('shows both fees of a day split at an hour', () => {
    const [, table] = webCardDomestic.cancellation.tables;
    if (!table) throw new Error('no table');
    const steps = table.steps.map((step) => {
      if (step.id === 'from-day-7') return { ...step, until: { day: 1, at: '12:00' } };
      return step.id === 'day-before' ? { ...step, from: { day: 1, at: '12:00' } } : step;
    });
    const cancellation = { ...webCardDomestic.cancellation, tables: [{ ...table, steps }] };
    const series = feeByDay(stay, { cancellation }, 2);
    expect(series).toMatchObject([
      { fee: 24_000, lastFee: 24_000 },
      { fee: 24_000, lastFee: 32_000 },
      { fee: 40_000, lastFee: 40_000 },
    ]);
  });

  it('refuses a series with a hole, at the beginning or the end of a day', () => {
    const [, table] = webCardDomestic.cancellation.tables;
    if (!table) throw new Error('no table');
    const refusal = { kind: 'refused', reason: 'no-step' };
    const without = (steps: typeof table.steps) => ({
      cancellation: { ...webCardDomestic.cancellation, tables: [{ ...table, steps }] },
    });
    expect(feeByDay(stay, without(table.steps.slice(0, 4)), 2)).toEqual(refusal);
    const [, , third] = table.steps;
    if (!third) throw new Error('no step');
    expect(feeByDay(stay, without([{ ...third, until: { day: 3, at: '12:00' } }]), 3)).toEqual(
      refusal,
    );
  });

  it('D4-10.N6 follows the ticket', () => {
    const ticket = {
      issuedOn: day('2026-06-09'),
      earlyBirdPlannedIssueDate: null,
      firstDepartureDate: null,
    };
    const series = feeByDay({ ...flight, ticket }, arrangedAir, 31);
    if (isRefusal(series)) throw new Error(series.reason);
    expect(series.slice(0, 3).map((one) => one.fee)).toEqual([0, 30_000, 30_000]);
  });
});
