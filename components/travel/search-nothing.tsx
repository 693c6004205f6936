import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import type { CriteriaPart } from '@/lib/schemas/search/criteria-parts';
import { noCriteria } from '@/lib/schemas/search/search-criteria';
import { searchHref } from '@/lib/schemas/search/search-link';
import { partInWords } from '@/lib/wording/search/criteria';
import { searchWords } from '@/lib/wording/search/search';
import { type CardTour, TourCard } from './tour-card';

type Wider = {
  readonly part: CriteriaPart;
  readonly total: number;
  readonly tours: readonly CardTour[];
};

/** No tour meets all of it: which criterion to leave out, how many tours that brings, and the nearest of them. */
export function SearchNothing(props: { wider: readonly Wider[]; calendar: BusinessCalendar }) {
  const { wider, calendar } = props;
  const near = wider[0];
  return (
    <>
      <EmptyState
        title={searchWords.nothing}
        actions={
          <>
            {wider.map(({ part, total }) => (
              <ButtonLink
                key={`${part.field}-${partInWords(part, calendar)}`}
                href={searchHref(part.without)}
              >
                {searchWords.without(partInWords(part, calendar), total)}
              </ButtonLink>
            ))}
            <ButtonLink kind="quiet" href={searchHref(noCriteria)}>
              {searchWords.removeAll}
            </ButtonLink>
          </>
        }
      >
        <p>{near ? searchWords.nothingLead : searchWords.nothingAtAll}</p>
      </EmptyState>
      {near && (
        <Section
          layout="stacked"
          className="mt-12"
          title={searchWords.near}
          note={searchWords.nearNote(partInWords(near.part, calendar))}
        >
          {near.tours.map((tour) => (
            <TourCard key={tour.code} tour={tour} calendar={calendar} titleAs="h3" />
          ))}
        </Section>
      )}
    </>
  );
}
