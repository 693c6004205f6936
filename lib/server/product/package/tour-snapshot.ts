import 'server-only';
import type { DepartureDetail } from '../../catalogue/find-departure';
import type { TourDetail } from '../../catalogue/find-tour';
import type { Trip } from '../trip';

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
 * 申込時のツアーの内容: what only a package has of the tour page as it stood at the application. Kept in
 * `PackageBooking`; every later document of the booking reads it instead of the catalogue.
 *
 * @clause D2-2.2
 */
export type TourSnapshot = {
  readonly departureId: string;
  readonly code: string;
  readonly kind: string;
  readonly places: readonly string[];
  readonly nights: number;
  readonly departurePlace: string;
  readonly transport: string;
  readonly lodging: string;
  readonly conductor: string;
  readonly minimumParticipants: number;
  readonly itinerary: readonly SnapshotDay[];
  readonly included: readonly string[];
  readonly excluded: readonly string[];
  readonly insuranceNote: string;
  readonly priceBasisDate: string;
};

/** What only the package has, with the departure that was chosen. */
export function tourSnapshot(tour: TourDetail, departure: DepartureDetail): TourSnapshot {
  return {
    departureId: departure.id,
    code: tour.code,
    kind: tour.kind,
    places: tour.places,
    nights: tour.nights,
    departurePlace: tour.departurePlace,
    transport: tour.transport,
    lodging: tour.lodging,
    conductor: tour.conductor,
    minimumParticipants: tour.minimumParticipants,
    itinerary: tour.itinerary.map(({ tourCode: _, ...day }) => day),
    included: tour.included,
    excluded: tour.excluded,
    insuranceNote: tour.insuranceNote,
    priceBasisDate: tour.priceBasisDate,
  };
}

/** What was kept of a tour; it was written by us in this shape, and a later shape must not refuse an old contract. */
export function contentOf(snapshot: unknown): Omit<TourSnapshot, 'departureId' | 'code'> {
  return snapshot as TourSnapshot;
}

/** The tour as a trip like any other, at the prices of one departure. */
export function packageTrip(tour: TourDetail, departure: DepartureDetail): Trip {
  return {
    title: tour.title,
    page: `/tours/${tour.code}`,
    tag: `tour:${tour.code}`,
    overseas: tour.kind === 'package-overseas',
    dayTrip: tour.dayTrip,
    countries: tour.countries,
    recipients: tour.recipients.map(({ tourCode: _, position: __, ...recipient }) => recipient),
    options: tour.options.map(({ tourCode: _, ...option }) => option),
    priceTable: departure.priceTable,
    rooms: tour.rooms,
    roomNote: tour.roomNote,
    meetingTime: tour.meetingTime,
    meetingPlace: tour.meetingPlace,
    passportValidityNote: tour.passportValidityNote,
    passportMonths: tour.passportMonths,
    conditionsBasisDate: tour.conditionsBasisDate,
  };
}
