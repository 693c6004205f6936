import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SearchChips } from '@/components/travel/search-chips';
import { SearchFilters } from '@/components/travel/search-filters';
import { SearchNothing } from '@/components/travel/search-nothing';
import { SearchSorts } from '@/components/travel/search-sorts';
import { TourCard } from '@/components/travel/tour-card';
import { withScenes } from '@/components/travel/tour-scenes';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { Pagination } from '@/components/ui/pagination';
import { criteriaParts } from '@/lib/schemas/search/criteria-parts';
import { changedCriteria } from '@/lib/schemas/search/search-criteria';
import { searchHref } from '@/lib/schemas/search/search-link';
import { TOURS_A_PAGE } from '@/lib/server/catalogue/search/overview-query';
import { publicHolidays } from '@/lib/server/system/holidays';
import { fieldWords } from '@/lib/wording/search/choice-words';
import { subjectInWords, windowsInWords } from '@/lib/wording/search/criteria';
import { searchWords } from '@/lib/wording/search/search';
import { loadSearch } from './load-search';
import { searchMetadata } from './search-metadata';

export const instant = false;

type SearchPageProps = { params: Promise<{ day: string; criteria?: string[] }> };

export function generateStaticParams() {
  return [{ day: '_', criteria: ['_'] }];
}

export async function generateMetadata({ params }: SearchPageProps): Promise<Metadata> {
  const { day, criteria } = await params;
  const search = day === '_' ? null : await loadSearch(day, criteria ?? []);
  return search === null ? {} : searchMetadata(search.criteria, search.result);
}

export default async function SearchPage({ params }: SearchPageProps) {
  const { day, criteria: segments } = await params;
  if (day === '_') notFound();
  const search = await loadSearch(day, segments ?? []);
  if (search === null) notFound();
  const { criteria, result, near, wider, today } = search;
  const subject = subjectInWords(criteriaParts(criteria), publicHolidays);
  const first = (result.page - 1) * TOURS_A_PAGE + 1;
  return (
    <Page>
      <PageTitle
        title={subject === null ? searchWords.title : searchWords.titleOf(subject)}
        lead={subject === null ? searchWords.lead : undefined}
      />
      <div className="lg:grid lg:grid-cols-[16rem_minmax(0,1fr)] lg:items-start lg:gap-x-14">
        <SearchFilters criteria={criteria} counts={result.facets} today={today} />
        <section aria-label={searchWords.results} className="min-w-0 pt-6 lg:pt-0">
          {criteria.ignored.length > 0 && (
            <div className="mb-6">
              <Notice kind="warning" title={searchWords.ignoredTitle}>
                {searchWords.ignored(criteria.ignored.map((field) => fieldWords[field]).join('、'))}
              </Notice>
            </div>
          )}
          <SearchChips criteria={criteria} calendar={publicHolidays} />
          {result.readAs.map(({ word, windows }) => (
            <p key={word} className="mb-4 text-muted text-sm">
              {searchWords.readAsDays(word, windowsInWords(windows, publicHolidays))}
            </p>
          ))}
          {result.total === 0 ? (
            <SearchNothing near={near} wider={wider} calendar={publicHolidays} />
          ) : (
            <>
              <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-8">
                <h2 className="text-subheading">
                  {searchWords.found(result.total)}
                  {result.pages > 1 && (
                    <span className="ml-4 font-normal font-sans text-muted text-sm">
                      {searchWords.shown(first, first + result.tours.length - 1)}
                    </span>
                  )}
                </h2>
                <SearchSorts criteria={criteria} />
              </div>
              {withScenes(result.tours).map(({ tour, scene }, at) => (
                <TourCard
                  key={tour.code}
                  tour={tour}
                  scene={scene}
                  calendar={publicHolidays}
                  eager={at < 2}
                />
              ))}
              <Pagination
                page={result.page}
                pages={result.pages}
                hrefOf={(page) => searchHref(changedCriteria(criteria, { page }))}
              />
              {criteria.sort === 'recommended' && (
                <p className="mt-8 text-muted text-sm">{searchWords.recommendedNote}</p>
              )}
            </>
          )}
        </section>
      </div>
    </Page>
  );
}
