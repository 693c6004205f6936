import 'server-only';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import type { TypedTraveler } from '@/lib/schemas/booking/travelers';
import type { AssistanceCategory } from '@/lib/wording/booking/traveler-fields';
import type { DraftAnswers } from '../application/draft/draft-answers';
import { bookingById, type OwnBooking, type OwnTraveler } from '../booking/find-own-booking';
import { passportOf } from '../booking/passport-of';
import { db } from '../system/db';
import { unseal } from '../system/sealed';

/** Departures that may be changed to: of the same tour, on sale, with seats for everybody. */
export async function otherDepartures(booking: OwnBooking, at: Date) {
  const { package: trip, departureDate } = booking;
  if (trip === null) return [];
  return db().departure.findMany({
    where: {
      tourCode: trip.tourCode,
      ...{ status: 'open', startsAt: { gt: at } },
      departureDate: { not: departureDate },
      freeSeats: { gte: goingOf(booking).length },
    },
    orderBy: { departureDate: 'asc' },
    take: 60,
    select: { id: true, departureDate: true, returnDate: true, lowestAdultYen: true },
  });
}

export const goingOf = ({ travelers }: OwnBooking) =>
  travelers.filter(({ status }) => status === 'going');

/**
 * What is known already of an application that changes a booking: who travels, how they are reached, who shares a room. Each step
 * is looked through again; consents are given anew.
 *
 * @clause D2-14.3
 */
export async function answersOf(bookingId: string): Promise<Partial<DraftAnswers>> {
  const booking = await bookingById(bookingId);
  if (booking === null) throw new RangeError('no such booking');
  const going = goingOf(booking);
  const places = booking.rooms.map((room) =>
    room.travelers.flatMap(({ id }) => {
      const place = going.findIndex((one) => one.id === id);
      return place < 0 ? [] : [place];
    }),
  );
  return {
    replaces: { bookingId, reference: booking.reference },
    travelers: going.map(typed),
    contact: {
      email: booking.contactEmail,
      phone: booking.contactPhone,
      postalCode: booking.contactPostalCode,
      address: booking.contactAddress,
      emergency: booking.emergencyContact,
    },
    rooms: booking.trip.rooms ? places.filter((room) => room.length > 0) : null,
  };
}

type Assistance = { kinds: AssistanceCategory[]; measures: string };

function typed(one: OwnTraveler): TypedTraveler {
  return {
    ...{ family: one.familyName, given: one.givenName },
    ...{ familyKana: one.familyKana, givenKana: one.givenKana },
    ...{ romanFamily: one.passportFamily, romanGiven: one.passportGiven },
    ...{ birth: one.birthDate, spellingChecked: one.spellingChecked },
    sex: SEXES.find((sex) => sex === one.sex) ?? null,
    ...{ nationality: one.nationality, documentHelp: one.documentHelp },
    passport: one.passport && typedPassport(one.passport),
    assistance: one.assistance && unseal<Assistance>('assistance', one.assistance),
  };
}

function typedPassport(bytes: Uint8Array): NonNullable<TypedTraveler['passport']> {
  const { number, expiry, country } = passportOf(bytes);
  return { number, expiresOn: calendarDate(expiry), country };
}

const SEXES = ['female', 'male', 'unstated'] as const;
