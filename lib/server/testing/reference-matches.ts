import 'server-only';
import type { SearchCriteria } from '@/lib/schemas/search/search-criteria';
import { normalisedText } from '../catalogue/search/normalised-text';
import type { Departure, Tour } from '../generated/prisma/client';

/** A tour with those of its departures that meet the criteria; never without one. */
export interface Match {
  readonly tour: Tour;
  readonly open: readonly Departure[];
}

export interface CatalogueRows {
  readonly tours: readonly Tour[];
  readonly departures: readonly Departure[];
}

export const freeSeats = (one: Departure) => one.capacity - one.sold - one.held;

const among = <T>(wanted: readonly T[], value: T) => wanted.length === 0 || wanted.includes(value);

/** What was typed, as it is compared. */
export const searched = (c: SearchCriteria) =>
  c.words.flatMap((word) => normalisedText(word).split('\n')).filter((word) => word !== '');

const ofTour: Record<string, (tour: Tour, c: SearchCriteria) => boolean> = {
  words: (tour, c) => searched(c).every((word) => tour.searchText.includes(word)),
  theme: (tour, c) => c.themes.every((theme) => tour.themes.includes(theme)),
  kind: (tour, c) => c.kind === null || c.kind === tour.kind,
  region: (tour, c) => among<string>(c.regions, tour.region),
  place: (tour, c) =>
    c.place === null || [tour.prefectureOrCountry, ...tour.places].includes(c.place),
  nights: (tour, c) => among(c.nights, Math.min(tour.nights, 6)),
  departure: (tour, c) => among<string>(c.departures, tour.departureArea),
};

const ofDeparture: Record<string, (one: Departure, c: SearchCriteria) => boolean> = {
  month: ({ departureDate }, { month, from, to }) =>
    (month === null || departureDate.startsWith(month)) &&
    (from === null || departureDate >= from) &&
    (to === null || departureDate <= to),
  price: ({ lowestAdultYen }, { min, max }) =>
    (min === null || lowestAdultYen >= min) && (max === null || lowestAdultYen <= max),
  party: (one, { party }) => party === null || freeSeats(one) >= party,
};

/** Every tour with a departure on sale that meets the criteria, one of them left out if it is named. */
export function matches(
  { tours, departures }: CatalogueRows,
  criteria: SearchCriteria,
  today: string,
  leftOut = '',
): Match[] {
  const { [leftOut]: _tour, ...tourMeets } = ofTour;
  const { [leftOut]: _departure, ...departureMeets } = ofDeparture;
  const sold = departures.filter(
    (one) =>
      one.status === 'open' &&
      one.departureDate > today &&
      Object.values(departureMeets).every((meets) => meets(one, criteria)),
  );
  return tours
    .filter((tour) => Object.values(tourMeets).every((meets) => meets(tour, criteria)))
    .map((tour) => ({ tour, open: sold.filter((one) => one.tourCode === tour.code) }))
    .filter(({ open }) => open.length > 0);
}
