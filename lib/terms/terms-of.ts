import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { Refusal } from '@/lib/rules/calendar/refusal';
import type { Terms } from '@/lib/rules/terms';
import arrangedAir1 from './files/arranged-air@1.json';
import depositDomestic1 from './files/deposit-domestic@1.json';
import standardDomestic1 from './files/standard-domestic@1.json';
import standardOverseas1 from './files/standard-overseas@1.json';
import webCardDomestic1 from './files/web-card-domestic@1.json';
import { termsSchema } from './schema';
import { versionInForce } from './version-in-force';

// A file in use is never edited: a new version is added below the older ones.
const FILES: readonly unknown[] = [
  webCardDomestic1,
  depositDomestic1,
  arrangedAir1,
  standardDomestic1,
  standardOverseas1,
];

const SHIPPED: readonly Terms[] = FILES.map((file) => termsSchema.parse(file) as unknown as Terms);

/**
 * The version in force for a contract formed on a day, or the newest one for null.
 *
 * @returns refused with `no-version` before the first day of the first version
 * @throws RangeError for an id that does not exist
 */
export function termsOf(id: string, contractedOn: CalendarDate | null): Terms | Refusal {
  const versions = SHIPPED.filter((terms) => terms.id === id);
  if (versions.length === 0) throw new RangeError(`no terms with the id ${id}`);
  return versionInForce(versions, contractedOn);
}

/** One version of a terms file, null when there is none. */
export function termsVersion(id: string, version: string): Terms | null {
  return SHIPPED.find((terms) => terms.id === id && terms.version === version) ?? null;
}

/** Every shipped version. */
export function listTerms(): readonly Terms[] {
  return SHIPPED;
}
