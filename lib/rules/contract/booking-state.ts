import { BOOKING_TRANSITIONS } from './booking-transitions';

export type BookingState =
  | 'draft'
  | 'applied'
  | 'provisional'
  | 'waitlisted'
  | 'contracted'
  | 'change-proposed'
  | 'substitution-requested'
  | 'ticketed'
  | 'travelling'
  | 'partially-terminated'
  | 'completed'
  | 'cancelled-by-customer'
  | 'cancelled-by-company'
  | 'terminated-nonpayment'
  | 'auto-terminated'
  | 'no-show'
  | 'rejected'
  | 'lapsed'
  | 'withdrawn'
  | 'waitlist-expired'
  | 'closed';

export type BookingTrigger =
  | 'submit'
  | 'reject'
  | 'withdraw'
  | 'join-waitlist'
  | 'expire-waitlist'
  | 'accept-provisionally'
  | 'conclude-contract'
  | 'lapse'
  | 'refuse-card'
  | 'terminate-unpaid'
  | 'cancel'
  | 'cancel-free'
  | 'cancel-by-company'
  | 'cancel-some-travelers'
  | 'propose-change'
  | 'settle-change'
  | 'request-substitution'
  | 'effect-substitution'
  | 'refuse-substitution'
  | 'withdraw-substitution'
  | 'issue-ticket'
  | 'change-flight'
  | 'start-tour'
  | 'mark-no-show'
  | 'terminate-partly'
  | 'complete'
  | 'close';

export type BookingActor = 'traveler' | 'staff' | 'job' | 'card-company';

/** What the command must have made sure of before it writes the new state. */
export type BookingGuard =
  | 'application-complete'
  | 'refusal-reason-given'
  | 'contract-not-formed'
  | 'no-seat'
  | 'waitlist-accepted'
  | 'waitlist-limit-passed'
  | 'eligibility-settled'
  | 'deposit-in-time'
  | 'formation-moment-reached'
  | 'deposit-overdue'
  | 'answer-overdue'
  | 'card-refused'
  | 'payment-overdue'
  | 'fee-confirmed'
  | 'free-ground-open'
  | 'explanation-given'
  | 'participants-notice-in-time'
  | 'rooms-valid'
  | 'minors-accompanied'
  | 'cause-explained'
  | 'increase-notice-in-time'
  | 'change-answered'
  | 'substitution-approved-and-paid'
  | 'substitution-offered'
  | 'substitution-pending'
  | 'price-paid'
  | 'passport-known'
  | 'early-issue-agreed'
  | 'change-conditions-met'
  | 'tour-started'
  | 'no-notice'
  | 'tour-ended'
  | 'ledger-settled'
  | 'no-open-case';

export interface BookingTransition {
  from: readonly BookingState[];
  trigger: BookingTrigger;
  /** The state afterwards; 'same' leaves the booking where it is. */
  to: BookingState | 'same';
  actors: readonly BookingActor[];
  guards: readonly BookingGuard[];
  /** The clauses that give this step; they stay out of what a traveler reads. */
  clauses: readonly string[];
}

export type TransitionAnswer =
  | {
      kind: 'allowed';
      to: BookingState;
      actors: readonly BookingActor[];
      guards: readonly BookingGuard[];
      clauses: readonly string[];
    }
  | { kind: 'refused'; reason: 'no-such-transition' };

/**
 * 契約の状態遷移: where a booking goes when something happens to it.
 *
 * Only names the guards; the command that asks must have checked each of them.
 * A pair of state and trigger has at most one answer. Partial cancellation and
 * a change of flight leave the state as it is.
 *
 * @clause D2-3.1a D2-3.1b D2-3.2 D2-3.3a D2-3.3b D2-14.3 D2-15.1.1a D2-15.2.2
 * @clause D2-16.2.4 D2-22.3 D2-22.6 D3-2.2b D3-2.4a D3-15.4 D3-17.2 D4-0.2
 * @clause D4-3.2b D4-3.5a D4-6.2 D4-10.2a
 * @example transition('contracted', 'cancel') // => { kind: 'allowed', to: 'cancelled-by-customer', … }
 * @example transition('closed', 'cancel') // => { kind: 'refused', reason: 'no-such-transition' }
 */
export function transition(from: BookingState, trigger: BookingTrigger): TransitionAnswer {
  const rows: readonly BookingTransition[] = BOOKING_TRANSITIONS;
  const row = rows.find((t) => t.trigger === trigger && t.from.includes(from));
  if (!row) return { kind: 'refused', reason: 'no-such-transition' };
  const { actors, guards, clauses } = row;
  return { kind: 'allowed', to: row.to === 'same' ? from : row.to, actors, guards, clauses };
}
