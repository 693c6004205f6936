import type { CellFault, FaultCode, FaultFacts } from '@/lib/schemas/catalogue/cell-fault';

/** What is wrong with a catalogue file, for the command line. */
const sentences: { readonly [C in FaultCode]: (...facts: FaultFacts[C]) => string } = {
  empty: () => 'must not be empty',
  'too-long': (most) => `is longer than ${most} characters`,
  'not-a-code': () => 'must be lower-case letters, digits and hyphens, at most 80 of them',
  'not-one-of': (choices) => `must be one of: ${choices.join(', ')}`,
  'unknown-word': (known) => `only knows: ${known.join(', ')}`,
  'too-many-values': (most) => `holds more than ${most} values`,
  'not-whole': () => 'must be a whole number',
  'not-whole-or-empty': () => 'must be a whole number or empty',
  'out-of-range': (least, most) => `must be from ${least} to ${most}`,
  'not-a-price': () => 'must be a price in whole yen, or empty',
  'not-a-flag': () => 'must be true or false',
  'not-a-day': () => 'must be a day that exists, as YYYY-MM-DD',
  'not-an-hour': () => 'must be a time from 00:00 to 23:59, as HH:MM',
  'not-an-hour-or-empty': () => 'must be a time from 00:00 to 23:59, as HH:MM, or empty',
  'not-a-day-of-the-year': () => 'must be a day of the year, as MM-DD',
  'not-a-country': () => 'must be ISO country codes of two capitals',
  'no-price': () => 'needs a price for at least one occupancy',
  'needed-abroad': () => 'is needed for a tour abroad',
  'empty-at-home': () => 'must be empty for a tour at home',
  'readings-missing': (places) => `needs one reading for each of the ${places} places`,
  'day-trip-nights': () => 'must be true exactly when there are 0 nights',
  'no-rooms-on-day-trip': () => 'must be false for a day trip',
  'above-capacity': () => 'is more than the capacity',
  'reason-needed': () => 'is needed where measures is missing or not-provided',
  'too-many-items': (most, recipientClass) =>
    `may be no more than ${most.join('|')} for ${recipientClass}`,
  twice: (line) => `stands twice; first on line ${line}`,
  'no-tour': (code) => `there is no tour "${code}"`,
  'no-terms': (id) => `there are no terms "${id}"`,
  'terms-of-other-trips': (id) => `the terms "${id}" are not for trips of this kind`,
  'seats-taken': (capacity, taken) => `${capacity} seats are fewer than the ${taken} sold or held`,
  'never-moved': (startsAt) => `a departure is never moved: it starts at ${startsAt}`,
  'shared-room-needed': () => 'a tour with rooms needs a price for a shared room',
  'one-price-only': () => 'a tour without rooms has one price, in adult_1',
  'item-at-home': (items) => `a tour at home asks nobody for ${items.join(', ')}`,
  'days-missing': (code, days, found) =>
    `tour "${code}" lasts ${days} day(s); its itinerary has days ${found}`,
  'itinerary-differs': (found, days) => `the itinerary has ${found} day(s), not ${days}`,
  'no-file': (error) => `the file cannot be read (${error})`,
  'no-rows': () => 'the file is empty',
  'header-lacks': (kind, columns) =>
    `the header is nearest to that of ${kind}, but lacks: ${columns.join(', ')}`,
  'header-unknown': (kind, columns) =>
    `the header is nearest to that of ${kind}, but has unknown columns: ${columns.join(', ').slice(0, 200)}`,
  'header-twice': (kind) => `the header is nearest to that of ${kind}, but names a column twice`,
  'no-header': () => 'the header is that of no catalogue file',
  'cells-differ': (cells, header) => `the row has ${cells} cells, the header ${header}`,
  'nul-character': () => 'the row holds a NUL character',
  'quotation-open': () => 'a quotation mark is opened and never closed',
  'no-csv': (error) => `the row is no CSV (${error})`,
  'not-utf8': () => 'the file is not UTF-8; save it as "CSV UTF-8"',
  'no-workbook': () => 'the file is no Excel workbook, or is damaged',
  'unknown-fault': () => 'cannot be read',
};

/** @param found the cell as it stands in the file, where there is something in it */
export function faultInEnglish([code, ...facts]: CellFault, found?: string): string {
  const sentence = sentences[code] as (...facts: readonly unknown[]) => string;
  return `${sentence(...facts)}${found === undefined ? '' : ` (found "${found}")`}`;
}
