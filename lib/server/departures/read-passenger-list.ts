import 'server-only';
import { personalDataWords } from '@/lib/wording/consents/personal-data';
import { deskListWords as words } from '@/lib/wording/desk/passenger-lists';
import { personName } from '@/lib/wording/site/person-name';
import { passportOf } from '../booking/passport-of';
import { audit } from '../staff/audit';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import { type Passenger, passengersFor, travelersOf } from './list-recipient';

/**
 * A list as its recipient gets it: head and rows, those of its travelers who are still going and still consent, in the order
 * of parties and rooms. Whoever takes it leaves a line with the purpose (D1-1, D0-P10). Null for another departure's.
 */
export async function readPassengerList(
  staff: Staff,
  { departureId, listId }: { readonly departureId: string; readonly listId: string },
  at: Date,
): Promise<readonly (readonly string[])[] | null> {
  if (staffObjection(staff, 'departure.list-passengers', at) !== null) return null;
  const list = await db().passengerList.findUnique({
    where: { id: listId, departureId },
    include: { provisions: true },
  });
  if (list === null) return null;
  const { recipientClass, recipientName: name, recipientCountry: country, items } = list;
  const recipient = { recipientClass, name, country, items };
  const { passengers } = passengersFor(await travelersOf(db(), departureId), recipient);
  const recorded = new Map(list.provisions.map((one) => [one.travelerId, one.items]));
  const own = passengers.filter(({ traveler }) => recorded.has(traveler.id));
  const subject = { subjectKind: 'departure', subjectId: departureId };
  const what = { command: 'departure.list-passengers', purpose: 'third-party-provision' } as const;
  const detail = { list: listId, taken: own.length };
  await audit(db(), staff, { ...what, ...subject, detail }, at);
  return rowsOf(own, items);
}

function rowsOf(passengers: readonly Passenger[], items: readonly string[]) {
  const { party, room, representative } = words.columns;
  const head = [
    party,
    room,
    representative,
    ...items.map((item) => personalDataWords[item] ?? item),
  ];
  const parties = [...new Set(passengers.map(({ booking }) => booking.id))];
  const rows = passengers.map((one) => {
    const number = parties.indexOf(one.booking.id) + 1;
    const { room: shared, isContact } = one.traveler;
    const place = shared === null ? '' : `${number}-${shared.position + 1}`;
    const cells = items.map((item) => (one.items.includes(item) ? cellOf(item, one) : ''));
    return [String(number), place, isContact ? words.representative : '', ...cells];
  });
  return [head, ...rows];
}

function cellOf(item: string, { booking, traveler }: Passenger): string {
  const ofContact = (text: string) => (traveler.isContact ? text : '');
  switch (item) {
    case 'name':
      return personName(traveler.familyName, traveler.givenName);
    case 'kana':
      return personName(traveler.familyKana, traveler.givenKana);
    case 'name-roman':
      return personName(traveler.passportFamily, traveler.passportGiven);
    case 'sex':
      return words.sexes[traveler.sex ?? ''] ?? '';
    case 'age':
      return String(traveler.ageAtDeparture);
    case 'birth-date':
      return traveler.birthDate;
    case 'address':
      return ofContact(`${booking.contactPostalCode} ${booking.contactAddress}`);
    case 'telephone':
      return ofContact(booking.contactPhone);
    case 'email':
      return ofContact(booking.contactEmail);
    default:
      return passportCell(item, traveler.passport);
  }
}

/** Flights are not held, and stay empty. */
function passportCell(item: string, sealed: Uint8Array | null): string {
  if (sealed === null || !item.startsWith('passport')) return '';
  const { number, expiry, country } = passportOf(sealed);
  return item === 'passport-number' ? number : `${number} ${expiry} ${country}`;
}
