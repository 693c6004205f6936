import 'server-only';
import type { ClaimableKind } from '@/lib/rules/staff/claimable';
import type { StaffCommand } from '@/lib/rules/staff/permissions';

/** What waits for somebody at the desk. */
export const WORK_KINDS = [
  'application',
  'assistance',
  'guardian',
  'certificate',
  'substitution',
  'departure',
  'call-off',
  'list-outdated',
  'contract-document',
  'arrangement',
  'final-itinerary',
  'waiting',
  'licence',
  'unpaid',
  'change-refused',
  'matter',
  'compensation',
  'request',
  'incident',
  'enquiry',
  'mail-failed',
  'refund-failed',
  'job-failed',
  'invitation-open',
] as const;

export type WorkKind = (typeof WORK_KINDS)[number];

/** Who sees each kind: whoever may open what it leads to. */
export const WORK_NEEDS: Readonly<Record<WorkKind, StaffCommand>> = {
  application: 'application.read',
  assistance: 'application.read',
  guardian: 'application.read',
  certificate: 'application.read',
  substitution: 'booking.substitute',
  departure: 'departure.decide',
  'call-off': 'departure.read',
  'list-outdated': 'departure.list-passengers',
  'contract-document': 'booking.read',
  arrangement: 'departure.arrange',
  'final-itinerary': 'departure.final-itinerary',
  waiting: 'departure.close-wait',
  licence: 'staff.read',
  unpaid: 'booking.cancel',
  'change-refused': 'departure.change',
  matter: 'booking.answer-matter',
  compensation: 'booking.answer-matter',
  request: 'request.read',
  incident: 'incident.read',
  enquiry: 'enquiry.read',
  'mail-failed': 'mail.read',
  'refund-failed': 'mail.read',
  'job-failed': 'mail.read',
  'invitation-open': 'staff.read',
};

/** A piece of work that waits. */
export interface Work {
  readonly kind: WorkKind;
  readonly subjectKind:
    | 'application'
    | 'substitution'
    | 'booking'
    | 'departure'
    | 'licence'
    | 'request'
    | 'incident'
    | 'enquiry'
    | 'mail'
    | 'refund'
    | 'job'
    | 'invitation';
  readonly subjectId: string;
  /** Reference of the booking or the enquiry, day of a departure; empty where there is none. */
  readonly reference: string;
  readonly title: string;
  readonly people: number;
  readonly due: Date | null;
  readonly since: Date;
}

/** What of a departure is taken into work by itself: clerks do it too, and shut no manager out of a decision. */
const CLAIMED_APART: Partial<Record<WorkKind, ClaimableKind>> = {
  'final-itinerary': 'final-itinerary',
  'list-outdated': 'passenger-list',
  waiting: 'waiting-line',
};

/** As what a piece of work is taken. */
export const claimKindOf = ({ kind, subjectKind }: Work): string =>
  CLAIMED_APART[kind] ?? subjectKind;

/** The same with who is at work on it. */
export interface WorkItem extends Work {
  readonly claimedBy: string | null;
  readonly claimedByMe: boolean;
}
