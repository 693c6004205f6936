import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { NAME_ITEMS, type NameItem } from '@/lib/rules/contract/name-mending';
import type { SpelledName } from '@/lib/rules/contract/name-spelling';
import { namesChangedMail } from '@/lib/wording/booking/change-names';
import { momentInWords } from '@/lib/wording/site/day';
import type { Tx } from '../system/db';
import { holidaysAround } from '../system/holidays';
import { queueMail } from '../system/mail/queue-mail';
import { siteUrl } from '../system/site-url';
import { type NameColumns, nameColumns, spelledName } from './find-names';

interface NamedBooking {
  readonly id: string;
  readonly reference: string;
  readonly contactEmail: string;
}

interface NamedTraveler extends NameColumns {
  readonly id: string;
  readonly position: number;
  readonly isContact: boolean;
}

/** A traveler whose name is to be another. */
export interface MendedName<Traveler extends NamedTraveler = NamedTraveler> {
  readonly traveler: Traveler;
  readonly after: SpelledName;
  readonly items: readonly NameItem[];
}

interface MendedNames {
  readonly mended: readonly MendedName[];
  readonly actor: 'traveler' | 'staff';
}

/** Writes mended names beside what they were until now, and tells the contact. @returns the ways of writing that were mended */
export async function recordNames(
  tx: Tx,
  booking: NamedBooking,
  { mended, actor }: MendedNames,
  at: Date,
): Promise<readonly NameItem[]> {
  for (const one of mended) await recordName(tx, booking.id, one, at);
  const items = NAME_ITEMS.filter((item) => mended.some((one) => one.items.includes(item)));
  const places = mended.map(({ traveler }) => traveler.position + 1);
  await tx.bookingEvent.create({
    data: {
      ...{ bookingId: booking.id, at, kind: 'names-changed' },
      actor: actor === 'staff' ? 'agency' : actor,
      facts: { fields: [...items], places },
    },
  });
  await tell(tx, booking, { mended, actor }, at);
  return items;
}

async function recordName(
  tx: Tx,
  bookingId: string,
  { traveler, after, items }: MendedName,
  at: Date,
): Promise<void> {
  const before = nameColumns(spelledName(traveler));
  await tx.formerName.create({
    data: { ...before, travelerId: traveler.id, items: [...items], until: at },
  });
  const letters = items.includes('name-roman');
  await tx.traveler.update({
    where: { id: traveler.id },
    data: { ...nameColumns(after), spellingChecked: letters ? true : undefined },
    select: { id: true },
  });
  if (!traveler.isContact) return;
  await tx.booking.update({
    where: { id: bookingId },
    data: {
      contactFamilyName: after.family,
      contactGivenName: after.given,
      contactFamilyKana: after.familyKana,
      contactGivenKana: after.givenKana,
    },
    select: { id: true },
  });
}

async function tell(
  tx: Tx,
  { id: bookingId, reference, contactEmail }: NamedBooking,
  { mended, actor }: MendedNames,
  at: Date,
): Promise<void> {
  const today = dayInJapan(instant(at.getTime()));
  const mail = namesChangedMail({
    reference,
    people: mended.map(({ traveler, items }) => ({ place: traveler.position, items })),
    when: momentInWords(instant(at.getTime()), holidaysAround(today, today)),
    by: actor,
    url: siteUrl(`/bookings/${reference}`),
  });
  const idempotencyKey = `names:${bookingId}:${at.getTime()}`;
  await queueMail(tx, { ...mail, to: contactEmail, bookingId, idempotencyKey });
}
