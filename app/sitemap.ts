import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { tourRegions, tourThemes } from '@/lib/schemas/catalogue/codes';
import { changedCriteria, noCriteria } from '@/lib/schemas/search/search-criteria';
import { searchHref } from '@/lib/schemas/search/search-link';
import { routes } from '@/lib/schemas/site/routes';
import { listTourPages } from '@/lib/server/catalogue/list-tour-pages';
import { siteUrl } from '@/lib/server/system/site-url';

const PUBLIC = ['kept', 'prepared', 'asked'];
/** The public pages of the register without a named part. */
const fixed = Object.entries(routes)
  .filter(([path, { answer }]) => PUBLIC.includes(answer) && !path.includes('['))
  .map(([path]) => path);

/** The public pages: the fixed ones, a search for each region and theme, and every tour. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const tours = await listTourPages();
  const regions = new Set(tours.map((tour) => tour.region));
  const themes = new Set(tours.flatMap((tour) => tour.themes));
  const searches = [
    ...tourRegions.filter((region) => regions.has(region)).map((region) => ({ regions: [region] })),
    ...tourThemes.filter((theme) => themes.has(theme)).map((theme) => ({ themes: [theme] })),
  ].map((change) => searchHref(changedCriteria(noCriteria, change)));
  return [
    ...[...fixed, ...searches].map((path) => ({ url: siteUrl(path) })),
    ...tours.map(({ code, updatedAt }) => ({
      url: siteUrl(`/tours/${code}`),
      lastModified: updatedAt,
    })),
  ];
}
