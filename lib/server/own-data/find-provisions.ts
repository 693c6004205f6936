import 'server-only';
import { type CalendarDate, calendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import {
  listProvisionDuty,
  type ProvisionDuty,
  passingDuty,
} from '@/lib/rules/privacy/provision-duty';
import { provisionLastDate } from '@/lib/rules/privacy/provision-kept';
import { countryRegime } from '@/lib/terms/countries';
import type { OwnBooking } from '../booking/find-own-booking';
import { db } from '../system/db';
import { companionNumbers } from './held-traveler';

/** One provision as the traveler reads it. */
export interface OwnProvision {
  readonly key: string;
  readonly at: Date;
  /** Of a tour's recipients, or of those an enquiry is passed on to. */
  readonly of: 'list' | 'enquiry';
  readonly recipientClass: string;
  readonly recipient: string;
  readonly country: string;
  /** Each item once, as the record has it; its meaning is `of`'s. */
  readonly items: readonly string[];
  readonly basis: string;
  /** Why the record is kept, and its last day (privacy P27, P28). */
  readonly duty: ProvisionDuty;
  readonly keptUntil: CalendarDate;
  /** Whom it is about: null is the contact, a companion counts from 1. */
  readonly companion: number | null;
}

/**
 * だれに渡したか: every record of a provision about the party of a booking, to whom, what, when and on which ground (privacy P30).
 * Of companions a number, never a name, as in all that is held; whoever gave their place to somebody else is not of the party.
 *
 * @param email the address that the reader has shown to be their own and the contact's; null shows no enquiries
 */
export async function findProvisions(
  booking: Pick<OwnBooking, 'id' | 'travelers'>,
  email: string | null,
): Promise<readonly OwnProvision[]> {
  const provisions = [...(await fromLists(booking)), ...(await fromEnquiries(email))];
  return provisions.sort((left, right) => left.at.getTime() - right.at.getTime());
}

async function fromLists(booking: Pick<OwnBooking, 'id' | 'travelers'>) {
  const ownId = booking.travelers.find(({ isContact }) => isContact)?.id ?? null;
  const numberOf = companionNumbers(booking, ownId);
  const rows = await db().provisionRecord.findMany({
    where: { bookingId: booking.id, travelerId: { in: booking.travelers.map(({ id }) => id) } },
    include: { list: true, traveler: { select: { position: true } } },
    orderBy: [{ providedAt: 'asc' }, { traveler: { position: 'asc' } }],
  });
  return rows.map(
    ({ list, travelerId, items, basis, providedAt }): OwnProvision => ({
      key: `${list.id} ${travelerId}`,
      ...{ at: providedAt, of: 'list', items, basis },
      recipientClass: list.recipientClass,
      recipient: list.recipientName,
      country: list.recipientCountry,
      duty: listProvisionDuty(basis, isDesignated(list.recipientCountry)),
      keptUntil: keptUntil(providedAt),
      companion: travelerId === ownId ? null : numberOf(travelerId),
    }),
  );
}

async function fromEnquiries(email: string | null) {
  if (email === null) return [];
  const rows = await db().enquiryPassing.findMany({ where: { personEmail: email } });
  return rows.map(
    ({ id, at, recipientKind, recipient, country, items, basis }): OwnProvision => ({
      ...{ key: id, at, of: 'enquiry', recipient, country, items, basis, companion: null },
      recipientClass: recipientKind,
      duty: passingDuty({ recipientKind, country }),
      keptUntil: keptUntil(at),
    }),
  );
}

const isDesignated = (country: string) => countryRegime(country)?.equivalent === true;

function keptUntil(at: Date): CalendarDate {
  return provisionLastDate('each', calendarDate(dayInJapan(instant(at.getTime()))));
}
