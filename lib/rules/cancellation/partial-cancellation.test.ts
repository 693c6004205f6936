import { describe, expect, it } from 'vitest';
import { yen } from '../calendar/yen';
import { declared, stay } from '../testing/cancellation-case';
import { webCardDomestic } from '../testing/shipped-terms';
import { roomDifference, shareByPrice } from './partial-cancellation';

const table = { 1: yen(33_000), 2: yen(23_000), 3: yen(20_000) };

describe('D2-12.5, D3-13.5 the price by number of guests', () => {
  it('three at 20,000, two at 23,000, one leaves: 3,000 each', () => {
    const change = roomDifference({ guestsBefore: 3, guestsAfter: 2, pricePerGuest: table });
    expect(change).toEqual({
      kind: 'difference',
      perGuest: 3_000,
      reductionPerGuest: 0,
      total: 6_000,
    });
  });
  it('no table in the contract document: no change', () => {
    const change = roomDifference({ guestsBefore: 3, guestsAfter: 2, pricePerGuest: null });
    expect(change).toMatchObject({ perGuest: 0, total: 0 });
  });
  it('no price for the new number: no change', () => {
    const pricePerGuest = { 3: yen(20_000) };
    expect(roomDifference({ guestsBefore: 3, guestsAfter: 2, pricePerGuest }).perGuest).toBe(0);
    expect(roomDifference({ guestsBefore: 4, guestsAfter: 3, pricePerGuest }).perGuest).toBe(0);
  });
});

describe('D2-14.1b those who stay pay the difference', () => {
  it('one of three cancels on day 7: 6,000 for the leaver, 3,000 for each of the others', () => {
    const leaver = { ...stay, travelers: [{ tourPrice: yen(20_000) }] };
    expect(declared('2026-07-02 11:00', leaver, webCardDomestic).fee).toBe(6_000);
    const room = { guestsBefore: 3, guestsAfter: 2, pricePerGuest: table };
    expect(roomDifference(room).total).toBe(6_000);
  });
  it('a price that does not hang on the number: 0', () => {
    const pricePerGuest = { 1: yen(20_000), 2: yen(20_000) };
    expect(roomDifference({ guestsBefore: 2, guestsAfter: 1, pricePerGuest }).total).toBe(0);
  });
  it('two in a twin, one leaves, single use 10,000 more: 10,000', () => {
    const room = { guestsBefore: 2, guestsAfter: 1, pricePerGuest: table };
    expect(roomDifference(room)).toMatchObject({ perGuest: 10_000, total: 10_000 });
  });
  it('all leave: nobody pays', () => {
    const room = { guestsBefore: 2, guestsAfter: 0, pricePerGuest: table };
    expect(roomDifference(room).total).toBe(0);
  });
  it('nobody leaves: nothing changes', () => {
    const room = { guestsBefore: 2, guestsAfter: 2, pricePerGuest: table };
    expect(roomDifference(room)).toMatchObject({ perGuest: 0, reductionPerGuest: 0, total: 0 });
  });
  it('a room that becomes cheaper is a reduction', () => {
    const pricePerGuest = { 2: yen(18_000), 3: yen(20_000) };
    const room = { guestsBefore: 3, guestsAfter: 2, pricePerGuest };
    expect(roomDifference(room)).toEqual({
      kind: 'difference',
      perGuest: 0,
      reductionPerGuest: 2_000,
      total: 0,
    });
  });
  it('a room cannot gain guests or have fewer than none', () => {
    const room = { guestsBefore: 2, guestsAfter: 3, pricePerGuest: table };
    expect(() => roomDifference(room)).toThrow('2 guests cannot become 3');
    expect(() => roomDifference({ ...room, guestsAfter: -1 })).toThrow(RangeError);
  });
});

describe('a sum paid for the whole booking is shared by price', () => {
  it('rounded down, the rest to the first', () => {
    const shares = shareByPrice(yen(10_000), [yen(10_000), yen(10_000), yen(10_000)]);
    expect(shares).toEqual([3_334, 3_333, 3_333]);
    expect(shareByPrice(yen(100), [yen(1), yen(2), yen(4)])).toEqual([15, 28, 57]);
  });
  it('the rest never to whoever has no price, though first', () => {
    const shares = shareByPrice(yen(10_000), [yen(0), yen(10_000), yen(10_000), yen(10_000)]);
    expect(shares).toEqual([0, 3_334, 3_333, 3_333]);
  });
  it('a full payment comes back as the prices', () => {
    expect(shareByPrice(yen(113_333), [yen(80_000), yen(33_333)])).toEqual([80_000, 33_333]);
  });
  it('nothing paid, or nothing to pay', () => {
    expect(shareByPrice(yen(0), [yen(80_000), yen(33_333)])).toEqual([0, 0]);
    expect(shareByPrice(yen(500), [yen(0), yen(0)])).toEqual([500, 0]);
  });
  it('needs somebody', () => {
    expect(() => shareByPrice(yen(1), [])).toThrow('nobody to share');
  });
});
