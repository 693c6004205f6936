import type { Arrow } from './arrows';
import type { SourceFile } from './source-files';

const CONTRACT = 'the life of a contract';
const GROUPS = `${CONTRACT}: groups`;
const AIR = 'air tickets';
const CONSENT = 'consent that can be proved';

/** Rules that nothing of the site calls yet, each with what they wait for. */
export const RULES_THAT_WAIT: Readonly<Record<string, string>> = {
  'lib/rules/application/member-list-due.ts': GROUPS,
  'lib/rules/money/due-standing.ts': GROUPS,
  'lib/rules/contract/danger-level.ts': CONTRACT,
  'lib/rules/contract/tour-conditions.ts': CONTRACT,
  'lib/rules/money/handling-fee.ts': AIR,
  'lib/rules/money/urgent-arrangement-fee.ts': AIR,
  'lib/rules/cancellation/air-change.ts': AIR,
  'lib/rules/cancellation/early-bird-limit.ts': AIR,
  'lib/rules/cancellation/several-tickets.ts': AIR,
  'lib/rules/cancellation/unused-ticket-refund.ts': AIR,
  'lib/rules/price/fare-type.ts': AIR,
  'lib/rules/price/ticket-price.ts': AIR,
  'lib/rules/privacy/indispensable-details.ts': CONSENT,
};

const isRule = (path: string) => path.startsWith('lib/rules/');
/** The rules of an agency's file are run by the command line too; what only that calls is no part of the site. */
const isTerms = (path: string) => path.startsWith('lib/terms/');
const DOES = /^export (async )?function /m;

/** Files of rules that do something and that no page, command or job of the site comes to. */
export function deadRules(files: readonly SourceFile[], arrows: readonly Arrow[]): string[] {
  const calls = new Map<string, string[]>();
  for (const { from, to, value } of arrows) {
    if (value && !isTerms(from)) calls.set(from, [...(calls.get(from) ?? []), to]);
  }
  const open = files.map(({ path }) => path).filter((path) => !isRule(path) && !isTerms(path));
  const reached = new Set(open);
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const to of calls.get(path) ?? []) {
      if (reached.has(to)) continue;
      reached.add(to);
      open.push(to);
    }
  }
  return files
    .filter(({ path, text }) => isRule(path) && DOES.test(text) && !reached.has(path))
    .map(({ path }) => path);
}
