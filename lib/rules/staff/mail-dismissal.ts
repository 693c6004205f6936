/** Why a failed mail is let rest: told in another way, no longer needed, or nobody can be reached. */
export const MAIL_DISMISSALS = ['told-otherwise', 'not-needed', 'unreachable'] as const;

export type MailDismissal = (typeof MAIL_DISMISSALS)[number];
