import 'server-only';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { documentText as words } from '@/lib/wording/documents/booking-documents';
import { conductorLabels, mealLabels } from '@/lib/wording/search/tour-labels';
import { dayInWords } from '@/lib/wording/site/day';
import { holidaysAround } from '../../system/holidays';
import { shownDay } from '../../system/shown-moment';
import type { TripSections } from '../product';
import type { Trip, TripTime } from '../trip';
import type { TourSnapshot } from './tour-snapshot';

type DescribedTrip = TripTime & { readonly trip: Trip; readonly people: number };

/**
 * What a document says of a package: the tour and its itinerary, what the price includes, the days it rests on.
 *
 * @clause D2-5
 */
export function describePackage(tour: TourSnapshot, facts: DescribedTrip): TripSections {
  const day = (text: string) => shownDay(calendarDate(text));
  const basis = words.basisParagraph(day(facts.trip.conditionsBasisDate), day(tour.priceBasisDate));
  return {
    trip: [
      { heading: words.tour, paragraphs: [], rows: tourRows(tour, facts) },
      { heading: words.itinerary, paragraphs: [], rows: itineraryRows(tour) },
    ],
    price: [
      { heading: words.included, paragraphs: tour.included, rows: [] },
      { heading: words.excluded, paragraphs: tour.excluded, rows: [] },
    ],
    basis: [{ heading: words.basis, paragraphs: [basis], rows: [] }],
  };
}

function tourRows(tour: TourSnapshot, facts: DescribedTrip): string[][] {
  const { trip } = facts;
  const rows = words.tourRows;
  const calendar = holidaysAround(facts.departureDate, facts.departureDate);
  const optional: [string, string][] = [
    [rows.lodging, tour.lodging],
    [rows.passport, trip.passportValidityNote],
    [rows.insurance, tour.insuranceNote],
  ];
  return [
    [rows.title, trip.title],
    [rows.departure, dayInWords(facts.departureDate, calendar)],
    [rows.return, dayInWords(facts.returnDate, calendar)],
    [rows.meeting, `${trip.meetingTime} ${trip.meetingPlace}`],
    [rows.transport, tour.transport],
    ...optional.filter(([, detail]) => detail !== ''),
    [rows.conductor, conductorLabels[tour.conductor] ?? tour.conductor],
    [rows.minimum, words.people(tour.minimumParticipants)],
    [rows.people, words.people(facts.people)],
  ];
}

function itineraryRows({ itinerary }: TourSnapshot): string[][] {
  const meal = (code: string) => mealLabels[code] ?? code;
  const rows = itinerary.map((day) => [
    words.dayNo(day.day),
    `${day.title}\n${day.description}`,
    words.meals(meal(day.breakfast), meal(day.lunch), meal(day.dinner)),
    day.stay,
  ]);
  return [[...words.itineraryHead], ...rows];
}
