import { type Yen, yen } from '../calendar/yen';
import { shareByPrice } from './partial-cancellation';
import type { RoomGuest } from './room-changes';

/** What is charged for rooms or for the whole booking, not for one traveler; a discount has a negative price. */
export interface CommonPrice {
  readonly unit: 'room' | 'booking';
  readonly quantity: number;
  readonly unitYen: number;
  readonly inFeeBase: boolean;
}

/** An amount in yen, negative where discounts outweigh: the part that a fee is a percentage of, and all of it. */
export interface CommonAmount {
  readonly base: number;
  readonly all: number;
}

/**
 * 予約全体・お部屋ごとの代金: what of it goes with those who leave, and what stays.
 *
 * It is used as before by those who stay, and a price changes on no other ground than the number of people in a room:
 * as long as anybody travels, what is for the whole booking stays with the booking, and is in nobody's fee. What is
 * for rooms stays with as many rooms as are left; only what a room given up leaves over goes. When everybody leaves,
 * everything goes.
 *
 * @clause D2-12.0
 * @clause D2-7
 * @example // luggage for the booking, 2,200: one of four leaves, 2,200 stay; all leave, 2,200 go
 */
export function commonPrices(
  common: readonly CommonPrice[],
  before: readonly RoomGuest[],
  stayers: readonly RoomGuest[],
): { readonly leaves: CommonAmount; readonly stays: CommonAmount } {
  const stays = common.map((price) => ({ price, count: countedFor(price, before, stayers) }));
  const leaves = common.map((price, place) => ({
    price,
    count: countedFor(price, before, before) - (stays[place]?.count ?? 0),
  }));
  return { leaves: amountOf(leaves), stays: amountOf(stays) };
}

/**
 * Equal shares of an amount, infants apart, the rest to the first: what each one answers for.
 *
 * @returns one number for each of `people`, negative for a discount
 */
export function commonShares(amount: number, people: readonly RoomGuest[]): readonly number[] {
  if (people.length === 0) return [];
  const beds: readonly Yen[] = people.map((one) => yen(one.ageBand === 'infant' ? 0 : 1));
  return shareByPrice(yen(Math.abs(amount)), beds).map((share) => (amount < 0 ? -share : share));
}

function countedFor(
  { unit, quantity }: CommonPrice,
  before: readonly RoomGuest[],
  people: readonly RoomGuest[],
): number {
  if (people.length === 0) return 0;
  if (unit === 'booking' || roomsOf(before) === 0) return quantity;
  return Math.min(quantity, roomsOf(people));
}

function roomsOf(people: readonly RoomGuest[]): number {
  return new Set(people.flatMap(({ roomId }) => (roomId === null ? [] : [roomId]))).size;
}

function amountOf(counted: readonly { price: CommonPrice; count: number }[]): CommonAmount {
  const sum = (rows: typeof counted) =>
    rows.reduce((total, { price, count }) => total + count * price.unitYen, 0);
  return { base: sum(counted.filter(({ price }) => price.inFeeBase)), all: sum(counted) };
}
