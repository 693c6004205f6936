/** Every mail that the site sends, by the name that its row keeps. What each says: lib/wording/mails/register.ts. */
export const mailNames = [
  'acceptance',
  'application',
  'assistance-carer',
  'assistance-quote',
  'assistance-certificate',
  'assistance-question',
  'application-called-off',
  'auto-terminated',
  'balance-paid',
  'balance-reminder',
  'cancellation',
  'consent-granted',
  'consent-withdrawn',
  'contact-changed-new',
  'contact-changed-old',
  'contract',
  'departure-called-off',
  'departure-notice',
  'access-code-booking',
  'access-code-contact',
  'access-code-disclosure',
  'access-code-sign-in',
  'desk-paper-documents',
  'desk-travel-documents',
  'disclosure-answered',
  'disclosure-identity-asked',
  'disclosure-identity-confirmed',
  'disclosure-identity-failed',
  'disclosure-paper-sent',
  'disclosure-received',
  'disclosure-seen',
  'disclosure-withdrawn',
  'fee-waived',
  'final-itinerary',
  'declaration-taken-back',
  'enquiry-answered',
  'enquiry-received',
  'guardian-consent',
  'guardian-refused',
  'lapsed',
  'names-changed',
  'no-show',
  'non-payment',
  'not-sent',
  'rejected',
  'staff-access-changed',
  'staff-access-reset',
  'staff-changed',
  'staff-invitation',
  'withdrawn',
] as const;

export type MailName = (typeof mailNames)[number];

/** A mail as a wording function composes it: what is said, without the site's name before and its foot below. */
export interface ComposedMail {
  readonly template: MailName;
  readonly subject: string;
  readonly text: string;
}
