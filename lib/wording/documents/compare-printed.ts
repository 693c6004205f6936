import type { PrintedTermsArticle } from './print-terms';
import type { PrintedBlock } from './printed-block';

/** One place at which two versions are printed differently; null where there was, or is, nothing. */
export interface PrintedChange {
  readonly no: string;
  readonly title: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Where two versions are printed differently, article by article, as a lawyer reads it: lines that follow one another
 * and changed are one place. Articles are the same by their number.
 */
export function printedChanges(
  before: readonly PrintedTermsArticle[],
  after: readonly PrintedTermsArticle[],
): readonly PrintedChange[] {
  const gone = before.filter(({ no }) => !after.some((article) => article.no === no));
  const places = after.flatMap((article) => {
    const old = before.find(({ no }) => no === article.no);
    return changed(article, old ? linesOf(old) : [], linesOf(article));
  });
  return [...places, ...gone.flatMap((article) => changed(article, linesOf(article), []))];
}

function linesOf({ title, blocks }: PrintedTermsArticle): readonly string[] {
  return [`【${title}】`, ...blocks.flatMap(linesOfBlock)];
}

function linesOfBlock(block: PrintedBlock): readonly string[] {
  if (block.kind === 'paragraph') return [block.text];
  return [block.caption, ...block.rows.map((row) => row.filter((cell) => cell !== '').join('：'))];
}

function changed(
  { no, title }: PrintedTermsArticle,
  before: readonly string[],
  after: readonly string[],
): readonly PrintedChange[] {
  const places: { no: string; title: string; before: string[]; after: string[] }[] = [];
  const kept = keptLines(before, after);
  let [left, right] = [0, 0];
  for (const [nextLeft, nextRight] of [...kept, [before.length, after.length] as const]) {
    const place = { before: before.slice(left, nextLeft), after: after.slice(right, nextRight) };
    if (place.before.length + place.after.length > 0) places.push({ no, title, ...place });
    [left, right] = [nextLeft + 1, nextRight + 1];
  }
  return places;
}

/** The longest run of lines that stand in both, as pairs of places. */
function keptLines(
  before: readonly string[],
  after: readonly string[],
): (readonly [number, number])[] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  const at = (left: number, right: number) => lengths[left]?.[right] ?? 0;
  for (let left = before.length - 1; left >= 0; left -= 1) {
    for (let right = after.length - 1; right >= 0; right -= 1) {
      const same = before[left] === after[right];
      const longest = same
        ? at(left + 1, right + 1) + 1
        : Math.max(at(left + 1, right), at(left, right + 1));
      (lengths[left] as number[])[right] = longest;
    }
  }
  return walked(before, after, at);
}

function walked(
  before: readonly string[],
  after: readonly string[],
  at: (left: number, right: number) => number,
): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [left, right] = [0, 0];
  while (left < before.length && right < after.length) {
    if (before[left] === after[right]) pairs.push([left++, right++]);
    else if (at(left + 1, right) >= at(left, right + 1)) left += 1;
    else right += 1;
  }
  return pairs;
}
