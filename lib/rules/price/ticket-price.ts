import { sumYen, type Yen, yen } from '../calendar/yen';

export interface TicketPriceLines {
  /** 運賃本体, fixed by the contract. */
  readonly fare: Yen;
  /** 付加運賃, estimated until issue. */
  readonly surcharges: Yen;
  /** 料金, estimated until issue. */
  readonly fees: Yen;
  /** 空港諸税, estimated until issue. */
  readonly airportTaxes: Yen;
}

/**
 * 航空券代金: the four lines of a ticket added up, in yen. They are always shown apart.
 *
 * @clause D4-5.1
 */
export function ticketPrice(lines: TicketPriceLines): Yen {
  return sumYen([lines.fare, lines.surcharges, lines.fees, lines.airportTaxes]);
}

/**
 * 発券時の差額: what is charged or paid back when the estimated lines come out differently.
 *
 * The fare itself stays as agreed. After issue nothing changes any more in either direction.
 *
 * @clause D4-5.2 D4-5.3
 * @param contract the lines told at the contract
 * @param current the lines as they are now, in yen as the airline's system gives them
 * @example // surcharges 21,750 at the contract, 22,500 at issue: charge 750
 */
export function ticketPriceDifference(
  contract: TicketPriceLines,
  current: TicketPriceLines,
  issued: boolean,
): { readonly charge: Yen; readonly refund: Yen } {
  const owed = ticketPrice({ ...current, fare: contract.fare }) - ticketPrice(contract);
  if (issued) return { charge: yen(0), refund: yen(0) };
  return { charge: yen(Math.max(0, owed)), refund: yen(Math.max(0, -owed)) };
}
