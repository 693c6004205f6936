import { mayDo, type StaffCommand, type StaffRole } from './permissions';

/** What can be taken into work, and the act that it is taken for. */
export const CLAIMED_FOR = {
  application: 'application.accept',
  enquiry: 'enquiry.answer',
  request: 'request.answer',
  substitution: 'booking.substitute',
  departure: 'departure.decide',
  'final-itinerary': 'departure.final-itinerary',
  'passenger-list': 'departure.list-passengers',
  'waiting-line': 'departure.close-wait',
  mail: 'mail.resend',
  refund: 'refund.retry',
  job: 'job.retry',
} as const satisfies Record<string, StaffCommand>;

export type ClaimableKind = keyof typeof CLAIMED_FOR;

export const isClaimable = (kind: string): kind is ClaimableKind =>
  Object.hasOwn(CLAIMED_FOR, kind);

/** Whether somebody of this role may take it into work: only who may do the act, so that nobody else shuts them out. */
export function mayClaim(role: StaffRole, kind: string): boolean {
  return isClaimable(kind) && mayDo(role, 'work.claim') && mayDo(role, CLAIMED_FOR[kind]);
}
