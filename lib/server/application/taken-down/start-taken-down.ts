import 'server-only';
import { mayApplyByPhone } from '@/lib/rules/application/phone-application';
import type { TakenDownChannel } from '@/lib/rules/application/taken-down';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import type { ProductRef } from '../../product/product';
import type { HoldAnswer } from '../../seats/hold-seats';
import { audit } from '../../staff/audit';
import { staffObjection } from '../../staff/current-staff';
import type { Staff } from '../../staff/staff-session';
import { db } from '../../system/db';
import { findOffer } from '../draft/application';
import { startDraft } from '../draft/start-draft';

export type StartedTakenDown =
  | { readonly kind: 'started'; readonly secret: string }
  | {
      readonly kind: 'refused';
      readonly reason: StaffObjection | 'gone' | 'too-late-by-phone';
    }
  | Exclude<HoldAnswer, { kind: 'held' }>;

/**
 * 書き取りの始まり: an application that somebody of the staff takes down for whoever called, wrote or came. It is filled in on the
 * same pages as any other; nobody's budget of seats counts.
 *
 * @clause D2-3.2 D3-2.2c
 */
export async function startTakenDown(
  staff: Staff,
  order: { product: ProductRef; size: number; channel: TakenDownChannel; press: string },
  at: Date,
): Promise<StartedTakenDown> {
  const command = 'application.take-down';
  const objection = staffObjection(staff, command, at);
  if (objection !== null) return { kind: 'refused', reason: objection };
  const { product, size, channel, press } = order;
  const offer = await findOffer(product, at);
  if (offer === null) return { kind: 'refused', reason: 'gone' };
  const { today: appliedOn, departureDate, terms } = offer;
  if (mayApplyByPhone({ channel, appliedOn, departureDate }, terms) === 'too-late')
    return { kind: 'refused', reason: 'too-late-by-phone' };
  const takenDown = { channel, staffId: staff.staffId };
  const started = await startDraft({ product, size, holder: null, key: press, takenDown }, at);
  if (started.kind === 'refused') return started;
  const subject = { subjectKind: 'departure', subjectId: product.key };
  await audit(db(), staff, { command, ...subject, detail: { channel, people: size } }, at);
  return { kind: 'started', secret: started.secret };
}
