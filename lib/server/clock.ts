import 'server-only';
import { env } from './env';

const startedAt = Date.now();

/**
 * The server's clock; nothing else on the site tells the time.
 * `CLOCK_START` names the instant at which it starts with the process (demonstrations and tests).
 */
export function now(): Date {
  const start = env().CLOCK_START;
  if (start === undefined) return new Date(Date.now());
  return new Date(Date.parse(start) + (Date.now() - startedAt));
}
