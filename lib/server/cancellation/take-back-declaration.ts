import 'server-only';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { declarationTakenBackMail } from '@/lib/wording/desk/take-back-declaration';
import { lockBooking } from '../booking/lock-booking';
import { mailFacts } from '../booking/mail-facts';
import {
  type Declaration,
  standingDeclaration,
  writeTakenBack,
} from '../contract/declaration-event';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import type { Staff } from '../staff/staff-session';
import type { Tx } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { shownMoment } from '../system/shown-moment';
import { findParty } from './find-party';

export type TakeBackAnswer =
  | { readonly kind: 'taken-back' }
  | { readonly kind: 'refused'; readonly reason: StaffObjection | 'not-declared' };

interface TakeBackOrder {
  readonly bookingId: string;
  /** The declaration that was seen, by its moment. */
  readonly declaredAt: Date;
}

/**
 * お申し出の取りやめ: a declaration that still waits for its fee does not count any more. Whoever declared it cannot take it
 * back alone (Civil Code Art. 540(2)): the traveler asks, the agency agrees, and is told by mail. The contract goes on.
 *
 * @clause D2-15.1.1a
 */
export async function takeBackDeclaration(
  staff: Staff,
  { bookingId, declaredAt }: TakeBackOrder,
  at: Date,
): Promise<TakeBackAnswer> {
  return byStaff(staff, 'booking.take-back-declaration', at, async (tx) => {
    await lockBooking(tx, bookingId);
    const declared = await standingDeclaration(tx, bookingId);
    if (declared?.at.getTime() !== declaredAt.getTime())
      return { kind: 'refused', reason: 'not-declared' };
    await writeTakenBack(tx, bookingId, declared, at);
    await tell(tx, bookingId, declared, at);
    const subject = { subjectKind: 'booking', subjectId: bookingId };
    const detail = { declaredAt: declared.at.toISOString(), travelers: declared.places.length };
    const what = {
      command: 'booking.take-back-declaration',
      purpose: 'travel-arrangement',
    } as const;
    await audit(tx, staff, { ...what, ...subject, detail }, at);
    return { kind: 'taken-back' };
  });
}

async function tell(tx: Tx, bookingId: string, declared: Declaration, at: Date): Promise<void> {
  const party = await findParty(tx, bookingId, at);
  if (party === null) return;
  const { booking } = party;
  await queueMail(tx, {
    ...declarationTakenBackMail(mailFacts(booking), shownMoment(declared.at)),
    to: booking.contactEmail,
    bookingId,
    idempotencyKey: `declaration-taken-back:${bookingId}:${declared.at.getTime()}`,
  });
}
