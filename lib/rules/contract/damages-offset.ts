import { remainderYen, type Yen } from '../calendar/yen';

/**
 * 損害賠償との相殺: what is left of damages after a compensation already paid, and the other way round.
 *
 * Whether the rest is claimed back from the traveler is a decision of the staff.
 *
 * @clause D2-19.1
 * @clause D3-23.1 D3-26.4
 * @example // damages 10,000, compensation 1,240: 8,760 to pay, nothing to return
 */
export function damagesOffset(facts: { damages: Yen; alreadyPaid: Yen }): {
  readonly payable: Yen;
  readonly returnable: Yen;
} {
  return {
    payable: remainderYen(facts.damages, facts.alreadyPaid),
    returnable: remainderYen(facts.alreadyPaid, facts.damages),
  };
}
