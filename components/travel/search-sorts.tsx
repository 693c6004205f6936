import Link from 'next/link';
import {
  changedCriteria,
  type SearchCriteria,
  searchSorts,
} from '@/lib/schemas/search/search-criteria';
import { searchHref } from '@/lib/schemas/search/search-link';
import { sortWords } from '@/lib/wording/search/choice-words';
import { searchWords } from '@/lib/wording/search/search';

/** The orders as links, the present one marked. */
export function SearchSorts({ criteria }: { criteria: SearchCriteria }) {
  return (
    <nav aria-label={searchWords.sort} className="print:hidden">
      <ul className="-mx-2 flex flex-wrap text-sm">
        {searchSorts.map((sort) => (
          <li key={sort}>
            <Link
              href={searchHref(changedCriteria(criteria, { sort }))}
              aria-current={sort === criteria.sort ? 'true' : undefined}
              className="flex min-h-11 items-center px-2 text-indigo underline-offset-8 hover:underline aria-[current]:font-bold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-2 aria-[current]:decoration-indigo"
            >
              {sortWords[sort]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
