import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import { yen } from '@/lib/rules/calendar/yen';
import { substitutionEffect } from '@/lib/rules/contract/substitution-effect';
import { lockBooking } from '../../booking/lock-booking';
import { stepBooking } from '../../booking/step-booking';
import { substitutionCost } from '../../money/substitution-payment';
import { db, type Tx } from '../../system/db';
import { unseal } from '../../system/sealed';
import { replaceTraveler } from './replace-traveler';
import type { Successor } from './request-substitution';
import { findSubstituted, placeOf, type SubstitutedBooking } from './substituted-booking';
import { queueSubstitutionMail } from './substitution-mail';

/** 交替の効力: what is agreed on and paid counts. Twice changes nothing. */
export async function effectSubstitution(bookingId: string, at: Date): Promise<void> {
  await db().$transaction(async (tx) => {
    await lockBooking(tx, bookingId);
    await effectSubstitutionIn(tx, bookingId, at);
  });
}

/**
 * The same under the lock of the caller, for whoever is about to judge the booking: from the moment of the later of the two the
 * new person has all rights and duties, however late a job comes.
 *
 * @clause D2-13.2
 * @clause D3-14.2
 */
export async function effectSubstitutionIn(tx: Tx, bookingId: string, at: Date): Promise<void> {
  const booking = await findSubstituted(tx, bookingId);
  const effect = booking && effectOf(booking);
  if (!booking || !effect || booking.status !== 'substitution-requested') return;
  const { open, approvedAt, paidYen } = effect;
  const leaver = booking.travelers.find(({ id }) => id === open.travelerId);
  if (leaver?.status !== 'going') return;
  const person = unseal<Successor>('substitution', open.person ?? new Uint8Array());
  await replaceTraveler(tx, { booking, leaver, person, substitution: open });
  const shown = {
    'substitution-approved-and-paid': { approvedAt: instant(approvedAt.getTime()), paidYen },
    'eligibility-settled': { settledAt: instant(approvedAt.getTime()) },
  };
  const record = { at, actor: 'job', facts: { place: placeOf(leaver), paidYen } } as const;
  const booked = { id: bookingId, status: booking.status };
  await stepBooking(tx, booked, 'effect-substitution', shown, record);
  await tx.substitution.update({
    where: { id: open.id },
    data: { status: 'effective', person: null, closedAt: at },
  });
  const told = { kind: 'effected', place: placeOf(leaver), paidYen } as const;
  await queueSubstitutionMail(tx, booking, { ...told, substitutionId: open.id });
}

/** What makes it count; null as long as approval or money is missing. */
function effectOf({ open, terms }: SubstitutedBooking) {
  if (open === null || open.approvedAt === null || terms.substitution === undefined) return null;
  const { approvedAt, paidAt } = open;
  const paidYen = substitutionCost(open);
  const effect = substitutionEffect(
    {
      ...{ approvedAt: instant(approvedAt.getTime()), refused: false, fee: yen(paidYen) },
      feePaidAt: paidAt && instant(paidAt.getTime()),
    },
    { substitution: terms.substitution },
  );
  return effect.kind === 'effective' ? { open, approvedAt, paidYen } : null;
}
