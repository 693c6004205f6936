import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import type { CriteriaPart } from '@/lib/schemas/search/criteria-parts';
import { noCriteria, type SearchCriteria } from '@/lib/schemas/search/search-criteria';
import { searchHref } from '@/lib/schemas/search/search-link';
import { partInWords } from '@/lib/wording/search/criteria';
import { searchWords } from '@/lib/wording/search/search';
import { regionLabels } from '@/lib/wording/search/tour-labels';
import { type CardTour, TourCard } from './tour-card';
import { withScenes } from './tour-scenes';

type Found = { readonly total: number; readonly tours: readonly CardTour[] };
type Wider = Found & { readonly part: CriteriaPart };
type Near = Found & {
  readonly why: 'meant' | 'inside' | 'region';
  readonly instead: string;
  readonly criteria: SearchCriteria;
};

interface Offer extends Found {
  readonly href: string;
  readonly label: string;
  readonly note: string;
}

function nearOffer({ why, instead, criteria, total, tours }: Near): Offer {
  const what = why === 'region' ? (regionLabels[instead] ?? instead) : instead;
  const label = why === 'meant' ? searchWords.meant(what, total) : searchWords.instead(what, total);
  return { href: searchHref(criteria), label, note: searchWords.nearOf(what), total, tours };
}

function widerOffer({ part, total, tours }: Wider, calendar: BusinessCalendar): Offer {
  const what = partInWords(part, calendar);
  const label = searchWords.without(what, total);
  return { href: searchHref(part.without), label, note: searchWords.nearNote(what), total, tours };
}

/** No tour meets all of it: what was probably meant, what lies near, and which criterion to leave out; the nearest tours. */
export function SearchNothing(props: {
  near: readonly Near[];
  wider: readonly Wider[];
  calendar: BusinessCalendar;
}) {
  const { near, wider, calendar } = props;
  const offers = [...near.map(nearOffer), ...wider.map((one) => widerOffer(one, calendar))];
  const nearest = offers[0];
  const lead = near.length > 0 ? searchWords.nearLead : searchWords.nothingLead;
  return (
    <>
      <EmptyState
        title={searchWords.nothing}
        actions={
          <>
            {offers.map(({ href, label }) => (
              <ButtonLink key={href} href={href}>
                {label}
              </ButtonLink>
            ))}
            <ButtonLink kind="quiet" href={searchHref(noCriteria)}>
              {searchWords.removeAll}
            </ButtonLink>
          </>
        }
      >
        <p>{nearest ? lead : searchWords.nothingAtAll}</p>
      </EmptyState>
      {nearest && (
        <Section layout="stacked" className="mt-12" title={searchWords.near} note={nearest.note}>
          {withScenes(nearest.tours).map(({ tour, scene }) => (
            <TourCard key={tour.code} tour={tour} scene={scene} calendar={calendar} titleAs="h3" />
          ))}
        </Section>
      )}
    </>
  );
}
