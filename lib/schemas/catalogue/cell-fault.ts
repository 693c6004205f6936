/** What is wrong with a cell, a row or a file of the catalogue: a code, and what its sentence names. */
export interface FaultFacts {
  empty: [];
  'too-long': [most: number];
  'not-a-code': [];
  'not-one-of': [choices: readonly string[]];
  'unknown-word': [known: readonly string[]];
  'too-many-values': [most: number];
  'not-whole': [];
  'not-whole-or-empty': [];
  'out-of-range': [least: number, most: number];
  'not-a-price': [];
  'not-a-flag': [];
  'not-a-day': [];
  'not-an-hour': [];
  'not-an-hour-or-empty': [];
  'not-a-day-of-the-year': [];
  'not-a-country': [];
  'no-price': [];
  'needed-abroad': [];
  'empty-at-home': [];
  'readings-missing': [places: number];
  'day-trip-nights': [];
  'no-rooms-on-day-trip': [];
  'above-capacity': [];
  'reason-needed': [];
  'too-many-items': [most: readonly string[], recipientClass: string];
  twice: [firstLine: number];
  'no-tour': [code: string];
  'no-terms': [id: string];
  'terms-of-other-trips': [id: string];
  'seats-taken': [capacity: number, taken: number];
  'never-moved': [startsAt: string];
  'shared-room-needed': [];
  'one-price-only': [];
  'item-at-home': [items: readonly string[]];
  'days-missing': [code: string, days: number, found: string];
  'itinerary-differs': [found: number, days: number];
  'no-file': [error: string];
  'no-rows': [];
  'header-lacks': [kind: string, columns: readonly string[]];
  'header-unknown': [kind: string, columns: readonly string[]];
  'header-twice': [kind: string];
  'no-header': [];
  'cells-differ': [cells: number, header: number];
  'nul-character': [];
  'quotation-open': [];
  'no-csv': [error: string];
  'not-utf8': [];
  'no-workbook': [];
  'unknown-fault': [];
}

export type FaultCode = keyof FaultFacts;

/** A code with the facts of its sentence. */
export type CellFault = { [C in FaultCode]: readonly [C, ...FaultFacts[C]] }[FaultCode];

/** A fault as the message of a schema, which must be one text. */
export function fault<C extends FaultCode>(code: C, ...facts: FaultFacts[C]): string {
  return JSON.stringify([code, ...facts]);
}

/** The fault that a message of a schema carries. */
export function faultOf(message: string): CellFault {
  return message.startsWith('["') ? (JSON.parse(message) as CellFault) : ['unknown-fault'];
}
