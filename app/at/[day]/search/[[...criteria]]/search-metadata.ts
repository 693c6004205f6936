import type { Metadata } from 'next';
import { criteriaParts } from '@/lib/schemas/search/criteria-parts';
import type { SearchCriteria } from '@/lib/schemas/search/search-criteria';
import { searchHref } from '@/lib/schemas/search/search-link';
import type { SearchResult } from '@/lib/server/catalogue/search/search-tours';
import { publicHolidays } from '@/lib/server/system/holidays';
import { siteUrl } from '@/lib/server/system/site-url';
import { subjectInWords } from '@/lib/wording/search/criteria';
import { searchWords } from '@/lib/wording/search/search';

// Searches of one or two choices are worth finding; the combinations beyond have no end.
const MOST_PARTS_INDEXED = 2;

/** Title, description, canonical link and the card for shared links. */
export function searchMetadata(criteria: SearchCriteria, result: SearchResult): Metadata {
  const parts = criteriaParts(criteria);
  const subject = subjectInWords(parts, publicHolidays);
  const title = subject === null ? searchWords.title : searchWords.titleOf(subject);
  const prices = result.tours.flatMap(({ lowestAdultYen }) => lowestAdultYen ?? []);
  const lowest = prices.length > 0 && result.pages === 1 ? Math.min(...prices) : null;
  const description = searchWords.describe(subject ?? searchWords.everything, result.total, lowest);
  const url = siteUrl(searchHref({ ...criteria, ignored: [] }));
  const worthFinding =
    result.total > 0 &&
    parts.length <= MOST_PARTS_INDEXED &&
    parts.every(({ field }) => field !== 'q') &&
    criteria.sort === 'recommended';
  return {
    title,
    description,
    alternates: { canonical: url },
    robots: { index: worthFinding, follow: worthFinding },
    openGraph: {
      type: 'website',
      locale: 'ja_JP',
      title,
      description,
      url,
      images: [{ url: siteUrl('/og.png'), width: 1200, height: 630 }],
    },
  };
}
