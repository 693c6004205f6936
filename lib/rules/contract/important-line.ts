/**
 * 重要な変更: whether a line of the trip is one that the table of the guarantee names: what it travels with and where it stays.
 * Of every other line somebody decides.
 *
 * @clause D2-15.1.2a D3-15.2.1
 * @param key `transport`, `lodging`, or `stay:1` and `day:1` of a day
 * @example // another hotel: important; another order of the visits: not by itself
 */
export function isImportantLine(key: string): boolean {
  return key === 'transport' || key === 'lodging' || key.startsWith('stay:');
}
