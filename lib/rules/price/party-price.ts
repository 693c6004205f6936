import { sumYen, type Yen, yen } from '../calendar/yen';
import type { PriceBand } from './age-band';
import type { PriceTable } from './price-table';
import { guestsOf, type PartyTravelerFacts } from './room-guests';
import { type RoomProblem, roomProblems } from './room-problems';
import { tourPrice } from './tour-price';

/** An option that was chosen; a discount has a negative price. */
export interface ChosenOption {
  readonly code: string;
  readonly unit: 'person' | 'room' | 'booking';
  readonly unitYen: number;
  readonly applies: 'all' | 'adult' | 'child';
  /** Who takes it, for an option by person. */
  readonly travelerIds: readonly string[];
  /** How many rooms, or how many for the booking. */
  readonly quantity: number;
}

export interface PartyPriceLine {
  readonly travelerId: string | null;
  readonly kind: 'base' | 'option' | 'discount';
  readonly code: string;
  /** For a base line: the band, and how many share the room (null without rooms and for infants). */
  readonly ageBand: PriceBand | null;
  readonly guests: number | null;
  readonly quantity: number;
  readonly unitYen: number;
  readonly amountYen: number;
  /** Part of the 旅行代金 that a fee is a percentage of. */
  readonly inFeeBase: boolean;
}

export type PartyPrice =
  | { readonly kind: 'priced'; readonly lines: readonly PartyPriceLine[]; readonly total: Yen }
  | { readonly kind: 'rooms-wrong'; readonly problems: readonly RoomProblem[] };

/**
 * 旅行代金の内訳: what a party pays, line by line, in yen.
 *
 * The price of an adult or child depends on how many adults and children share the room; an infant
 * sleeps in a parent's bed and pays its own price. Options and discounts chosen at application are part of
 * the tour price. Nobody takes an option that is not for their age, and infants take none.
 *
 * @clause D2-7
 * @clause D2-12.5
 * @param facts.rooms ids of the travelers of each room; null for a tour without rooms
 * @throws RangeError when the discounts exceed the price
 * @example // two adults in a twin at 58,000, one takes a boat ride for 6,000: 122,000
 */
export function partyPrice(
  facts: {
    travelers: readonly PartyTravelerFacts[];
    rooms: readonly (readonly string[])[] | null;
    options: readonly ChosenOption[];
  },
  table: PriceTable,
): PartyPrice {
  const problems = roomProblems(facts.travelers, facts.rooms, table);
  if (problems.length > 0) return { kind: 'rooms-wrong', problems };
  const base = facts.travelers.map((traveler) => baseLine(traveler, facts, table));
  const lines = [...base, ...facts.options.flatMap((one) => optionLines(one, facts.travelers))];
  return { kind: 'priced', lines, total: totalOf(lines) };
}

/** The catalogue shows prices before any discount. */
function totalOf(lines: readonly PartyPriceLine[]): Yen {
  const amounts = (kind: PartyPriceLine['kind']) =>
    lines.filter((line) => line.kind === kind).map((line) => yen(Math.abs(line.amountYen)));
  return tourPrice({
    shown: sumYen(amounts('base')),
    supplements: amounts('option'),
    discounts: amounts('discount'),
    shownDiscounted: false,
  });
}

function baseLine(
  { id, ageBand }: PartyTravelerFacts,
  facts: Pick<Parameters<typeof partyPrice>[0], 'travelers' | 'rooms'>,
  table: PriceTable,
): PartyPriceLine {
  const room = facts.rooms?.find((ids) => ids.includes(id)) ?? null;
  const guests = room === null || ageBand === 'infant' ? null : guestsOf(room, facts.travelers);
  const price = ageBand === 'infant' ? table.infant : (table[ageBand][(guests ?? 1) - 1] ?? 0);
  const code = guests === null ? ageBand : `${ageBand}-${guests}`;
  return { travelerId: id, kind: 'base', code, ageBand, guests, ...counted(1, price) };
}

function optionLines(
  option: ChosenOption,
  travelers: readonly PartyTravelerFacts[],
): PartyPriceLine[] {
  const { code, unitYen } = option;
  const kind = unitYen < 0 ? 'discount' : 'option';
  const row = { kind, code, ageBand: null, guests: null } as const;
  if (option.unit !== 'person') {
    if (option.quantity === 0) return [];
    return [{ ...row, travelerId: null, ...counted(option.quantity, unitYen) }];
  }
  return travelers
    .filter((one) => option.travelerIds.includes(one.id) && mayTake(option.applies, one.ageBand))
    .map(({ id }) => ({ ...row, travelerId: id, ...counted(1, unitYen) }));
}

/** Whether an option is for a traveler of this band. */
export function mayTake(applies: ChosenOption['applies'], band: PriceBand): boolean {
  return band !== 'infant' && (applies === 'all' || applies === band);
}

function counted(quantity: number, unitYen: number) {
  return { quantity, unitYen, amountYen: quantity * unitYen, inFeeBase: true };
}
