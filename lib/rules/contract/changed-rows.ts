/** A line of a document: what it is about, and what is said of it. */
export type StatedRow = readonly [term: string, detail: string];

/** What a newer version says otherwise; null where one of the two does not say it. */
export interface ChangedRow {
  readonly term: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * 変わったところ: the lines in which two versions of a document differ, in the order of the newer one, then those that went.
 *
 * @example // [['集合', '8:20']] → [['集合', '8:40']] is [{ term: '集合', before: '8:20', after: '8:40' }]
 */
export function changedRows(
  before: readonly StatedRow[],
  after: readonly StatedRow[],
): readonly ChangedRow[] {
  const [old, now] = [new Map(before), new Map(after)];
  return [
    ...after.map(([term, detail]) => ({ term, before: old.get(term) ?? null, after: detail })),
    ...before
      .filter(([term]) => !now.has(term))
      .map(([term, detail]) => ({ term, before: detail, after: null })),
  ].filter((row) => row.before !== row.after);
}
