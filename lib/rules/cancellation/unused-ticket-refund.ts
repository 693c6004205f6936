import { type Yen, yen } from '../calendar/yen';

/**
 * 未使用航空券: what an unused leg brings back after departure, in yen: nothing, whatever the class.
 *
 * @clause D4-7.3
 * @returns null before departure, when the cancellation rules answer
 */
export function unusedTicketRefund(facts: { departed: boolean }): Yen | null {
  return facts.departed ? yen(0) : null;
}
