/** So many tours of the season stand on the front page. */
const SEASON_TOURS = 6;

/** The first of each region, then the others, so that the front page shows more than one landscape. */
export function fromManyRegions<Tour extends { readonly region: string }>(
  tours: readonly Tour[],
): readonly Tour[] {
  const regions = new Set<string>();
  const first = tours.filter(({ region }) => !regions.has(region) && regions.add(region));
  return [...new Set([...first, ...tours])].slice(0, SEASON_TOURS);
}
