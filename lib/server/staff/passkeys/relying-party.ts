import 'server-only';
import { agency } from '../../system/agency';
import { env } from '../../system/env';

/** For whom a passkey is made: the host of the site, under the agency's name. */
export function relyingParty() {
  const { origin, hostname } = new URL(env().APP_URL);
  return { rpName: agency().site.name, rpID: hostname, origin };
}
