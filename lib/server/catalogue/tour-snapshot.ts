import 'server-only';
import type { PriceTable } from '@/lib/rules/price/price-table';
import type { OfferedOption } from '@/lib/schemas/booking/option-choice';
import type { RecipientFacts } from '@/lib/wording/consents/overseas-transfer';
import type { DepartureDetail } from './find-departure';
import type { TourDetail } from './find-tour';

export type SnapshotDay = {
  readonly day: number;
  readonly title: string;
  readonly description: string;
  readonly breakfast: string;
  readonly lunch: string;
  readonly dinner: string;
  readonly stay: string;
  readonly noService: boolean;
};

/**
 * 申込時のツアーの内容: the tour page as it stood at the application. `Booking.tourSnapshot` has this shape, and
 * every later page and document of the booking reads it instead of the catalogue.
 *
 * @clause D2-2.2
 */
export type TourSnapshot = {
  readonly code: string;
  readonly title: string;
  readonly kind: 'package-domestic' | 'package-overseas';
  readonly places: readonly string[];
  readonly countries: readonly string[];
  readonly nights: number;
  readonly dayTrip: boolean;
  readonly departurePlace: string;
  readonly meetingPlace: string;
  readonly meetingTime: string;
  readonly transport: string;
  readonly lodging: string;
  readonly conductor: string;
  readonly minimumParticipants: number;
  readonly rooms: boolean;
  readonly roomNote: string;
  readonly itinerary: readonly SnapshotDay[];
  readonly priceTable: PriceTable;
  readonly options: readonly OfferedOption[];
  readonly recipients: readonly (RecipientFacts & { address: string; representative: string })[];
  readonly included: readonly string[];
  readonly excluded: readonly string[];
  readonly passportValidityNote: string;
  /** Months from the return date on; null is "not known", missing in what was kept before it was held. */
  readonly passportMonths?: number | null;
  readonly insuranceNote: string;
  readonly conditionsBasisDate: string;
  readonly priceBasisDate: string;
};

/** The tour as it is offered at this moment, with the prices of one departure. */
export function tourSnapshot(tour: TourDetail, departure: DepartureDetail): TourSnapshot {
  return {
    code: tour.code,
    title: tour.title,
    kind: tour.kind as TourSnapshot['kind'],
    places: tour.places,
    countries: tour.countries,
    nights: tour.nights,
    dayTrip: tour.dayTrip,
    departurePlace: tour.departurePlace,
    meetingPlace: tour.meetingPlace,
    meetingTime: tour.meetingTime,
    transport: tour.transport,
    lodging: tour.lodging,
    conductor: tour.conductor,
    minimumParticipants: tour.minimumParticipants,
    rooms: tour.rooms,
    roomNote: tour.roomNote,
    itinerary: tour.itinerary.map(({ tourCode: _, ...day }) => day),
    priceTable: departure.priceTable,
    options: tour.options.map(({ tourCode: _, ...option }) => option as OfferedOption),
    recipients: tour.recipients.map(({ tourCode: _, position: __, ...recipient }) => recipient),
    included: tour.included,
    excluded: tour.excluded,
    passportValidityNote: tour.passportValidityNote,
    passportMonths: tour.passportMonths,
    insuranceNote: tour.insuranceNote,
    conditionsBasisDate: tour.conditionsBasisDate,
    priceBasisDate: tour.priceBasisDate,
  };
}
