import 'server-only';
import type { CatalogueKind } from '@/lib/schemas/catalogue/catalogue-kind';

interface Shape {
  readonly key: readonly string[];
  readonly columns: readonly string[];
}

/** What makes a row the same thing again, and what may change of it. */
export const mergeShapes: Record<CatalogueKind, Shape> = {
  tours: {
    key: ['code'],
    columns: [
      'kind',
      'title',
      'titleKana',
      'catchLine',
      'description',
      'region',
      'places',
      'placesKana',
      'prefectureOrCountry',
      'countries',
      'nights',
      'dayTrip',
      'departurePlace',
      'departureArea',
      'meetingPlace',
      'meetingTime',
      'themes',
      'transport',
      'lodging',
      'included',
      'excluded',
      'minimumParticipants',
      'capacity',
      'conductor',
      'rooms',
      'roomNote',
      'termsId',
      'conditionsBasisDate',
      'priceBasisDate',
      'passportValidityNote',
      'passportMonths',
      'insuranceNote',
      'seasonHero',
      'peakNote',
    ],
  },
  itinerary: {
    key: ['tourCode', 'day'],
    columns: ['title', 'description', 'breakfast', 'lunch', 'dinner', 'stay', 'noService'],
  },
  patterns: {
    key: ['tourCode', 'position'],
    columns: [
      'seasonFrom',
      'seasonTo',
      'weekdays',
      'adultYen',
      'childPercent',
      'infantYen',
      'stepYen',
      'capacity',
      'note',
    ],
  },
  options: {
    key: ['tourCode', 'optionCode'],
    columns: ['name', 'description', 'unit', 'priceYen', 'maxPerBooking', 'applies'],
  },
  recipients: {
    key: ['tourCode', 'position'],
    columns: [
      'recipientClass',
      'name',
      'country',
      'items',
      'measures',
      'measuresReason',
      'address',
      'representative',
    ],
  },
  departures: {
    key: ['tourCode', 'departureDate'],
    columns: ['priceTable', 'childPercent', 'capacity', 'decided'],
  },
};
