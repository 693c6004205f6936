import { agency } from '@/lib/server/system/agency';
import type { LoadedTour } from './load-tour';

/** schema.org facts for search engines; `<` is escaped so that no text can end the script. */
export function TourJsonLd({ loaded, url }: { loaded: LoadedTour; url: string }) {
  const { tour, months } = loaded;
  const departures = months.flatMap((month) => month.departures);
  const prices = departures.map((departure) => departure.lowestAdultYen);
  const onSale = departures.some((row) => row.seats === 'open' || row.seats === 'few');
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'TouristTrip',
    name: tour.title,
    description: tour.description,
    url,
    inLanguage: 'ja',
    provider: { '@type': 'TravelAgency', name: agency().legalName },
    itinerary: {
      '@type': 'ItemList',
      itemListElement: tour.places.map((name, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item: { '@type': 'TouristAttraction', name },
      })),
    },
    ...(prices.length > 0 && {
      offers: {
        '@type': 'AggregateOffer',
        priceCurrency: 'JPY',
        lowPrice: Math.min(...prices),
        highPrice: Math.max(...prices),
        offerCount: departures.length,
        availability: `https://schema.org/${onSale ? 'InStock' : 'SoldOut'}`,
        url,
      },
    }),
  };
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with `<` escaped
      dangerouslySetInnerHTML={{ __html: JSON.stringify(facts).replaceAll('<', '\\u003c') }}
    />
  );
}
