import type { PartyMember } from '../application/unaccompanied-minors';
import { sumYen, type Yen, yen } from '../calendar/yen';
import { SPECIAL_MEASURES } from '../money/special-measures';
import { type CommonPrice, commonPrices, commonShares } from './common-prices';
import type { RoomGuest } from './room-changes';

/** A line of the price, as far as it says whose it is and how it is counted. */
export interface PricedLine {
  /** Null for what is for rooms or for the whole booking. */
  readonly travelerId: string | null;
  readonly code: string;
  readonly quantity: number;
  readonly unitYen: number;
  readonly amountYen: number;
  readonly inFeeBase: boolean;
}

/** What one traveler alone is charged, in yen. */
export interface OwnMoney {
  /** 旅行代金: what a fee is a percentage of. */
  readonly tourPrice: Yen;
  /** All of the price but the measures. */
  readonly charged: Yen;
  /** 特別な措置に要する費用: no part of the price, and paid after it (D2-4.6b). */
  readonly measures: Yen;
}

/** Somebody of a booking who has not left yet. */
export interface PartyTraveler extends PartyMember, RoomGuest, OwnMoney {}

/** The price of a party by whose it is. */
export interface PartyMoney<Guest extends RoomGuest = RoomGuest> {
  readonly travelers: readonly (Guest & OwnMoney)[];
  readonly common: readonly CommonPrice[];
}

/**
 * 旅行代金 of a party by whose it is: each traveler's own lines, and what is for rooms or for all.
 *
 * @param unitOf what an option is priced by; a line without a traveler that is not for rooms is for the booking
 * @throws RangeError when somebody's discounts exceed their price
 * @clause D2-7
 */
export function partyMoney<Guest extends RoomGuest>(
  guests: readonly Guest[],
  lines: readonly PricedLine[],
  unitOf: (code: string) => string | undefined,
): PartyMoney<Guest> {
  const common = lines.filter((line) => line.travelerId === null);
  return {
    travelers: guests.map((guest) => {
      const own = lines.filter((line) => line.travelerId === guest.id);
      const ofPrice = own.filter(({ code }) => code !== SPECIAL_MEASURES);
      return {
        ...guest,
        tourPrice: yen(amount(own.filter((line) => line.inFeeBase))),
        charged: yen(amount(ofPrice)),
        measures: yen(amount(own) - amount(ofPrice)),
      };
    }),
    common: common.map(({ code, quantity, unitYen, inFeeBase }) => ({
      unit: unitOf(code) === 'room' ? 'room' : 'booking',
      quantity,
      unitYen,
      inFeeBase,
    })),
  };
}

/**
 * Those who leave, each with what goes with them of the common prices, and those who stay.
 *
 * @throws RangeError when nobody leaves or somebody unknown does
 * @clause D2-12.0
 */
export function partedMoney<Guest extends RoomGuest>(
  { travelers, common }: PartyMoney<Guest>,
  leaving: readonly string[],
) {
  const own = travelers.filter((traveler) => leaving.includes(traveler.id));
  if (own.length === 0 || own.length !== new Set(leaving).size) {
    throw new RangeError('somebody leaves who is not going');
  }
  const stayers = travelers.filter((one) => !leaving.includes(one.id));
  const { leaves, stays } = commonPrices(common, travelers, stayers);
  const base = commonShares(leaves.base, own);
  const all = commonShares(leaves.all, own);
  const leavers = own.map((one, place) => ({
    ...one,
    tourPrice: yen(Math.max(one.tourPrice + (base[place] ?? 0), 0)),
    charged: yen(Math.max(one.charged + (all[place] ?? 0), 0)),
  }));
  const price = Math.max(sumYen(own.map((one) => one.charged)) + leaves.all, 0);
  const credit = yen(price + sumYen(own.map((one) => one.measures)));
  return { leavers, stayers, stays, credit };
}

function amount(lines: readonly PricedLine[]): number {
  return lines.reduce((sum, line) => sum + line.amountYen, 0);
}
