import 'server-only';
import { personName } from '@/lib/wording/site/person-name';
import type { OwnBooking } from '../booking/find-own-booking';
import { passportOf } from '../booking/passport-of';
import { unseal } from '../system/sealed';
import { moment } from './moment';

type Traveler = OwnBooking['travelers'][number];

/** What a booking holds on its contact as a traveler. Companions are numbers, the same ones in every list. */
export function heldTraveler(booking: OwnBooking, traveler: Traveler) {
  const place = booking.rooms.findIndex(({ id }) => id === traveler.roomId);
  const numberOf = companionNumbers(booking, traveler.id);
  return {
    name: personName(traveler.familyName, traveler.givenName),
    kana: personName(traveler.familyKana, traveler.givenKana),
    passportName:
      traveler.passportFamily && personName(traveler.passportFamily, traveler.passportGiven),
    formerNames: traveler.formerNames.map((former) => ({
      name: personName(former.familyName, former.givenName),
      kana: personName(former.familyKana, former.givenKana),
      passportName:
        former.passportFamily && personName(former.passportFamily, former.passportGiven),
      writtenUntil: moment(former.until),
    })),
    spellingChecked: traveler.spellingChecked,
    birthDate: traveler.birthDate,
    sex: traveler.sex,
    nationality: traveler.nationality,
    documentHelp: traveler.documentHelp,
    ageBand: traveler.ageBand,
    ageAtApplication: traveler.ageAtApplication,
    ageAtDeparture: traveler.ageAtDeparture,
    status: traveler.status,
    room: place < 0 ? null : place + 1,
    roomPeople: booking.rooms[place]?.travelers.length ?? null,
    accompaniedBy: traveler.guardianId === null ? null : numberOf(traveler.guardianId),
    accompanies: booking.travelers
      .filter(({ guardianId }) => guardianId === traveler.id)
      .map(({ id }) => numberOf(id)),
    passport: traveler.passport && passportOf(traveler.passport),
    assistance: opened('assistance', traveler.assistance),
  };
}

/** 同行の方1, 2…: the place of a traveler among those who are not the subject, from 1. */
export function companionNumbers(
  { travelers }: Pick<OwnBooking, 'travelers'>,
  ownId: string | null,
): (id: string) => number {
  const companions = travelers.filter(({ id }) => id !== ownId).map(({ id }) => id);
  return (id) => companions.indexOf(id) + 1;
}

/** What was sealed, open for the one it is about; null when nothing was given. */
function opened(use: string, bytes: Uint8Array | null): unknown {
  return bytes === null ? null : unseal<unknown>(use, bytes);
}
