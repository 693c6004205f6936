import 'server-only';
import { headers } from 'next/headers';
import { keyedHash } from '../system/sealed';

/**
 * A keyed hash of the address a request came from, another one each day: good for counting, useless for
 * finding out who it was. The last entry of `X-Forwarded-For` is the one written nearest to us.
 */
export async function clientAddressHash(at: Date): Promise<string> {
  const forwarded = (await headers()).get('x-forwarded-for') ?? '';
  const address = forwarded.split(',').at(-1)?.trim() || 'unknown';
  return keyedHash('client-address', `${at.toISOString().slice(0, 10)}|${address}`).slice(0, 32);
}
