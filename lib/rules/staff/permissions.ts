/** Who works at the desk: 窓口の担当者, 責任者, 個人情報の責任者, 監査 (reads only). */
export const STAFF_ROLES = ['clerk', 'manager', 'privacy-officer', 'auditor'] as const;

export type StaffRole = (typeof STAFF_ROLES)[number];

/** Why somebody of the staff may not do something now: their role, or a password that was not shown lately. */
export type StaffObjection = 'not-allowed' | 'confirm-again';

interface Permission {
  readonly roles: readonly StaffRole[];
  /** It moves money or shows personal data: password or passkey must have been shown lately. */
  readonly fresh: boolean;
}

const EVERYBODY = STAFF_ROLES;
const SERVICE = ['clerk', 'manager'] as const;
const MANAGERS = ['manager'] as const;
const PRIVACY = ['privacy-officer'] as const;

const plain = (roles: readonly StaffRole[]): Permission => ({ roles, fresh: false });
const fresh = (roles: readonly StaffRole[]): Permission => ({ roles, fresh: true });

/**
 * What can be done at the desk, and by whom. Every act asks this table, not the page that leads to it.
 *
 * An auditor reads and changes nothing but their own way in; the privacy officer answers about personal data and sells nothing.
 *
 * It is how access by role only is kept (D1-1).
 */
export const PERMISSIONS = {
  'desk.open': plain(EVERYBODY),
  /** One's own password, authenticator, recovery codes and passkeys. */
  'account.change': fresh(EVERYBODY),
  'work.claim': plain([...SERVICE, 'privacy-officer']),
  'application.read': plain(['clerk', 'manager', 'auditor']),
  'application.accept': plain(SERVICE),
  'application.reject': plain(SERVICE),
  'application.take-down': plain(SERVICE),
  'application.review-assistance': fresh(SERVICE),
  'booking.find': plain(EVERYBODY),
  'booking.read': plain(EVERYBODY),
  'booking.cancel': fresh(SERVICE),
  'booking.no-show': fresh(SERVICE),
  'booking.part-refund': fresh(SERVICE),
  'booking.answer-matter': plain(SERVICE),
  'booking.guarantee': fresh(SERVICE),
  'booking.charge-incident': fresh(SERVICE),
  'booking.settle-damages': fresh(MANAGERS),
  'booking.pay-compensation': fresh(MANAGERS),
  'booking.waive-fee': fresh(MANAGERS),
  'booking.take-back-declaration': fresh(MANAGERS),
  'booking.correct-contact': fresh(SERVICE),
  'booking.correct-names': fresh(SERVICE),
  'booking.substitute': fresh(SERVICE),
  'booking.emergency-contact': fresh(['clerk', 'manager', 'privacy-officer']),
  'booking.note': plain([...SERVICE, 'privacy-officer']),
  'departure.read': plain(EVERYBODY),
  'departure.sell': plain(SERVICE),
  'departure.decide': plain(MANAGERS),
  'departure.call-off': fresh(MANAGERS),
  'departure.notice': plain(MANAGERS),
  'departure.arrange': plain(SERVICE),
  'departure.close-wait': plain(SERVICE),
  'departure.final-itinerary': plain(SERVICE),
  'departure.change': fresh(MANAGERS),
  'departure.list-passengers': fresh(SERVICE),
  'mail.read': plain(['clerk', 'manager', 'auditor']),
  'mail.resend': plain(SERVICE),
  'job.retry': plain(MANAGERS),
  'refund.retry': fresh(MANAGERS),
  'enquiry.read': plain(['clerk', 'manager', 'privacy-officer', 'auditor']),
  'enquiry.answer': plain([...SERVICE, 'privacy-officer']),
  'enquiry.pass-on': fresh(['manager', 'privacy-officer']),
  'request.file': plain([...SERVICE, 'privacy-officer']),
  'request.read': plain(['privacy-officer', 'auditor']),
  'request.answer': fresh(PRIVACY),
  'incident.read': plain(['privacy-officer', 'auditor']),
  'incident.record': plain(PRIVACY),
  'retention.read': plain(['privacy-officer', 'auditor']),
  'retention.run': fresh(PRIVACY),
  'catalogue.read': plain(EVERYBODY),
  'catalogue.edit': plain(SERVICE),
  'catalogue.publish': plain(MANAGERS),
  'terms.read': plain(EVERYBODY),
  'terms.edit': plain(MANAGERS),
  'terms.publish': fresh(MANAGERS),
  'staff.read': plain(['manager', 'auditor']),
  'staff.invite': fresh(MANAGERS),
  'staff.change': fresh(MANAGERS),
  'staff.reset-access': fresh(MANAGERS),
  'audit.read': plain(['privacy-officer', 'auditor']),
} as const satisfies Record<string, Permission>;

export type StaffCommand = keyof typeof PERMISSIONS;

/** Whether somebody of this role may do it. */
export function mayDo(role: StaffRole, command: StaffCommand): boolean {
  const { roles }: Permission = PERMISSIONS[command];
  return roles.includes(role);
}

/** Whether password or passkey must have been shown lately. */
export function wantsFreshSignIn(command: StaffCommand): boolean {
  return PERMISSIONS[command].fresh;
}
