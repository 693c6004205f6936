/** What stands in the bracket that opens at an index. */
function bracket(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if ('([{'.includes(text[at] ?? '')) depth += 1;
    if (')]}'.includes(text[at] ?? '')) depth -= 1;
    if (depth === 0) return text.slice(from + 1, at);
  }
  return text.slice(from + 1);
}

/** Whether a call writes a state: a new row does, and so may columns that are not written out. */
function setsState(deed: string, argument: string): boolean {
  if (deed.startsWith('create') || deed === 'upsert') return true;
  const data = /\bdata:\s*\{/.exec(argument);
  if (data === null) return true;
  const columns = bracket(argument, data.index + data[0].length - 1);
  return /\bstatus\b|\.\.\./.test(columns);
}

/** Whether a file may write the state of a booking. Only `lib/server/booking/step-booking.ts` does. */
export function writesState(text: string): boolean {
  const calls = text.matchAll(/\.booking\s*\.(create\w*|update\w*|upsert)\(/g);
  return (
    [...calls].some(({ 0: call, 1: deed = '', index }) =>
      setsState(deed, bracket(text, index + call.length - 1)),
    ) ||
    /UPDATE "Booking"|INSERT INTO "Booking"/.test(text) ||
    /\bbookings?: \{\s*(create|update|upsert|connectOrCreate)\b/.test(text)
  );
}

/** Whether a file writes the ledger. Only `lib/server/money/post.ts` does. */
export function writesLedger(text: string): boolean {
  return (
    /\.ledgerEntry\s*\.(create|update|upsert|delete)/.test(text) ||
    /(INSERT INTO|UPDATE) "LedgerEntry"/.test(text) ||
    /\bledger: \{\s*(create|update|upsert|connectOrCreate)\b/.test(text)
  );
}

/** What leaves a file of server actions and is not made by `action()`, and actions that stand inside other code. */
export function strayActions(text: string): string[] {
  const inline = text.match(/^\s+'use server'/gm) ?? [];
  if (!/^(\/\*\*[\s\S]*?\*\/\s*)?'use server';/.test(text)) return inline;
  const exported = text.match(/^export .*/gm) ?? [];
  return exported.filter((line) => !/^export const \w+ = action\(\{$/.test(line));
}
