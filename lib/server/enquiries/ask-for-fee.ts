import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import { nextStep } from '@/lib/rules/cancellation/fee-until';
import { feeQuestionDue } from '@/lib/rules/enquiries/fee-question-due';
import { askForFeeWords as words } from '@/lib/wording/cancellation/ask-for-fee';
import { personName } from '@/lib/wording/site/person-name';
import { bookingOf } from '../booking/booking-of';
import { bookingById, type OwnBooking, type OwnTraveler } from '../booking/find-own-booking';
import { lockBooking } from '../booking/lock-booking';
import { findParty } from '../cancellation/find-party';
import { writeDeclaration } from '../contract/declaration-event';
import {
  endSubstitutionOf,
  standWithoutSubstitution,
} from '../contract/substitution/close-substitution';
import { effectSubstitutionIn } from '../contract/substitution/effect-substitution';
import { db, type Tx } from '../system/db';
import { dueFrom } from './due-from';
import { fileEnquiry } from './file-enquiry';

export interface FeeQuestion {
  readonly bookingId: string;
  readonly travelerIds: readonly string[];
  /** Whether the traveler leaves whatever it comes to: the moment of the enquiry is that of the declaration. */
  readonly declares: boolean;
  readonly formKey: string;
}

/**
 * 取消料のお調べ: an enquiry of the booking's contact about the fee of those who would leave, answered at the desk.
 *
 * A declaration stands in the history of the booking too, where nothing erases it.
 *
 * @returns where it is read; null when nobody of them is going any more
 * @clause D2-15.1.1b the moment it arrives is the one a declaration is received at
 */
export async function askForFee(
  { bookingId, travelerIds, declares, formKey }: FeeQuestion,
  at: Date,
): Promise<{ readonly path: string } | null> {
  const booking = await bookingById(bookingId);
  const leaving = booking?.travelers.filter(
    ({ id, status }) => status === 'going' && travelerIds.includes(id),
  );
  if (!booking || !leaving || leaving.length === 0) return null;
  const { reference } = booking;
  const names = leaving.map((one) => `${personName(one.familyName, one.givenName)} 様`);
  return fileEnquiry(
    {
      name: personName(booking.contactFamilyName, booking.contactGivenName),
      ...{ wants: 'mail', email: booking.contactEmail, phone: null, tour: null },
      booking: reference,
      text: words.text({ reference, names, declares }),
      formKey,
    },
    at,
    {
      about: aboutOf(booking),
      dueAt: await dueOf(booking.id, declares, at),
      ...(declares && { also: (tx) => declareIn(tx, booking.id, leaving, at) }),
    },
  );
}

/** Whoever declares to leave takes a request for their place with them, unless it counts already (D2-13.2). */
async function declareIn(
  tx: Tx,
  id: string,
  leaving: readonly OwnTraveler[],
  at: Date,
): Promise<void> {
  await lockBooking(tx, id);
  await effectSubstitutionIn(tx, id, at);
  const ids = leaving.map((one) => one.id);
  const still = await tx.traveler.findMany({ where: { id: { in: ids }, status: 'going' } });
  await writeDeclaration(tx, id, still, at);
  await endSubstitutionOf(tx, id, ids, at);
  const row = await tx.booking.findUniqueOrThrow({ where: { id }, select: { status: true } });
  await standWithoutSubstitution(tx, { id, status: bookingOf(row).status }, at);
}

const aboutOf = ({ trip, package: booked }: OwnBooking) =>
  booked && { code: booked.tourCode, title: trip.title };

async function dueOf(bookingId: string, declares: boolean, at: Date): Promise<Date> {
  const ordinary = dueFrom(at);
  const party = await findParty(db(), bookingId, at);
  if (party === null) return ordinary;
  const { facts, terms } = party;
  const due = feeQuestionDue({
    ordinary: instant(ordinary.getTime()),
    declares,
    nextStep: nextStep(facts, instant(at.getTime()), terms),
    startsAt: facts.startsAt,
  });
  return new Date(due);
}
