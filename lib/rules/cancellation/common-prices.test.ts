import { describe, expect, it } from 'vitest';
import { type CommonPrice, commonPrices, commonShares } from './common-prices';
import type { RoomGuest } from './room-changes';

const guest = (
  id: string,
  roomId: string | null = 'room 1',
  ageBand: RoomGuest['ageBand'] = 'adult',
): RoomGuest => ({ id, ageBand, roomId });
const [mother, father, aunt] = [guest('mother'), guest('father'), guest('aunt', 'room 2')];
const luggage: CommonPrice = { unit: 'booking', quantity: 1, unitYen: 2_200, inFeeBase: true };
const bath: CommonPrice = { unit: 'room', quantity: 2, unitYen: 9_000, inFeeBase: true };

describe('what goes with those who leave', () => {
  it('D2-12.0 luggage for the whole booking stays as long as anybody travels', () => {
    expect(commonPrices([luggage], [mother, father, aunt], [mother])).toEqual({
      leaves: { base: 0, all: 0 },
      stays: { base: 2_200, all: 2_200 },
    });
  });

  it('D2-7 when all leave it is part of what they cancel', () => {
    expect(commonPrices([luggage], [mother, father], [])).toEqual({
      leaves: { base: 2_200, all: 2_200 },
      stays: { base: 0, all: 0 },
    });
  });

  it('D2-12.0 one of two leaves a room with a bath: the bath stays', () => {
    expect(commonPrices([bath], [mother, father, aunt], [mother, aunt]).leaves.all).toBe(0);
  });

  it('D2-12.0 a whole room is given up: its bath goes, the other stays', () => {
    expect(commonPrices([bath], [mother, father, aunt], [mother, father])).toEqual({
      leaves: { base: 9_000, all: 9_000 },
      stays: { base: 9_000, all: 9_000 },
    });
  });

  it('one bath for two rooms stays with the room that is left', () => {
    const one = { ...bath, quantity: 1 };
    expect(commonPrices([one], [mother, aunt], [aunt]).leaves.all).toBe(0);
  });

  it('after a room was given up, the next to leave finds only what is left of it', () => {
    expect(commonPrices([bath], [mother, father], [])).toMatchObject({ leaves: { all: 9_000 } });
  });

  it('without rooms, what is for rooms is for the booking', () => {
    const onTheBus = [guest('a', null), guest('b', null)];
    expect(commonPrices([bath], onTheBus, onTheBus.slice(1))).toMatchObject({
      leaves: { all: 0 },
      stays: { all: 18_000 },
    });
  });

  it('D2-7 what is outside the tour price is in no fee base', () => {
    const sold = { ...luggage, inFeeBase: false };
    expect(commonPrices([sold, luggage], [mother], []).leaves).toEqual({ base: 2_200, all: 4_400 });
  });

  it('a discount for the booking stays with it too', () => {
    const early = { ...luggage, unitYen: -2_000 };
    expect(commonPrices([early], [mother, father], [mother])).toEqual({
      leaves: { base: 0, all: 0 },
      stays: { base: -2_000, all: -2_000 },
    });
  });
});

describe('shares', () => {
  const baby = guest('baby', 'room 1', 'infant');

  it('are equal, infants apart, the rest to the first', () => {
    expect(commonShares(2_200, [mother, baby, father, aunt])).toEqual([734, 0, 733, 733]);
  });

  it('are none of an infant who comes first, in a price or a discount', () => {
    const babyFirst = [guest('baby', 'room 1', 'infant'), mother, father, aunt];
    expect(commonShares(2_200, babyFirst)).toEqual([0, 734, 733, 733]);
    expect(commonShares(-1_000, babyFirst).slice(1)).toEqual([-334, -333, -333]);
  });

  it('of a discount are negative', () => {
    expect(commonShares(-2_000, [mother, father])).toEqual([-1_000, -1_000]);
  });

  it('of nobody are none', () => {
    expect(commonShares(2_200, [])).toEqual([]);
  });
});
