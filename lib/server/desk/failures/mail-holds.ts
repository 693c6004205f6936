import 'server-only';
import { daysInMs, minutesInMs, promises } from '@/lib/rules/promises';
import type { MailHolds } from '@/lib/rules/staff/mail-resend';
import type { MailName } from '@/lib/wording/site/mail-names';

/** Where a mail goes when it is sent again: to the contact as it is now, to the agency, or to where it went. */
export type MailGoesTo = 'contact' | 'agency' | 'same-place';

/** What opens a door does so for a time; all else says by what it is true. */
export type ResendLine = { readonly to: MailGoesTo } & (
  | { readonly holds: Exclude<MailHolds, 'once'> }
  | { readonly holds: 'once'; readonly opensMs: number }
);

const line = (holds: Exclude<MailHolds, 'once'>, to: MailGoesTo): ResendLine => ({ holds, to });
const door = (opensMs: number): ResendLine => ({ holds: 'once', to: 'same-place', opensMs });
const TOLD = line('for-good', 'contact');
const CODE = door(minutesInMs(promises.codeMinutes));
const JOIN = door(daysInMs(promises.invitationDays));
const ELSEWHERE = line('for-good', 'same-place');
const TO_US = line('for-good', 'agency');

/** For how long each mail is true, and where it goes when it is sent again. A new mail says it here. */
export const mailHolds: Readonly<Record<MailName, ResendLine>> = {
  acceptance: line('until-arrived', 'contact'),
  application: line('until-answered', 'contact'),
  'assistance-carer': line('until-answered', 'contact'),
  'assistance-certificate': line('until-answered', 'contact'),
  'assistance-question': line('until-answered', 'contact'),
  'assistance-quote': line('until-answered', 'contact'),
  'application-called-off': TOLD,
  'auto-terminated': TOLD,
  'balance-paid': line('under-contract', 'contact'),
  // Who has paid meanwhile is told in it that the two have crossed.
  'balance-reminder': line('under-contract', 'contact'),
  cancellation: TOLD,
  'consent-granted': TOLD,
  'consent-withdrawn': TOLD,
  'contact-changed-new': TOLD,
  // It warns whoever had the booking before: the new place is told by a mail of its own.
  'contact-changed-old': ELSEWHERE,
  'course-change-kept': line('under-contract', 'contact'),
  'departure-called-off': TOLD,
  'departure-notice': line('under-contract', 'contact'),
  contract: line('under-contract', 'contact'),
  'access-code-booking': CODE,
  'access-code-contact': CODE,
  'access-code-disclosure': CODE,
  'access-code-sign-in': CODE,
  'desk-paper-documents': TO_US,
  'desk-travel-documents': TO_US,
  'disclosure-answered': ELSEWHERE,
  'disclosure-identity-asked': ELSEWHERE,
  'disclosure-identity-confirmed': ELSEWHERE,
  'disclosure-identity-failed': ELSEWHERE,
  'disclosure-paper-sent': ELSEWHERE,
  'disclosure-received': ELSEWHERE,
  'disclosure-seen': ELSEWHERE,
  'disclosure-withdrawn': ELSEWHERE,
  'fee-waived': TOLD,
  'final-itinerary': line('under-contract', 'contact'),
  'declaration-taken-back': TOLD,
  'enquiry-answered': ELSEWHERE,
  'enquiry-received': ELSEWHERE,
  'evidence-anchor': ELSEWHERE,
  'guardian-consent': line('while-guardian-asked', 'same-place'),
  'guardian-refused': TOLD,
  lapsed: TOLD,
  'names-changed': TOLD,
  'damages-decided': TOLD,
  guarantee: TOLD,
  'incident-charged': TOLD,
  'compensation-paid': TOLD,
  'matter-answered': TOLD,
  'matter-received': TOLD,
  'no-show': TOLD,
  'non-payment': TOLD,
  'not-sent': ELSEWHERE,
  'part-refund': TOLD,
  rejected: TOLD,
  // Its link opens what it leads to for as long as that waits.
  'taken-down': door(Number.POSITIVE_INFINITY),
  'taken-down-lapsed': ELSEWHERE,
  'staff-access-changed': ELSEWHERE,
  'staff-access-reset': JOIN,
  'staff-changed': ELSEWHERE,
  'staff-invitation': JOIN,
  waiting: line('while-waiting', 'contact'),
  'waiting-accepted': line('notice-of-seats', 'contact'),
  'waiting-ended': TOLD,
  'waiting-offer': line('while-offered', 'contact'),
  // It can be paid as long as it stands there: the page says whether it still does.
  'substitution-approved': line('under-contract', 'contact'),
  'substitution-asked': line('under-contract', 'contact'),
  'substitution-effected': TOLD,
  'substitution-refused': TOLD,
  'substitution-withdrawn': TOLD,
  'tour-change': line('under-contract', 'contact'),
  withdrawn: TOLD,
};
