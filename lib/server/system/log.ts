import 'server-only';
import pino from 'pino';
import { env } from './env';

const kept = globalThis as { tabiyakuLog?: pino.Logger };

/** The structured log. Callers hand over ids, counts and reasons; never names, addresses, answers or secrets. */
export function log(): pino.Logger {
  kept.tabiyakuLog ??= pino({
    level: env().LOG_LEVEL,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['email', 'name', '*.email', '*.name', 'headers', '*.headers'], remove: true },
  });
  return kept.tabiyakuLog;
}
