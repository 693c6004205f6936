/** How near one half of a name is to another. */
export type Likeness = 'same' | 'near' | 'far';

/**
 * How near two names are once `key` has written alike what is alike, without blanks and marks. Near is one mistake, and
 * one more for each four letters of the longer beyond seven: a letter that is missing, doubled, another or in the place of
 * its neighbour. A name of which no letter is left is far. Names that were added or left out whole (a middle name) are near.
 *
 * @example likeness('ユミコ', 'ユミ', (name) => name) // => 'near'
 */
export function likeness(left: string, right: string, key: (name: string) => string): Likeness {
  const [one, other] = [key(together(left)), key(together(right))];
  if (one === other) return 'same';
  const longer = Math.max([...one].length, [...other].length);
  const mistakes = mistakesBetween([...one], [...other]);
  if (mistakes < longer && mistakes <= Math.max(1, Math.floor(longer / 4))) return 'near';
  return isPartOf(wordsOf(left, key), wordsOf(right, key)) ? 'near' : 'far';
}

const PARTING = /[\s\u3000・＝=-]+/g;

const together = (name: string) => name.normalize('NFKC').replaceAll(PARTING, '');

function wordsOf(name: string, key: (word: string) => string): readonly string[] {
  const words = name.normalize('NFKC').split(PARTING);
  return words.filter((word) => word !== '').map(key);
}

function isPartOf(left: readonly string[], right: readonly string[]): boolean {
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  return fewer.length > 0 && fewer.every((word) => more.includes(word));
}

/** The fewest letters that were left out, added, replaced or changed with their neighbour between two words. */
function mistakesBetween(from: readonly string[], to: readonly string[]): number {
  const first = Array.from({ length: to.length + 1 }, (_, place) => place);
  let rows: readonly [before: readonly number[], last: readonly number[]] = [first, first];
  for (const [place, letter] of from.entries()) {
    const turned = (other: number) => letter === to[other - 1] && from[place - 1] === to[other];
    const row = [place + 1];
    for (const [other, wanted] of to.entries()) {
      const last = rows[1];
      row.push(
        Math.min(
          (last[other + 1] ?? 0) + 1,
          (row[other] ?? 0) + 1,
          (last[other] ?? 0) + (letter === wanted ? 0 : 1),
          other > 0 && place > 0 && turned(other) ? (rows[0][other - 1] ?? 0) + 1 : Infinity,
        ),
      );
    }
    rows = [rows[1], row];
  }
  return rows[1][to.length] ?? 0;
}
