import { z } from 'zod';
import {
  day,
  filled,
  flag,
  hour,
  listOf,
  listOfSome,
  maybeEmpty,
  oneOf,
  tourCode,
  wholeNumber,
  wholeNumberOrNone,
  wordOf,
} from './cell';
import { fault } from './cell-fault';
import { departureAreas, seasons, tourKinds, tourRegions, tourThemes } from './codes';

export const tourColumns = [
  'code',
  'kind',
  'title',
  'title_kana',
  'catch',
  'description',
  'region',
  'places',
  'places_kana',
  'prefecture_or_country',
  'countries',
  'nights',
  'day_trip',
  'departure_place',
  'departure_area',
  'meeting_place',
  'meeting_time',
  'themes',
  'transport',
  'lodging',
  'included',
  'excluded',
  'minimum_participants',
  'capacity',
  'conductor',
  'rooms',
  'room_note',
  'terms_id',
  'conditions_basis_date',
  'price_basis_date',
  'passport_validity_note',
  'passport_months',
  'insurance_note',
  'season_hero',
  'peak_note',
] as const;

const country = z.string().regex(/^[A-Z]{2}$/, fault('not-a-country'));

/** A line of tours.csv, turned into a row of the table Tour. */
export const tourRow = z
  .object({
    code: tourCode,
    kind: oneOf(tourKinds),
    title: filled,
    title_kana: filled,
    catch: filled,
    description: filled,
    region: oneOf(tourRegions),
    places: listOfSome(filled),
    places_kana: listOfSome(filled),
    prefecture_or_country: filled,
    countries: listOf(country),
    nights: wholeNumber(0, 60),
    day_trip: flag,
    departure_place: filled,
    departure_area: oneOf(departureAreas),
    meeting_place: filled,
    meeting_time: hour,
    themes: listOfSome(wordOf(tourThemes)),
    transport: filled,
    lodging: maybeEmpty,
    included: listOfSome(filled),
    excluded: listOf(filled),
    minimum_participants: wholeNumber(1, 500),
    capacity: wholeNumber(1, 500),
    conductor: oneOf(['escorted', 'local-guide', 'none']),
    rooms: flag,
    room_note: maybeEmpty,
    terms_id: maybeEmpty,
    conditions_basis_date: day,
    price_basis_date: day,
    passport_validity_note: maybeEmpty,
    passport_months: wholeNumberOrNone(0, 24),
    insurance_note: maybeEmpty,
    season_hero: oneOf(seasons),
    peak_note: maybeEmpty,
  })
  .superRefine((row, context) => {
    const reject = (column: (typeof tourColumns)[number], message: string) =>
      context.addIssue({ code: 'custom', path: [column], message });
    const abroad = row.kind === 'package-overseas';
    if (abroad && row.countries.length === 0) reject('countries', fault('needed-abroad'));
    if (!abroad && row.countries.length > 0) reject('countries', fault('empty-at-home'));
    if (!abroad && row.passport_months !== null) reject('passport_months', fault('empty-at-home'));
    if (row.places.length !== row.places_kana.length)
      reject('places_kana', fault('readings-missing', row.places.length));
    if (row.day_trip !== (row.nights === 0)) reject('day_trip', fault('day-trip-nights'));
    if (row.day_trip && row.rooms) reject('rooms', fault('no-rooms-on-day-trip'));
    if (row.minimum_participants > row.capacity)
      reject('minimum_participants', fault('above-capacity'));
  })
  .transform((row) => ({
    code: row.code,
    kind: row.kind,
    title: row.title,
    titleKana: row.title_kana,
    catchLine: row.catch,
    description: row.description,
    region: row.region,
    places: row.places,
    placesKana: row.places_kana,
    prefectureOrCountry: row.prefecture_or_country,
    countries: row.countries,
    nights: row.nights,
    dayTrip: row.day_trip,
    departurePlace: row.departure_place,
    departureArea: row.departure_area,
    meetingPlace: row.meeting_place,
    meetingTime: row.meeting_time,
    themes: row.themes,
    transport: row.transport,
    lodging: row.lodging,
    included: row.included,
    excluded: row.excluded,
    minimumParticipants: row.minimum_participants,
    capacity: row.capacity,
    conductor: row.conductor,
    rooms: row.rooms,
    roomNote: row.room_note,
    termsId: row.terms_id,
    conditionsBasisDate: row.conditions_basis_date,
    priceBasisDate: row.price_basis_date,
    passportValidityNote: row.passport_validity_note,
    passportMonths: row.passport_months,
    insuranceNote: row.insurance_note,
    seasonHero: row.season_hero,
    peakNote: row.peak_note,
  }));
