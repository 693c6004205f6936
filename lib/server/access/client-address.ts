import 'server-only';
import { headers } from 'next/headers';
import { CLIENT_HEADER } from '../system/http/client-header';
import { keyedHash } from '../system/sealed';

/**
 * A keyed hash of the client a request came from (`clientOf`), another one each day: good for counting, useless for
 * finding out who it was.
 */
export async function clientAddressHash(at: Date): Promise<string> {
  const client = (await headers()).get(CLIENT_HEADER) ?? 'unknown';
  return keyedHash('client-address', `${at.toISOString().slice(0, 10)}|${client}`).slice(0, 32);
}
