import { describe, expect, it } from 'vitest';
import { yen } from '../calendar/yen';
import type { Terms } from '../terms';
import { dayTrip, declared, stay } from '../testing/cancellation-case';
import { clock, day } from '../testing/reference-calendar';
import { depositDomestic, standardDomestic, standardOverseas } from '../testing/shipped-terms';
import { cancellationFee } from './cancellation-fee';

describe('D3-15.1a document 003 on the standard table', () => {
  it.each([
    ['2026-06-18 11:00', 0],
    ['2026-06-19 11:00', 16_000],
    ['2026-07-01 18:00', 16_000],
    ['2026-07-02 11:00', 24_000],
    ['2026-07-08 11:00', 32_000],
    ['2026-07-09 11:00', 40_000],
    ['2026-07-09 12:00', 80_000],
  ])('received %s: %i', (at, expected) => {
    expect(declared(at, stay, depositDomestic).fee).toBe(expected);
    expect(declared(at, stay, standardDomestic).fee).toBe(expected);
  });

  it('a tour with a table of its own (from day 10: 30%), received on day 10: 30%', () => {
    const [first] = depositDomestic.cancellation.tables;
    if (!first?.steps[0] || !first.steps[1]) throw new Error('no table');
    const own = [
      { ...first.steps[0], until: { day: 11 } },
      { ...first.steps[1], from: { day: 10 }, until: null, charge: percent(30) },
    ];
    const tables = [{ ...first, dayTrip: null, steps: own }];
    const terms: Terms = {
      ...depositDomestic,
      cancellation: { ...depositDomestic.cancellation, tables },
    };
    expect(declared('2026-06-29 11:00', stay, terms).fee).toBe(24_000);
    expect(declared('2026-06-26 11:00', stay, terms).fee).toBe(0);
  });

  it('day trips begin on day 10', () => {
    expect(declared('2026-06-29 11:00', dayTrip, depositDomestic).fee).toBe(0);
    expect(declared('2026-06-30 11:00', dayTrip, depositDomestic).fee).toBe(2_400);
  });
});

function percent(rate: number) {
  return { kind: 'percent', percent: rate, of: 'tourPrice' } as const;
}

describe('D3-15.1b, D3-15.3 hours and refunds of document 003', () => {
  it('sent Friday 18:30: received Monday 09:30, day 3', () => {
    const quote = declared('2026-07-03 18:30', stay, depositDomestic);
    expect(quote).toMatchObject({ dayNo: 3, fee: 24_000, refundDueDate: '2026-07-13' });
  });

  const paid = (price: number, received: number) => ({
    ...stay,
    travelers: [{ tourPrice: yen(price) }],
    receivedYen: yen(received),
  });

  it('received 62,000, fee 30% = 18,600: 43,400 goes back', () => {
    expect(declared('2026-07-02 11:00', paid(62_000, 62_000), depositDomestic)).toMatchObject({
      fee: 18_600,
      refund: 43_400,
    });
  });

  it('received 20,000, fee 24,000: 4,000 is owed', () => {
    expect(declared('2026-07-02 11:00', paid(80_000, 20_000), depositDomestic)).toMatchObject({
      fee: 24_000,
      refund: 0,
      owed: 4_000,
    });
  });

  it('D3-2.1 fee 16,000, deposit 20,000: 4,000 goes back', () => {
    expect(declared('2026-06-19 11:00', paid(80_000, 20_000), depositDomestic).refund).toBe(4_000);
  });

  it('deposit 20,000 and a free ground: 20,000 goes back', () => {
    const facts = { ...paid(80_000, 20_000), ground: 'force-majeure' as const };
    expect(declared('2026-07-08 11:00', facts, depositDomestic)).toMatchObject({
      fee: 0,
      refund: 20_000,
    });
  });

  it('D3-8 58,000 + 5,000 - 1,000: 20% is 12,400; 61,000 - 2,000: 11,800', () => {
    expect(declared('2026-06-19 11:00', paid(62_000, 0), depositDomestic).fee).toBe(12_400);
    expect(declared('2026-06-19 11:00', paid(59_000, 0), depositDomestic).fee).toBe(11_800);
  });

  it('D3-15.4 a change of course on day 10 is 20%, on day 30 nothing', () => {
    expect(declared('2026-06-29 11:00', stay, depositDomestic).fee).toBe(16_000);
    expect(declared('2026-06-09 11:00', stay, depositDomestic).fee).toBe(0);
  });

  it('D3-16.1 leaving on day 2 of 3, or only for the afternoon: nothing comes back', () => {
    expect(declared('2026-07-10 11:00', stay, depositDomestic).refund).toBe(0);
    expect(declared('2026-07-10 12:00', stay, depositDomestic).refund).toBe(0);
  });
});

describe('agent-organized/schedule-1 overseas by aircraft', () => {
  const abroad = (departure: string) => ({
    ...stay,
    departureDate: day(departure),
    returnDate: day('2026-12-30'),
    startsAt: clock(`${departure} 12:00`),
  });
  const onDay = (at: string, departure: string) =>
    declared(`${at} 11:00`, abroad(departure), standardOverseas);

  it.each([
    ['2026-06-08', 38, 0],
    ['2026-06-15', 31, 0],
    ['2026-06-16', 30, 16_000],
    ['2026-07-13', 3, 16_000],
    ['2026-07-14', 2, 40_000],
  ])('departure on 16 July is not peak: received %s', (at, back, expected) => {
    expect(onDay(at, '2026-07-16')).toMatchObject({ dayNo: back, fee: expected });
  });

  it.each([
    ['2026-06-09', 41, 0],
    ['2026-06-10', 40, 8_000],
    ['2026-06-19', 31, 8_000],
    ['2026-06-22', 28, 16_000],
    ['2026-07-17', 3, 16_000],
  ])('departure on 20 July is peak: received %s', (at, back, expected) => {
    expect(onDay(at, '2026-07-20')).toMatchObject({ dayNo: back, fee: expected });
  });

  it('departure on 19 July is not peak: day 39 is free', () => {
    expect(onDay('2026-06-10', '2026-07-19')).toMatchObject({ dayNo: 39, fee: 0 });
  });

  it('departure day is 50%, after the start 100%', () => {
    expect(onDay('2026-07-16', '2026-07-16').fee).toBe(40_000);
    expect(declared('2026-07-16 12:00', abroad('2026-07-16'), standardOverseas).fee).toBe(80_000);
  });

  it('is refused for a hole in the table', () => {
    const [table] = standardDomestic.cancellation.tables;
    if (!table) throw new Error('no table');
    const tables = [{ ...table, dayTrip: null, steps: table.steps.slice(1) }];
    const holed = {
      ...standardDomestic,
      cancellation: { ...standardDomestic.cancellation, tables },
    };
    expect(cancellationFee(stay, holed)).toEqual({ kind: 'refused', reason: 'no-step' });
  });
});
