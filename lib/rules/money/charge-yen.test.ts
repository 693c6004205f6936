import { describe, expect, it } from 'vitest';
import { yen } from '../calendar/yen';
import type { Charge, ChargeFacts } from './charge';
import { chargeYen } from './charge-yen';

const alone: ChargeFacts = {
  traveler: { tourPrice: yen(80_000), ticketPrice: yen(85_000), fare: yen(60_001), segments: 3 },
  place: 0,
  persons: 1,
  rooms: 2,
  costs: { airlineCharge: yen(7_700) },
};
const party = (place: number): ChargeFacts => ({ ...alone, place, persons: 3 });
const fixed = (amount: number): Charge => ({ kind: 'fixed', yen: amount, per: 'person' });
const ask = (charge: Charge, facts = alone, named: Record<string, Charge> = {}) =>
  chargeYen(charge, facts, named);

describe('a charge', () => {
  it('may be nothing', () => {
    expect(ask({ kind: 'free' })).toBe(0);
  });

  it('may be a percentage of the price, the ticket, the fare or a named cost, rounded down', () => {
    expect(ask({ kind: 'percent', percent: 30, of: 'tourPrice' })).toBe(24_000);
    expect(ask({ kind: 'percent', percent: 100, of: 'ticketPrice' })).toBe(85_000);
    expect(ask({ kind: 'percent', percent: 50, of: 'fare' })).toBe(30_000);
    expect(ask({ kind: 'percent', percent: 50, of: { cost: 'airlineCharge' } })).toBe(3_850);
  });

  it('may be a fixed sum for each person or segment', () => {
    expect(ask(fixed(20_000))).toBe(20_000);
    expect(ask({ kind: 'fixed', yen: 2_750, per: 'segment' })).toBe(8_250);
  });

  it('may be a sum for the booking, shared so that the shares add up: the rest to the first', () => {
    const booking: Charge = { kind: 'fixed', yen: 5_500, per: 'booking' };
    expect([0, 1, 2].map((place) => ask(booking, party(place)))).toEqual([1_834, 1_833, 1_833]);
    expect(ask(booking)).toBe(5_500);
  });

  it('may be a sum for each room, shared likewise', () => {
    const room: Charge = { kind: 'fixed', yen: 1_000, per: 'room' };
    expect([0, 1, 2].map((place) => ask(room, party(place)))).toEqual([668, 666, 666]);
  });

  it('may be a cost known only for the booking', () => {
    expect(ask({ kind: 'cost', cost: 'airlineCharge', per: 'person' }, party(1))).toBe(7_700);
    const shared: Charge = { kind: 'cost', cost: 'airlineCharge', per: 'booking' };
    expect([0, 1, 2].map((place) => ask(shared, party(place)))).toEqual([2_568, 2_566, 2_566]);
  });

  it('D4-10.1b may go by price band, the upper end inside: 50,000 yen is still the lower band', () => {
    const bands: Charge = {
      kind: 'byPrice',
      of: 'ticketPrice',
      bands: [
        { upTo: 50_000, charge: fixed(10_000) },
        { upTo: null, charge: fixed(20_000) },
      ],
    };
    const at = (price: number) => ask(bands, { ...alone, traveler: { ticketPrice: yen(price) } });
    expect([at(49_999), at(50_000), at(50_001)]).toEqual([10_000, 10_000, 20_000]);
  });

  it('may be the larger, the smaller or the sum of several', () => {
    const charges = [fixed(10_000), fixed(30_000), fixed(20_000)];
    expect(ask({ kind: 'largerOf', charges })).toBe(30_000);
    expect(ask({ kind: 'smallerOf', charges })).toBe(10_000);
    expect(ask({ kind: 'sumOf', charges })).toBe(60_000);
    expect(ask({ kind: 'sumOf', charges: [] })).toBe(0);
  });

  it('D4-10.N3 may have a floor and a cap: the floor first, the cap last', () => {
    const limited = (amount: number, floor: number | null, cap: number | null): Charge => ({
      kind: 'limited',
      charge: fixed(amount),
      floor: floor === null ? null : fixed(floor),
      cap: cap === null ? null : fixed(cap),
    });
    expect(ask(limited(15_000, 20_000, null))).toBe(20_000);
    expect(ask(limited(35_000, 20_000, null))).toBe(35_000);
    expect(ask(limited(35_000, null, 30_000))).toBe(30_000);
    expect(ask(limited(25_000, null, 30_000))).toBe(25_000);
    expect(ask(limited(15_000, 20_000, 18_000))).toBe(18_000);
    expect(ask(limited(15_000, null, null))).toBe(15_000);
  });

  it('may be named once and used in several places', () => {
    const named = { e: fixed(30_000) };
    expect(ask({ kind: 'named', name: 'e' }, alone, named)).toBe(30_000);
    expect(() => ask({ kind: 'named', name: 'x' }, alone, named)).toThrow('no charge named x');
  });
});

describe('what is not known is refused, never taken as nothing', () => {
  const missing = { kind: 'refused', reason: 'carrier-charge-missing', cost: 'airlineCharge' };
  const noFigure = { kind: 'refused', reason: 'figures-missing' };
  const bare: ChargeFacts = { ...alone, traveler: { tourPrice: yen(1) }, rooms: null, costs: {} };

  it('the airline’s own charge', () => {
    expect(ask({ kind: 'cost', cost: 'airlineCharge', per: 'person' }, bare)).toEqual(missing);
    const half: Charge = { kind: 'percent', percent: 50, of: { cost: 'airlineCharge' } };
    expect(ask(half, bare)).toEqual(missing);
    expect(ask({ kind: 'byPrice', of: { cost: 'airlineCharge' }, bands: [] }, bare)).toEqual(
      missing,
    );
  });

  it('a figure that the operator has not entered', () => {
    expect(ask({ kind: 'fixed', yen: null, per: 'person' })).toEqual(noFigure);
  });

  it('a fact that the charge needs', () => {
    expect(ask({ kind: 'percent', percent: 50, of: 'fare' }, bare)).toEqual(noFigure);
    expect(ask({ kind: 'fixed', yen: 1, per: 'room' }, bare)).toEqual({
      kind: 'refused',
      reason: 'rooms-missing',
    });
    expect(ask({ kind: 'fixed', yen: 1, per: 'segment' }, bare)).toEqual({
      kind: 'refused',
      reason: 'segments-missing',
    });
  });

  it('inside every other form', () => {
    const unknown: Charge = { kind: 'cost', cost: 'ship', per: 'person' };
    const forms: Charge[] = [
      { kind: 'largerOf', charges: [fixed(1), unknown] },
      { kind: 'sumOf', charges: [unknown, fixed(1)] },
      { kind: 'limited', charge: unknown, floor: fixed(1), cap: fixed(2) },
      { kind: 'limited', charge: fixed(1), floor: unknown, cap: null },
      { kind: 'limited', charge: fixed(1), floor: null, cap: unknown },
      { kind: 'byPrice', of: 'tourPrice', bands: [{ upTo: null, charge: unknown }] },
    ];
    for (const form of forms) expect(ask(form)).toEqual({ ...missing, cost: 'ship' });
    expect(ask({ kind: 'named', name: 'ship' }, alone, { ship: unknown })).toEqual({
      ...missing,
      cost: 'ship',
    });
  });

  it('a price above the last band', () => {
    const bands: Charge = {
      kind: 'byPrice',
      of: 'tourPrice',
      bands: [{ upTo: 79_999, charge: fixed(1) }],
    };
    expect(ask(bands)).toEqual({ kind: 'refused', reason: 'no-step' });
  });
});
