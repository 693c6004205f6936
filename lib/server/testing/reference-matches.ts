import 'server-only';
import type { Sought, SoughtWord } from '../catalogue/search/sought';
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

const answers = ({ whole, parts }: SoughtWord, text: string) =>
  (whole !== null && text.includes(whole)) ||
  parts.every((texts) => texts.some((one) => text.includes(one)));

const ofTour: Record<string, (tour: Tour, c: Sought) => boolean> = {
  words: (tour, c) => c.sought.every((word) => answers(word, tour.searchText)),
  theme: (tour, c) => c.themes.every((theme) => tour.themes.includes(theme)),
  kind: (tour, c) => c.kind === null || c.kind === tour.kind,
  region: (tour, c) => among<string>(c.regions, tour.region),
  place: (tour, c) =>
    c.place === null || [tour.prefectureOrCountry, ...tour.places].includes(c.place),
  nights: (tour, c) => among(c.nights, Math.min(tour.nights, 6)),
  departure: (tour, c) => among<string>(c.departures, tour.departureArea),
};

const ofDeparture: Record<string, (one: Departure, c: Sought) => boolean> = {
  month: ({ departureDate }, { month, from, to, windows }) =>
    (month === null || departureDate.startsWith(month)) &&
    (from === null || departureDate >= from) &&
    (to === null || departureDate <= to) &&
    (windows.length === 0 ||
      windows.some((span) => departureDate >= span.from && departureDate <= span.to)),
  price: ({ lowestAdultYen }, { min, max }) =>
    (min === null || lowestAdultYen >= min) && (max === null || lowestAdultYen <= max),
  party: (one, { party }) => party === null || freeSeats(one) >= party,
};

/** Every tour with a departure on sale that meets the criteria, one of them left out if it is named. */
export function matches(
  { tours, departures }: CatalogueRows,
  criteria: Sought,
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
