import 'server-only';
import { env } from './env';

// Pages, routes and jobs each load this module: the process has one clock only if they share where it started.
const kept = globalThis as { tabiyakuStartedAt?: number };

/** Starts the clock of the process; whoever asks later finds it running. */
export function startClock(): void {
  kept.tabiyakuStartedAt ??= Date.now();
}

/**
 * The server's clock; nothing else on the site tells the time (privacy P78).
 * `CLOCK_START` names the instant at which it starts with the process (demonstrations and tests).
 */
export function now(): Date {
  const start = env().CLOCK_START;
  if (start === undefined) return new Date(Date.now());
  startClock();
  return new Date(Date.parse(start) + (Date.now() - (kept.tabiyakuStartedAt ?? 0)));
}
