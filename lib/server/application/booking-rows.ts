import 'server-only';
import { randomUUID } from 'node:crypto';
import { priceLineLabel } from '@/lib/wording/booking/price-lines';
import type { NewBooking } from '../booking/step-booking';
import type { Prisma } from '../generated/prisma/client';
import { seal } from '../system/sealed';
import { bookingRow } from './booking-row';
import type { Application } from './draft/application';
import type { Draft } from './draft/find-draft';

export type BookingRows = {
  readonly booking: NewBooking & { id: string; reference: string };
  readonly rooms: Prisma.RoomUncheckedCreateInput[];
  readonly travelers: (Prisma.TravelerUncheckedCreateInput & { id: string })[];
  readonly priceLines: Prisma.PriceLineUncheckedCreateInput[];
};

/**
 * The rows of a new application, everything frozen as it stands now: terms, tour page, prices.
 *
 * @clause D2-2.2
 * @throws RangeError for an application that has no price
 */
export function bookingRows(
  draft: Draft,
  application: Application,
  given: { userId: string | null; at: Date },
): BookingRows {
  const { party, price, trip } = application;
  if (price?.kind !== 'priced') throw new RangeError('an application without a price');
  const booking = bookingRow(draft, application, { ...given, totalYen: price.total });
  const rooms = (trip.rooms ? (draft.answers.rooms ?? []) : []).map((places, position) => ({
    id: randomUUID(),
    places,
    position,
  }));
  const ids = new Map(party.map((one) => [one.id, randomUUID() as string]));
  return {
    booking,
    rooms: rooms.map(({ id, position }) => ({ id, bookingId: booking.id, position })),
    travelers: party.map((one) => ({
      id: ids.get(one.id) as string,
      bookingId: booking.id,
      position: one.place,
      isContact: one.place === 0,
      familyName: one.family,
      givenName: one.given,
      familyKana: one.familyKana,
      givenKana: one.givenKana,
      passportFamily: one.romanFamily,
      passportGiven: one.romanGiven,
      spellingChecked: one.spellingChecked,
      birthDate: one.birth,
      sex: one.sex,
      nationality: one.nationality,
      documentHelp: one.documentHelp,
      passport: one.passport && seal('passport', one.passport),
      ageBand: one.ageBand,
      ageAtApplication: one.ageAtApplication,
      ageAtDeparture: one.ageAtDeparture,
      roomId: rooms.find(({ places }) => places.includes(one.place))?.id ?? null,
      guardianId: one.guardianId === null ? null : (ids.get(one.guardianId) ?? null),
      // Sealed apart from every other column (privacy P40).
      assistance: one.assistance && seal('assistance', one.assistance),
      status: 'going',
    })),
    priceLines: price.lines.map((line) => ({
      bookingId: booking.id,
      travelerId: line.travelerId === null ? null : (ids.get(line.travelerId) as string),
      kind: line.kind,
      code: line.code,
      label: priceLineLabel(line, trip.options),
      quantity: line.quantity,
      unitYen: line.unitYen,
      amountYen: line.amountYen,
      inFeeBase: line.inFeeBase,
      createdAt: given.at,
    })),
  };
}
