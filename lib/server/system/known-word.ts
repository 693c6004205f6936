import 'server-only';

/**
 * The word of a list that a column holds.
 *
 * @throws RangeError for a word that is not of it: nothing goes on with words that nobody knows
 */
export function knownWord<Word extends string>(
  words: readonly Word[],
  column: string,
  what: string,
): Word {
  const word = words.find((one) => one === column);
  if (word === undefined) throw new RangeError(`no ${what}: ${column}`);
  return word;
}
