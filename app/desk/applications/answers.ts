import 'server-only';
import type { StaffAnswerRefusal } from '@/lib/rules/staff/answer-refusal';
import type { StaffAnswerOutcome } from '@/lib/server/application/answered-application';
import { hashOf } from '@/lib/server/system/sealed';
import { staffAnswerRefusalWords } from '@/lib/wording/desk/applications';
import { claimWords } from '@/lib/wording/desk/claims';
import type { ComposedMail } from '@/lib/wording/site/mail-names';

/** A mail as it was shown, and the name under which it is sent. */
export type Previewed = { readonly subject: string; readonly text: string; readonly seen: string };

/** What an answer to an application comes to: its page, or why not. */
export function said(outcome: StaffAnswerOutcome, reference: string) {
  const page = `/desk/applications/${reference}`;
  if (outcome.kind !== 'refused') return { goTo: `${page}?done=${outcome.kind}` };
  const { reason, by } = outcome;
  const message = by === undefined ? staffAnswerRefusalWords[reason] : claimWords.takenBy(by);
  return { errors: [{ message }] };
}

/** The mail to look at; null once exactly this one has been looked at. */
export const previewed = (made: Made<StaffAnswerRefusal>, seen: string) =>
  mailToLookAt(made, seen, staffAnswerRefusalWords);

type Made<Reason extends string> =
  | { readonly kind: 'mail'; readonly mail: ComposedMail }
  | { readonly kind: 'refused'; readonly reason: Reason };

/** The same of another answer, with the words of its refusals. */
export function mailToLookAt<Reason extends string>(
  made: Made<Reason>,
  seen: string,
  words: Readonly<Record<Reason, string>>,
) {
  if (made.kind === 'refused') return { errors: [{ message: words[made.reason] }] };
  const { subject, text } = made.mail;
  const name = hashOf(`${subject}\n${text}`);
  return seen === name ? null : { errors: [], told: { subject, text, seen: name } };
}
