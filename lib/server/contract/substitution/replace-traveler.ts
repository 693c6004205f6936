import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { ageOn } from '@/lib/rules/calendar/period';
import type { Tx } from '../../system/db';
import { seal } from '../../system/sealed';
import type { Successor } from './request-substitution';
import type { Substituted, SubstitutedBooking } from './substituted-booking';

const NO_PASSPORT_NAME = { passportFamily: null, passportGiven: null };

interface Replacement {
  readonly booking: SubstitutedBooking;
  readonly leaver: Substituted;
  readonly person: Successor;
  readonly substitution: { readonly newTravelerId: string; readonly requestedAt: Date };
}

/**
 * Writes the new person into the place of the one who leaves: room and price are theirs from now on. Of whoever left the booking
 * keeps name and day of birth, with its papers; passport and needs go at once, and nobody who travels sees them any more.
 *
 * @clause D2-13.2
 */
export async function replaceTraveler(tx: Tx, replacement: Replacement): Promise<void> {
  const { booking, leaver, substitution } = replacement;
  const { id: bookingId } = booking;
  const last = await tx.traveler.aggregate({ where: { bookingId }, _max: { position: true } });
  const away = (last._max.position ?? leaver.position) + 1;
  await tx.traveler.update({
    where: { id: leaver.id },
    data: {
      ...{ status: 'replaced', position: away, roomId: null, guardianId: null },
      ...{ passport: null, assistance: null, documentHelp: null, nationality: null, sex: null },
      ...NO_PASSPORT_NAME,
    },
    select: { id: true },
  });
  await tx.formerName.updateMany({ where: { travelerId: leaver.id }, data: NO_PASSPORT_NAME });
  await tx.traveler.create({ data: rowOf(replacement), select: { id: true } });
  const lines = booking.priceLines.filter(({ travelerId }) => travelerId === leaver.id);
  const travelerId = substitution.newTravelerId;
  await tx.priceLine.createMany({
    data: lines.map(({ id: _, ...line }) => ({ ...line, travelerId })),
  });
}

function rowOf({ booking, leaver, person, substitution }: Replacement) {
  const { requestedAt, newTravelerId: id } = substitution;
  const askedOn = dayInJapan(instant(requestedAt.getTime()));
  return {
    ...{ id, bookingId: booking.id, position: leaver.position, isContact: false },
    ...{ familyName: person.family, givenName: person.given },
    ...{ familyKana: person.familyKana, givenKana: person.givenKana },
    ...{ passportFamily: person.romanFamily, passportGiven: person.romanGiven },
    spellingChecked: person.spellingChecked,
    ...{ birthDate: person.birth, sex: person.sex, nationality: person.nationality },
    passport: person.passport && seal('passport', person.passport),
    documentHelp: person.documentHelp,
    ageBand: leaver.ageBand,
    ageAtApplication: person.birth > askedOn ? 0 : ageOn(person.birth, askedOn),
    ageAtDeparture: ageOn(person.birth, booking.departureDate),
    ...{ roomId: leaver.roomId, guardianId: null, status: 'going' },
  };
}
