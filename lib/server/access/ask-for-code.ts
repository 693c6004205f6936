import 'server-only';
import { giveTurnBack, takeTurns } from '../system/rate-limit';
import { addressHash, type CodePurpose, requestCode } from './access-codes';
import { clientAddressHash } from './client-address';
import { findPendingCode, keepPendingCode } from './code-cookie';
import type { CodeAnswer } from './try-code';

const HOUR_MS = 3_600_000;
/** Codes to one mail address that one client may ask for, and all clients together: no mailbox is flooded. */
const PER_CLIENT_AND_ADDRESS = { times: 5, windowMs: HOUR_MS };
const PER_ADDRESS = { times: 10, windowMs: HOUR_MS };
/** Codes of one client that nobody has entered: whoever enters theirs gives the turn back to those who come after. */
const PER_CLIENT = { times: 100, windowMs: HOUR_MS };

/**
 * The beginning of every way in: counts the turn, asks for a code, binds it to this browser. Only in an action. There is no
 * budget of all clients together: whoever spends it would lock everybody out (docs/decisions/0050).
 * @returns false when there were too many turns; known and unknown addresses count alike
 */
export async function askForCode(
  input: { purpose: CodePurpose; email: string; reference: string | null },
  at: Date,
): Promise<boolean> {
  const client = await clientAddressHash(at);
  const address = addressHash(input.email);
  const budgets = [
    { key: `code:client:${client}`, limit: PER_CLIENT },
    { key: `code:both:${client}:${address}`, limit: PER_CLIENT_AND_ADDRESS },
    { key: `code:address:${address}`, limit: PER_ADDRESS },
  ];
  if (!(await takeTurns(budgets, at))) return false;
  const former = await findPendingCode(input.purpose);
  const { browserSecret } = await requestCode(
    { ...input, formerSecret: former?.browserSecret ?? null },
    at,
  );
  await keepPendingCode({ purpose: input.purpose, email: input.email, browserSecret });
  return true;
}

/** Tries of one client, for one mail address and for all of them; a right one is given back. */
const TRIES_PER_CLIENT_AND_ADDRESS = { times: 25, windowMs: HOUR_MS };
const TRIES_PER_CLIENT = { times: 300, windowMs: HOUR_MS };

/** Whether this client may try another code: the five tries of one code are not all there is to guess with. */
export async function mayTryCode(email: string, at: Date): Promise<boolean> {
  const client = await clientAddressHash(at);
  return takeTurns(
    [
      { key: `try:client:${client}`, limit: TRIES_PER_CLIENT },
      { key: `try:both:${client}:${addressHash(email)}`, limit: TRIES_PER_CLIENT_AND_ADDRESS },
    ],
    at,
  );
}

/** Hands the answer on; a right code was no guess, so it and its asking leave the budget of everybody at this client. */
export async function settleTurns(answer: CodeAnswer, at: Date): Promise<CodeAnswer> {
  if (answer.kind !== 'accepted') return answer;
  const client = await clientAddressHash(at);
  await giveTurnBack(`code:client:${client}`, PER_CLIENT, at);
  await giveTurnBack(`try:client:${client}`, TRIES_PER_CLIENT, at);
  return answer;
}
