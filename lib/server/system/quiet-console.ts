import 'server-only';
import { log } from './log';
import { placesIn } from './log-failure';

const QUOTED = /(["'`]).*?\1/gs;
const LONGEST = 160;

function line(said: readonly unknown[]) {
  const error = said.find((part) => part instanceof Error);
  if (error) return { kind: error.name, at: placesIn(error.stack) };
  const text = said.filter((part) => typeof part === 'string').join(' ');
  return { said: text.replaceAll(QUOTED, '…').slice(0, LONGEST) };
}

/**
 * Leads what the framework prints of failures into the log, without messages and without what they quote: both may
 * repeat an answer of a form. While developing everything is printed as it comes.
 */
export function quietConsole(): void {
  if (process.env.NODE_ENV !== 'production') return;
  console.error = (...said: unknown[]) => log().error(line(said), 'framework');
  console.warn = (...said: unknown[]) => log().warn(line(said), 'framework');
}
