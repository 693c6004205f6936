import type { SearchCriteria } from './search-criteria';
import { searchQuery } from './search-link';

/**
 * A short name for criteria. A page that was left stays in the document, hidden, so the ids of one form must not be
 * those of the form before it: labels would lead to the wrong one.
 */
export function searchKey(criteria: SearchCriteria): string {
  let hash = 0x811c9dc5;
  for (const character of searchQuery(criteria)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return `s${(hash >>> 0).toString(36)}`;
}
