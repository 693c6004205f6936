import Link from 'next/link';
import { tourThemes } from '@/lib/schemas/catalogue/codes';
import { changedCriteria, noCriteria } from '@/lib/schemas/search/search-criteria';
import { searchHref } from '@/lib/schemas/search/search-link';
import { themeLabels } from '@/lib/wording/search/tour-labels';

/** The themes that have tours, each with their number. */
export function ThemeLinks({ counts }: { counts: Readonly<Record<string, number>> }) {
  return (
    <ul className="grid grid-cols-2 gap-x-8 sm:grid-cols-3 lg:grid-cols-4">
      {tourThemes
        .filter((theme) => (counts[theme] ?? 0) > 0)
        .map((theme) => (
          <li key={theme} className="border-line border-b">
            <Link
              href={searchHref(changedCriteria(noCriteria, { themes: [theme] }))}
              className="flex min-h-12 items-center justify-between gap-4 text-indigo underline-offset-4 hover:underline"
            >
              <span className="font-mincho text-lg">{themeLabels[theme]}</span>
              <span className="text-muted text-sm">{counts[theme]?.toLocaleString('ja-JP')}</span>
            </Link>
          </li>
        ))}
    </ul>
  );
}
