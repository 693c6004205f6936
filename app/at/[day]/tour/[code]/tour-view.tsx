import { DepartureCalendar, DepartureMonths } from '@/components/travel/departure-calendar';
import { Itinerary } from '@/components/travel/itinerary';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { DefinitionList } from '@/components/ui/definition-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { SeatSign } from '@/components/ui/seat-sign';
import { Section } from '@/components/ui/section';
import { siteUrl } from '@/lib/server/system/site-url';
import { tourWords } from '@/lib/wording/search/tour';
import { lengthInWords } from '@/lib/wording/search/tour-labels';
import { feeExamples } from './fee-examples';
import type { LoadedTour } from './load-tour';
import { TourFees } from './tour-fees';
import { TourHead } from './tour-head';
import { TourInclusion } from './tour-inclusion';
import { TourJsonLd } from './tour-json-ld';
import { TourPrices } from './tour-prices';
import { TourRecipients } from './tour-recipients';
import { TourRunning } from './tour-running';
import { TourTerms } from './tour-terms';

/** A year and a half of calendars would outweigh the rest of the page tenfold; later months have a page each. */
const MONTHS_IN_FULL = 3;

/** The page of a tour, as travelers see it and as the desk looks at it before they do. */
export function TourView({ loaded }: { loaded: LoadedTour }) {
  const { tour, months, terms, today, calendar } = loaded;
  const { code } = tour;
  const departures = months.flatMap((month) => month.departures);
  return (
    <Page>
      <TourJsonLd loaded={loaded} url={siteUrl(`/tours/${code}`)} />
      <Breadcrumbs items={[{ label: tourWords.all, href: '/tours' }, { label: tour.title }]} />
      <TourHead loaded={loaded} />
      <Section title={tourWords.overview} id="overview" note={tour.peakNote || undefined}>
        <p className="measure mb-6">{tour.description}</p>
        <DefinitionList
          items={[
            { term: tourWords.region, detail: tour.places.join('・') },
            { term: tourWords.length, detail: lengthInWords(tour.nights) },
            { term: tourWords.departurePlace, detail: tour.departurePlace },
            { term: tourWords.transport, detail: tour.transport },
            ...(tour.lodging ? [{ term: tourWords.lodging, detail: tour.lodging }] : []),
          ]}
        />
      </Section>
      <Section title={tourWords.itinerary} id="itinerary">
        <Itinerary days={tour.itinerary} />
      </Section>
      <Section
        title={tourWords.departures}
        id="departures"
        note={tour.rooms ? tourWords.calendarNote : tourWords.calendarNoteNoRooms}
      >
        {departures.length === 0 ? (
          <EmptyState title={tourWords.noDepartures}>{tourWords.noDeparturesLead}</EmptyState>
        ) : (
          <>
            <p className="mb-4 flex flex-wrap gap-x-6">
              {(['open', 'few', 'full', 'closed'] as const).map((state) => (
                <SeatSign key={state} state={state} />
              ))}
            </p>
            <DepartureCalendar
              months={months.slice(0, MONTHS_IN_FULL)}
              calendar={calendar}
              hrefOf={(date) => `/tours/${code}/${date}/book`}
            />
            <DepartureMonths
              months={months.slice(MONTHS_IN_FULL)}
              hrefOf={(month) => `/tours/${code}/departures/${month}`}
            />
          </>
        )}
      </Section>
      <TourPrices loaded={loaded} />
      <TourInclusion included={tour.included} excluded={tour.excluded} />
      <TourRunning loaded={loaded} />
      <TourFees
        code={code}
        examples={feeExamples(tour, departures, terms, today)}
        terms={terms}
        dayTrip={tour.dayTrip}
        today={today}
        calendar={calendar}
      />
      <TourTerms loaded={loaded} />
      <TourRecipients loaded={loaded} />
    </Page>
  );
}
