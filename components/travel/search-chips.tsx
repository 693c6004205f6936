import Link from 'next/link';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import { criteriaParts } from '@/lib/schemas/search/criteria-parts';
import { noCriteria, type SearchCriteria } from '@/lib/schemas/search/search-criteria';
import { searchHref } from '@/lib/schemas/search/search-link';
import { partInWords } from '@/lib/wording/search/criteria';
import { searchWords } from '@/lib/wording/search/search';

/** What is set, each to be taken off by a link. */
export function SearchChips(props: { criteria: SearchCriteria; calendar: BusinessCalendar }) {
  const { criteria, calendar } = props;
  const parts = criteriaParts(criteria);
  if (parts.length === 0) return null;
  return (
    <nav aria-label={searchWords.chips} className="mb-6 print:hidden">
      <ul className="flex flex-wrap items-center gap-2">
        {parts.map((part) => (
          <li key={`${part.field}-${partInWords(part, calendar)}`}>
            <Link
              href={searchHref(part.without)}
              className="inline-flex min-h-11 items-center gap-2 border border-indigo bg-wash px-3 text-indigo text-sm hover:bg-indigo hover:text-on-indigo"
            >
              <span aria-hidden="true">{partInWords(part, calendar)}</span>
              <span aria-hidden="true">×</span>
              <VisuallyHidden>{searchWords.remove(partInWords(part, calendar))}</VisuallyHidden>
            </Link>
          </li>
        ))}
        {parts.length > 1 && (
          <li>
            <Link
              href={searchHref({ ...noCriteria, sort: criteria.sort })}
              className="link inline-flex min-h-11 items-center px-2 text-sm"
            >
              {searchWords.removeAll}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
