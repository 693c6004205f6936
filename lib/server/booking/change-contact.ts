import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import type { TypedContact } from '@/lib/schemas/booking/contact';
import { type ContactField, contactChangedMail } from '@/lib/wording/booking/change-contact';
import { momentInWords } from '@/lib/wording/site/day';
import { Prisma } from '../generated/prisma/client';
import { db, type Tx } from '../system/db';
import { holidaysAround } from '../system/holidays';
import { queueMail } from '../system/mail/queue-mail';
import { hashOf } from '../system/sealed';
import { siteUrl } from '../system/site-url';
import { lockBooking } from './lock-booking';

export type Contact = TypedContact;

/** The columns of a booking that its contact is made of. */
type ContactColumns = Readonly<
  Record<'contactEmail' | 'contactPhone' | 'contactPostalCode' | 'contactAddress', string>
> & { readonly emergencyContact: unknown };

/** The contact of a booking as its form shows it. */
export function contactOf(booking: ContactColumns): Contact {
  const { name = '', relation = '', phone = '' } = textsOf(booking.emergencyContact);
  return {
    email: booking.contactEmail,
    phone: booking.contactPhone,
    postalCode: booking.contactPostalCode,
    address: booking.contactAddress,
    emergency: booking.emergencyContact === null ? null : { name, relation, phone },
  };
}

function textsOf(column: unknown): Readonly<Partial<Record<string, string>>> {
  const entries = typeof column === 'object' && column !== null ? Object.entries(column) : [];
  return Object.fromEntries(entries.filter(([, value]) => typeof value === 'string'));
}

/** Names a state of the contact, so that a form made for another is known. */
export function contactState(contact: Contact): string {
  return hashOf(JSON.stringify(inOrder(contact))).slice(0, 32);
}

const inOrder = ({ email, phone, postalCode, address, emergency }: Contact) => [
  ...[email, phone, postalCode, address],
  emergency && [emergency.name, emergency.relation, emergency.phone],
];

export interface ContactChange {
  readonly bookingId: string;
  /** What is to be, of the fields that are named. */
  readonly contact: Partial<Contact>;
  /** The state in which the form was made; none where nothing was shown. */
  readonly state?: string;
  /** Who changes it: the traveler, or staff, whose own record keeps who. */
  readonly actor: 'traveler' | 'staff';
}

export type ContactChangeAnswer =
  | { readonly kind: 'changed'; readonly fields: readonly ContactField[] }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly reason: 'not-found' | 'changed-meanwhile' };

/**
 * Changes where the contact of a booking is reached. The place before is told, and the new one where the mail address is
 * another; what was changed stands in the booking's record by its name, never by its value. Another mail address or number
 * lets what is held cool for a week (privacy: contact change, then request).
 */
export async function changeContact(change: ContactChange, at: Date): Promise<ContactChangeAnswer> {
  return db().$transaction((tx) => changeContactIn(tx, change, at));
}

/** The same in the caller's transaction. */
export async function changeContactIn(
  tx: Tx,
  { bookingId, contact, state, actor }: ContactChange,
  at: Date,
): Promise<ContactChangeAnswer> {
  await lockBooking(tx, bookingId);
  const booking = await tx.booking.findUnique({ where: { id: bookingId }, select: COLUMNS });
  if (booking === null) return { kind: 'refused', reason: 'not-found' };
  const before = contactOf(booking);
  if (state !== undefined && state !== contactState(before)) {
    return { kind: 'refused', reason: 'changed-meanwhile' };
  }
  const after = { ...before, ...contact };
  const fields = differing(before, after);
  if (fields.length === 0) return { kind: 'unchanged' };
  const reached = fields.includes('email') || fields.includes('phone');
  await tx.booking.update({
    where: { id: bookingId },
    data: {
      contactEmail: after.email,
      contactPhone: after.phone,
      contactPostalCode: after.postalCode,
      contactAddress: after.address,
      emergencyContact: after.emergency ?? Prisma.DbNull,
      contactChangedAt: reached ? at : undefined,
    },
    select: { id: true },
  });
  await tx.bookingEvent.create({
    data: {
      bookingId,
      at,
      kind: 'contact-changed',
      actor: actor === 'staff' ? 'agency' : actor,
      facts: { fields: [...fields] },
    },
  });
  const { reference } = booking;
  await tell(tx, { bookingId, reference, before, after, fields, by: actor }, at);
  return { kind: 'changed', fields };
}

const COLUMNS = {
  reference: true,
  contactEmail: true,
  contactPhone: true,
  contactPostalCode: true,
  contactAddress: true,
  emergencyContact: true,
} as const;

function differing(before: Contact, after: Contact): readonly ContactField[] {
  const fields = ['email', 'phone', 'postalCode', 'address', 'emergency'] as const;
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

async function tell(
  tx: Tx,
  told: {
    readonly bookingId: string;
    readonly reference: string;
    readonly before: Contact;
    readonly after: Contact;
    readonly fields: readonly ContactField[];
    readonly by: ContactChange['actor'];
  },
  at: Date,
): Promise<void> {
  const { bookingId, reference, before, after, fields, by } = told;
  const today = dayInJapan(instant(at.getTime()));
  const when = momentInWords(instant(at.getTime()), holidaysAround(today, today));
  const url = siteUrl(`/bookings/${reference}`);
  const places = [
    { place: 'old', to: before.email } as const,
    ...(after.email === before.email ? [] : [{ place: 'new', to: after.email } as const]),
  ];
  for (const { place, to } of places)
    await queueMail(tx, {
      ...contactChangedMail({ reference, fields, when, place, url, by }),
      to,
      bookingId,
      idempotencyKey: `contact:${bookingId}:${at.getTime()}:${place}`,
    });
}
