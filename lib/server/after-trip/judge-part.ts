import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import { type Yen, yen } from '@/lib/rules/calendar/yen';
import { type PartCause, type PartEnd, partEnd } from '@/lib/rules/cancellation/part-end';
import { wasTravelled } from '@/lib/rules/contract/trip-settlement';
import { reductionRefund } from '@/lib/rules/money/reduction-refund';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import type { Party } from '../cancellation/find-party';

/** What was not received, and why, as somebody of the staff entered it. */
export interface PartOrder {
  readonly bookingId: string;
  readonly cause: PartCause;
  readonly agencyAtFault: boolean;
  readonly partYen: number;
  readonly chargesYen: number;
  /** Whether the trip ends here for all of the booking. */
  readonly ends: boolean;
  readonly explanation: string;
  readonly explainedAt: Date | null;
  /** What was shown as going back. */
  readonly seenYen: number;
  readonly idempotencyKey: string;
}

export type PartRefusal =
  | StaffObjection
  | 'not-found'
  | 'not-on-trip'
  | 'cannot-end'
  | 'payment-pending'
  | 'not-in-terms'
  | 'not-in-list'
  | 'explanation-missing'
  | 'explained-late'
  | 'more-than-price'
  | 'changed-meanwhile'
  | 'form-used';

/** What goes back, or why nothing is settled. */
export function judge(party: Party, order: PartOrder, at: Date): PartEnd | PartRefusal {
  const objection = untimely(party, order, at);
  if (objection !== null) return objection;
  const answer = quotePart(party, order, at);
  if (answer.kind === 'refused') return 'not-in-terms';
  if (answer.kind === 'may-not') return answer.reason;
  if (order.partYen > priceLeft(party)) return 'more-than-price';
  return answer.refund === order.seenYen ? answer : 'changed-meanwhile';
}

type Entered = Pick<
  PartOrder,
  'cause' | 'agencyAtFault' | 'partYen' | 'chargesYen' | 'explanation'
>;

/** What goes back by the terms of the booking for what was entered. */
export function quotePart({ facts, terms }: Party, entered: Entered, at: Date) {
  return partEnd(
    {
      ...entered,
      part: yen(entered.partYen),
      supplierCharges: yen(entered.chargesYen),
      recordedAt: instant(at.getTime()),
      returnDate: facts.returnDate,
    },
    terms,
  );
}

/** What of a reduction is sent: what is still owed is paid from it first. */
export function sentBack({ booking }: Party, amountYen: Yen): Yen {
  return reductionRefund(amountYen, [...booking.ledger, { kind: 'credit', amountYen }]);
}

/** What is still charged as the price. */
export function priceLeft({ booking }: Party): Yen {
  const sum = (kind: string) =>
    booking.ledger
      .filter((line) => line.kind === kind && !(kind === 'charge' && line.settlementId))
      .reduce((all, { amountYen }) => all + amountYen, 0);
  return yen(Math.max(sum('charge') - sum('credit'), 0));
}

function untimely({ booking, facts }: Party, order: PartOrder, at: Date): PartRefusal | null {
  if (!wasTravelled(booking.status) || facts.travelers.length === 0) return 'not-on-trip';
  if (order.ends && booking.status !== 'travelling') return 'cannot-end';
  // Until the card has answered nobody knows what was paid.
  if (booking.payments.length > 0) return 'payment-pending';
  if (order.cause === 'service-unavailable') return null;
  if (order.explainedAt === null) return 'explanation-missing';
  const early = order.explainedAt.getTime() < booking.startsAt;
  return early || order.explainedAt > at ? 'explained-late' : null;
}
