import 'server-only';
import type { Prisma } from '../generated/prisma/client';
import { type NamedPerson, personNamed, redactorFor } from './redact';

/** What of a booking names people. */
export const peopleOfBooking = {
  contactFamilyName: true,
  contactGivenName: true,
  contactFamilyKana: true,
  contactGivenKana: true,
  contactEmail: true,
  contactPhone: true,
  contactAddress: true,
  emergencyContact: true,
  travelers: { include: { formerNames: true } },
  guardianConsents: { select: { guardianName: true, email: true } },
} satisfies Prisma.BookingSelect;

type People = Prisma.BookingGetPayload<{ select: typeof peopleOfBooking }>;

/**
 * Takes out of a text of this booking everybody who is not the owner of the address: the other travelers, guardians,
 * the contact and the emergency contact. The owner is the contact or a guardian reached by mail, or nobody of them.
 */
export function redactorIn(booking: People, email: string): (text: string) => string {
  const isContact = booking.contactEmail === email;
  const own = isContact ? booking.travelers.find((one) => one.isContact) : undefined;
  const mailed = booking.guardianConsents.filter((one) => one.email !== null);
  const guardian = isContact ? undefined : mailed.find((one) => one.email === email);
  const subject = own ? everyNameOf(own) : isContact ? [contactOf(booking)] : namedIn(guardian);
  const others = [
    ...booking.travelers.filter((one) => one !== own).flatMap(everyNameOf),
    ...(isContact ? [] : [contactOf(booking)]),
    ...mailed
      .filter((one) => one.email !== email)
      .map(({ guardianName }) => personNamed(guardianName)),
    ...emergencyOf(booking.emergencyContact),
  ];
  return redactorFor(subject, others, marksOf(booking, email));
}

/** What was written before a name was mended still stands in the papers of that time. */
function everyNameOf(traveler: People['travelers'][number]): NamedPerson[] {
  return [traveler, ...traveler.formerNames.map((one) => ({ ...one, birthDate: '' }))];
}

function namedIn(guardian: { guardianName: string } | undefined): NamedPerson[] {
  return guardian === undefined ? [] : [personNamed(guardian.guardianName)];
}

function contactOf(booking: People): NamedPerson {
  return {
    familyName: booking.contactFamilyName,
    givenName: booking.contactGivenName,
    familyKana: booking.contactFamilyKana,
    givenKana: booking.contactGivenKana,
    passportFamily: null,
    passportGiven: null,
    birthDate: '',
  };
}

function emergencyOf(contact: unknown): NamedPerson[] {
  const name = textIn(contact, 'name');
  return name === null ? [] : [personNamed(name)];
}

/** A text under a key of a JSON column; null where there is none. */
function textIn(column: unknown, key: string): string | null {
  if (typeof column !== 'object' || column === null) return null;
  const found = Object.entries(column).find(([name]) => name === key)?.[1];
  return typeof found === 'string' ? found : null;
}

/** Addresses and numbers of others. */
function marksOf(booking: People, email: string): string[] {
  const phone = textIn(booking.emergencyContact, 'phone');
  const { contactEmail, contactPhone, contactAddress } = booking;
  const contact = contactEmail === email ? [] : [contactEmail, contactPhone, contactAddress];
  const guardians = booking.guardianConsents.map((one) => one.email);
  return [phone, ...contact, ...guardians].filter(
    (mark): mark is string => mark !== null && mark !== '' && mark !== email,
  );
}
