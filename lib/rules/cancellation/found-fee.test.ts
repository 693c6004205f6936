import { describe, expect, test } from 'vitest';
import { termsVersion } from '../../terms/terms-of';
import { businessCalendar } from '../calendar/business-calendar';
import { calendarDate } from '../calendar/calendar-date';
import { parseInstant } from '../calendar/instant';
import { refused } from '../calendar/refusal';
import { yen } from '../calendar/yen';
import type { Charge } from '../money/charge';
import type { Terms } from '../terms';
import { foundFees } from './found-fee';
import { type PartyFacts, partyCancellation } from './party-cancellation';

const least = (leastYen: number) => ({ ...refused('ask-agency'), leastYen });

describe('a fee that was found out', () => {
  const two = [
    { answer: least(5_000), price: yen(60_000) },
    { answer: least(5_000), price: yen(40_000) },
  ];
  const fees = (found: number) => foundFees(yen(found), two);

  test('is shared by what remains of each price above the least', () => {
    expect(fees(30_000)).toEqual([17_223, 12_777]);
  });
  test('the least and the whole price belong to it, a yen beside them does not', () => {
    expect(fees(10_000)).toEqual([5_000, 5_000]);
    expect(fees(100_000)).toEqual([60_000, 40_000]);
    const foundBetween = { leastYen: 10_000, mostYen: 100_000 };
    expect(fees(9_999)).toMatchObject({ reason: 'found-fee-too-low', foundBetween });
    expect(fees(100_001)).toMatchObject({ reason: 'found-fee-too-high', foundBetween });
  });
  test('whoever’s fee the terms name pays that, whatever was found for the others', () => {
    const infant = { answer: yen(2_000), price: yen(10_000) };
    const asked = [{ answer: refused('ask-agency'), price: yen(50_000) }, infant];
    expect(foundFees(yen(32_000), asked)).toEqual([30_000, 2_000]);
    expect(foundFees(yen(1_999), asked)).toMatchObject({ reason: 'found-fee-too-low' });
    expect(foundFees(yen(52_001), asked)).toMatchObject({ reason: 'found-fee-too-high' });
  });
  test('an uneven sum gives its last yen to the highest price, never to a named fee or to a price of nothing', () => {
    const open = (price: number) => ({ answer: refused('ask-agency'), price: yen(price) });
    const adults = [open(60_000), open(40_000)];
    expect(foundFees(yen(20_001), [open(0), ...adults])).toEqual([0, 12_001, 8_000]);
    const named = { answer: yen(2_000), price: yen(10_000) };
    expect(foundFees(yen(22_001), [named, ...adults])).toEqual([2_000, 12_001, 8_000]);
  });
  test('the last yen stay within each price', () => {
    const open = { answer: refused('ask-agency'), price: yen(1) };
    expect(foundFees(yen(2), [open, open, open])).toEqual([1, 1, 0]);
  });
  test('a price of nothing costs nothing', () => {
    const free = [{ answer: refused('ask-agency'), price: yen(0) }];
    expect(foundFees(yen(0), free)).toEqual([0]);
  });
});

describe('a booking under terms that leave the fee open', () => {
  const shipped = termsVersion('web-card-domestic', '1') as Terms;
  const under = (charge: Charge): Terms => {
    const tables = shipped.cancellation.tables.map((table) => ({
      ...table,
      steps: table.steps.map((step) => ({ ...step, charge })),
    }));
    return { ...shipped, cancellation: { ...shipped.cancellation, tables } };
  };
  const person = (id: string) => ({
    id,
    birthDate: calendarDate('1980-04-01'),
    guardianOf: [],
    ageBand: 'adult' as const,
    roomId: 'room',
    tourPrice: yen(20_000),
    charged: yen(20_000),
    measures: yen(0),
  });
  const facts: PartyFacts = {
    departureDate: calendarDate('2026-07-09'),
    returnDate: calendarDate('2026-07-10'),
    startsAt: parseInstant('2026-07-09T08:00:00+09:00'),
    dayTrip: false,
    travelers: [person('one'), person('other')],
    priceTable: null,
    common: [],
    fundsYen: yen(40_000),
    calendar: businessCalendar([], calendarDate('2026-01-01'), calendarDate('2026-12-31')),
  };
  const choice = {
    leaving: ['one', 'other'],
    ground: null,
    declaredAt: parseInstant('2026-07-02T11:00:00+09:00'),
  };
  const found = (feeYen: number) => ({
    ...choice,
    found: { feeYen: yen(feeYen), how: '宿に確認' },
  });
  const ask = under({ kind: 'ask' });

  test('is told between what the fee lies, and cancelled at what was found', () => {
    expect(partyCancellation(facts, choice, ask)).toMatchObject({
      reason: 'ask-agency',
      foundBetween: { leastYen: 0, mostYen: 40_000 },
    });
    expect(partyCancellation(facts, found(9_000), ask)).toMatchObject({
      kind: 'party',
      quote: { fee: 9_000, refund: 31_000, owed: 0, found: true },
      leaving: [{ fee: 4_500 }, { fee: 4_500 }],
    });
  });
  test('the least of each is the least of all', () => {
    const atLeast = under({
      kind: 'atLeast',
      charge: { kind: 'fixed', yen: 3_000, per: 'person' },
    });
    const foundBetween = { leastYen: 6_000, mostYen: 40_000 };
    expect(partyCancellation(facts, choice, atLeast)).toMatchObject({ foundBetween });
    expect(partyCancellation(facts, found(5_999), atLeast)).toMatchObject({
      reason: 'found-fee-too-low',
    });
  });
  test('a charge of the carrier that nobody gave can be found out too', () => {
    const cost = under({ kind: 'cost', cost: 'airline', per: 'person' });
    expect(partyCancellation(facts, choice, cost)).toMatchObject({
      reason: 'carrier-charge-missing',
      foundBetween: { mostYen: 40_000 },
    });
    expect(partyCancellation(facts, found(40_000), cost)).toMatchObject({ quote: { fee: 40_000 } });
  });
  test('where the terms name the sum, nothing that was found changes it', () => {
    const { quote } = partyCancellation(facts, found(1), shipped) as { quote: object };
    expect(quote).toMatchObject({ fee: 12_000 });
    expect(quote).not.toHaveProperty('found');
  });
});
