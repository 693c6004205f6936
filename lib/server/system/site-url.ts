import 'server-only';
import { env } from './env';

/** The full public address of a path of the site. */
export function siteUrl(path: string): string {
  return new URL(path, env().APP_URL).href;
}
