import 'server-only';
import { assistanceOutcome } from '@/lib/rules/application/assistance-outcome';
import type { StaffAnswerRefusal } from '@/lib/rules/staff/answer-refusal';
import { acceptanceMail } from '@/lib/wording/booking/booking-mails';
import type { ComposedMail } from '@/lib/wording/site/mail-names';
import { personName } from '@/lib/wording/site/person-name';
import { bookingOf } from '../../booking/booking-of';
import { mailFacts } from '../../booking/mail-facts';
import type { Staff } from '../../staff/staff-session';
import { db, type Tx } from '../../system/db';
import { dressedMail } from '../../system/mail/queue-mail';
import { acceptApplication } from '../accept-application';
import { missingFor } from '../answer-by-staff';
import { answered, refused, type StaffAnswerOutcome } from '../answered-application';

export interface CarerOrder {
  readonly bookingId: string;
  /** Who needs assistance. */
  readonly travelerId: string;
  /** Who comes along as their carer. */
  readonly carerId: string;
}

type Made =
  | {
      readonly kind: 'mail';
      readonly mail: ComposedMail;
      readonly names: { of: string; carer: string };
    }
  | { readonly kind: 'refused'; readonly reason: StaffAnswerRefusal };

/** The notice of acceptance with its condition, before it is sent. */
export async function previewWithCarer(order: CarerOrder): Promise<Made> {
  const made = await noticeOf(db(), order);
  return made.kind === 'refused' ? made : { ...made, mail: dressedMail(made.mail) };
}

/**
 * 介助をされる方のご同行を条件にお受けする: the carer is a traveler of the booking, a grown-up without such needs.
 *
 * @clause D2-4.6d without a carer on the booking acceptance is blocked
 */
export async function acceptWithCarer(
  staff: Staff,
  order: CarerOrder,
  at: Date,
): Promise<StaffAnswerOutcome> {
  const { bookingId, travelerId, carerId } = order;
  return answered(staff, 'application.review-assistance', bookingId, at, async (tx) => {
    const missing = await missingFor(tx, bookingId);
    if (missing !== null) return refused(missing);
    const made = await noticeOf(tx, order);
    if (made.kind === 'refused') return refused(made.reason);
    const said = (facts: Parameters<typeof acceptanceMail>[0]) => acceptanceMail(facts, made.names);
    if (!(await acceptApplication(tx, bookingId, at, said))) return refused('answered');
    const review = { bookingId, at, kind: 'with-carer', travelerId, carerId };
    await tx.assistanceReview.create({ data: { ...review, settledAt: at } });
    return { kind: 'accepted' };
  });
}

async function noticeOf(tx: Tx, { bookingId, travelerId, carerId }: CarerOrder): Promise<Made> {
  const found = await tx.booking.findUnique({
    where: { id: bookingId },
    omit: { termsSnapshot: true },
    include: { travelers: true },
  });
  if (found === null) return { kind: 'refused', reason: 'not-found' };
  const booking = bookingOf(found);
  const { travelers } = booking;
  const of = travelers.find(({ id, assistance }) => id === travelerId && assistance !== null);
  if (of === undefined) return { kind: 'refused', reason: 'no-assistance' };
  const carers = travelers.filter(mayCare).filter(({ id }) => id === carerId);
  const outcome = assistanceOutcome({ outcome: 'with-carer', carers: carers.length });
  const [carer] = carers;
  if (outcome === 'carer-missing' || carer === undefined)
    return { kind: 'refused', reason: 'carer-missing' };
  const names = {
    of: personName(of.familyName, of.givenName),
    carer: personName(carer.familyName, carer.givenName),
  };
  return { kind: 'mail', mail: acceptanceMail(mailFacts(booking), names), names };
}

/** Whether somebody of the booking can be a carer. */
export function mayCare(traveler: {
  readonly ageBand: string;
  readonly assistance: unknown;
}): boolean {
  return traveler.ageBand === 'adult' && traveler.assistance === null;
}
