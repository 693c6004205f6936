/** 届かなかった理由: what is kept of a mail server's answer; its own words may name a person. */
const MAIL_FAILURES = [
  'address-refused',
  'mail-refused',
  'busy',
  'sign-in-refused',
  'no-answer',
] as const;

export type MailFailure = (typeof MAIL_FAILURES)[number];

/** What nodemailer tells of a failure: its own code, and the figure of the server's answer. */
export interface ServerAnswer {
  readonly code?: string;
  readonly responseCode?: number;
}

/** Codes by which a server says that nobody of this address is there or takes mail (RFC 5321, 4.2.3). */
const NO_SUCH_ADDRESS: readonly number[] = [550, 551, 553];

/**
 * Why a mail could not be delivered.
 *
 * @example // { code: 'EENVELOPE', responseCode: 550 }: 'address-refused'
 */
export function mailFailure({ code, responseCode }: ServerAnswer): MailFailure {
  if (code === 'EAUTH') return 'sign-in-refused';
  if (responseCode === undefined) return 'no-answer';
  if (code === 'EENVELOPE' && NO_SUCH_ADDRESS.includes(responseCode)) return 'address-refused';
  return responseCode >= 500 ? 'mail-refused' : 'busy';
}
