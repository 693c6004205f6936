import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import { declarationObjection } from '@/lib/rules/cancellation/declaration';
import {
  type BookingState,
  type BookingTrigger,
  transition,
} from '@/lib/rules/contract/booking-state';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import type { CancelRefusal, CancelTravelers } from './cancel-answer';
import type { Party } from './find-party';

/** Why these travelers cannot leave, or not so, as the booking stands. */
export function objection(party: Party, input: CancelTravelers): CancelRefusal | null {
  const going = party.facts.travelers.map((traveler) => traveler.id);
  if (party.booking.status === 'applied') return 'contract-not-formed';
  if (party.booking.status === 'completed') return 'tour-over';
  if (party.booking.status === 'travelling' && input.ground !== null) return 'ground-after-start';
  if (input.noShow && CONTRACTED.includes(party.booking.status)) return 'not-started';
  const all = input.travelerIds.length === going.length;
  const trigger = all ? wholeEnd(input) : 'cancel-some-travelers';
  if (transition(party.booking.status, trigger).kind === 'refused') return 'not-cancellable';
  // Until the card has answered nobody knows what was received.
  if (party.booking.payments.length > 0) return 'payment-pending';
  const chosen = new Set(input.travelerIds);
  if (chosen.size === 0 || chosen.size !== input.travelerIds.length) return 'not-going';
  if (input.travelerIds.some((id) => !going.includes(id))) return 'not-going';
  if (input.ground !== null && !party.grounds.includes(input.ground)) return 'ground-not-open';
  return null;
}

const CONTRACTED: readonly BookingState[] = CONTRACTED_STATES;

/** How the contract ends when nobody of it is left. */
function wholeEnd({ noShow, ground }: CancelTravelers): BookingTrigger {
  if (noShow) return 'mark-no-show';
  return ground === null ? 'cancel' : 'cancel-free';
}

/** What was declared before was declared after the contract formed. */
export function untimely(
  { booking: { formedAt } }: Party,
  { taken, declaredAt }: CancelTravelers & { declaredAt: Date },
  now: Date,
): CancelRefusal | null {
  if (taken === undefined) return null;
  return declarationObjection({
    declaredAt: instant(declaredAt.getTime()),
    formedAt: formedAt && instant(formedAt.getTime()),
    now: instant(now.getTime()),
  });
}
