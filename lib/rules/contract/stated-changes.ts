/**
 * 変更の件数: how many changes lie between what was stated, confirmed and given.
 *
 * The site, the contract document (or the final itinerary that replaced it) and the service given, in
 * that order; each step from one to the next that differs is one case.
 *
 * @clause D2-21.N1
 * @clause D3-26.N2
 * @param stages what stood at each stage, written alike
 * @example statedChanges(['hotel A', 'hotel B', 'hotel C']) // 2
 */
export function statedChanges(stages: readonly string[]): number {
  return stages.filter((stage, index) => index > 0 && stage !== stages[index - 1]).length;
}
