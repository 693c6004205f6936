import 'server-only';
import { addressHash, type CodePurpose, requestCode } from './access-codes';
import { clientAddressHash } from './client-address';
import { keepPendingCode } from './code-cookie';
import { takeTurn } from './rate-limit';

const HOUR_MS = 3_600_000;
const PER_ADDRESS = { times: 5, windowMs: HOUR_MS };
const PER_CLIENT = { times: 30, windowMs: HOUR_MS };
const IN_ALL = { times: 3000, windowMs: HOUR_MS };

/**
 * The beginning of every way in: counts the turn, asks for a code, binds it to this browser. Only in an action.
 * @returns false when there were too many turns; known and unknown addresses count alike
 */
export async function askForCode(
  input: { purpose: CodePurpose; email: string; reference: string | null },
  at: Date,
): Promise<boolean> {
  const turns = [
    await takeTurn(`code:client:${await clientAddressHash(at)}`, PER_CLIENT, at),
    await takeTurn(`code:address:${addressHash(input.email)}`, PER_ADDRESS, at),
    await takeTurn('code:all', IN_ALL, at),
  ];
  if (turns.includes(false)) return false;
  const { browserSecret } = await requestCode(input, at);
  await keepPendingCode({ purpose: input.purpose, email: input.email, browserSecret });
  return true;
}

const TRIES_PER_CLIENT = { times: 60, windowMs: HOUR_MS };

/** Whether this client may try another code: the five tries of one code are not all there is to guess with. */
export async function mayTryCode(at: Date): Promise<boolean> {
  return takeTurn(`try:client:${await clientAddressHash(at)}`, TRIES_PER_CLIENT, at);
}
