import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the build lists the actions of this version of the site. */
const LIST = path.join('.next', 'server', 'server-reference-manifest.json');

let known: ReadonlySet<string> | null | undefined;

/** Null while developing, where the list grows with the pages that are opened. */
function readKnown(): ReadonlySet<string> | null {
  if (process.env.NODE_ENV !== 'production') return null;
  try {
    const { node } = JSON.parse(readFileSync(LIST, 'utf8')) as { node: Record<string, unknown> };
    return new Set(Object.keys(node));
  } catch {
    return null;
  }
}

/** Whether this version of the site has the action that a form names; a page of another version names others. */
export function isKnownAction(id: string | null): boolean {
  known ??= readKnown();
  return known === null || (id !== null && known.has(id));
}
