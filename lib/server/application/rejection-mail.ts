import 'server-only';
import {
  type ApplicationRefusalReason,
  applicationRefusal,
} from '@/lib/rules/application/application-refusal';
import type { StaffAnswerRefusal } from '@/lib/rules/staff/answer-refusal';
import { rejectedMail } from '@/lib/wording/booking/booking-mails';
import type { ComposedMail } from '@/lib/wording/site/mail-names';
import { bookingOf } from '../booking/booking-of';
import { mailFacts } from '../booking/mail-facts';
import { db, type Tx } from '../system/db';
import { dressedMail } from '../system/mail/queue-mail';

/** The application, the ground, and what is said to the traveler. */
export interface Rejection {
  readonly bookingId: string;
  readonly reason: ApplicationRefusalReason;
  readonly note: string;
}

type Made =
  | { readonly kind: 'mail'; readonly mail: ComposedMail }
  | { readonly kind: 'refused'; readonly reason: StaffAnswerRefusal };

/** The refusal as the traveler will get it, before it is sent. */
export async function previewRejection(order: Rejection): Promise<Made> {
  const made = await rejectionMail(db(), order);
  return made.kind === 'refused' ? made : { ...made, mail: dressedMail(made.mail) };
}

/** The refusal on a ground that the terms of the booking give, or why there is none. */
export async function rejectionMail(tx: Tx, order: Rejection): Promise<Made> {
  const { bookingId, reason, note } = order;
  const row = await tx.booking.findUnique({
    where: { id: bookingId },
    include: { travelers: true },
  });
  if (row?.status !== 'applied' || row.acceptedAt !== null)
    return { kind: 'refused', reason: 'answered' };
  const booking = bookingOf(row);
  const may = applicationRefusal(order, booking.terms);
  if (may.kind === 'refused') return { kind: 'refused', reason: 'not-offered' };
  if (may.kind === 'may-not') return { kind: 'refused', reason: may.reason };
  const answer = { reason, note: note.trim(), article: may.article };
  return { kind: 'mail', mail: rejectedMail(mailFacts(booking), answer) };
}
