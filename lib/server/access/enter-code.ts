import 'server-only';
import { accessErrors, codeWrong } from '@/lib/wording/access/access';
import type { ActionAnswer, Refused } from '../system/http/action';
import { askForCode, mayTryCode, settleTurns } from './ask-for-code';
import type { PendingCode } from './code-cookie';
import { tryCode } from './try-code';

type Accepted = { readonly codeId: string; readonly bookingId: string | null };

/** Asks for a code and leads to where it is entered; a known and an unknown address are answered alike. */
export async function sendCode(
  asked: Parameters<typeof askForCode>[0],
  goTo: string,
  at: Date,
): Promise<ActionAnswer> {
  if (await askForCode(asked, at)) return { goTo };
  return { errors: [{ message: accessErrors.tooMany }] };
}

/** Tries the code that was typed; `accepted`, or what is wrong. */
export async function enterCode(
  pending: PendingCode,
  code: string,
  at: Date,
): Promise<{ readonly accepted: Accepted } | Refused> {
  if (!(await mayTryCode(pending.email, at)))
    return { errors: [{ message: accessErrors.tooMany }] };
  const answer = await settleTurns(await tryCode({ ...pending, code }, at), at);
  switch (answer.kind) {
    case 'accepted':
      return { accepted: answer };
    case 'wrong':
      return { errors: [{ name: 'code', message: codeWrong(answer.triesLeft) }] };
    case 'dead':
      return { errors: [{ message: accessErrors.codeDead }] };
  }
}
