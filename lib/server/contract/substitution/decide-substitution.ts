import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import type { DecisionRefusal } from '@/lib/rules/staff/substitution-refusal';
import { isCalledOff } from '../../booking/is-called-off';
import { lockBooking } from '../../booking/lock-booking';
import { stepBooking } from '../../booking/step-booking';
import { isCardAsked } from '../../money/balance-standing';
import { audit } from '../../staff/audit';
import { byStaff } from '../../staff/by-staff';
import { claimedByAnother, unclaim } from '../../staff/claims';
import type { Staff } from '../../staff/staff-session';
import type { Tx } from '../../system/db';
import { closeSubstitution } from './close-substitution';
import { effectSubstitutionIn } from './effect-substitution';
import {
  type Decision,
  findUndecided,
  type QuotedCost,
  type Undecided,
} from './substitution-decision';
import { queueSubstitutionMail } from './substitution-mail';
import { quotedCost, toldOf } from './substitution-quote';

export type DecisionAnswer =
  | { readonly kind: 'approved' | 'refused-by-company' }
  | { readonly kind: 'refused'; readonly reason: DecisionRefusal };

const refused = (reason: DecisionRefusal) => ({ kind: 'refused', reason }) as const;

/**
 * 交替の承諾・お断り: the agency agrees, at what it costs, or says why it does not. What was agreed to ends in the same way as long as nobody
 * has paid it. Where it costs nothing the agreement alone lets it count.
 *
 * @clause D2-13.1 D2-13.2
 * @clause D3-14.1 D3-14.2
 */
export async function decideSubstitution(
  staff: Staff,
  bookingId: string,
  decision: Decision,
  at: Date,
): Promise<DecisionAnswer> {
  return byStaff(staff, 'booking.substitute', at, async (tx) => {
    await lockBooking(tx, bookingId);
    const found = await findUndecided(tx, bookingId);
    if (found === null) return refused('answered');
    const { booking, open } = found;
    const subject = { subjectKind: 'substitution', subjectId: open.id };
    if (instant(at.getTime()) >= booking.startsAt) return refused('departed');
    if (await isCalledOff(tx, bookingId)) return refused('called-off');
    if (await isCardAsked(tx, bookingId)) return refused('payment-pending');
    if ((await claimedByAnother(tx, subject, staff.staffId, at)) !== null) return refused('taken');
    if (decision.kind === 'approve' && open.status !== 'requested') return refused('answered');
    const answer =
      decision.kind === 'approve'
        ? await approve(tx, found, decision.cost, at)
        : await refuse(tx, found, decision, at);
    if (answer.kind === 'refused') return answer;
    const about = { subjectKind: 'booking', subjectId: bookingId };
    const detail = { outcome: answer.kind, ...detailOf(decision) };
    await audit(tx, staff, { command: 'booking.substitute', ...about, detail }, at);
    await unclaim(tx, subject, staff.staffId);
    return answer;
  });
}

function detailOf(decision: Decision): Readonly<Record<string, string | number | null>> {
  return decision.kind === 'approve' ? { ...decision.cost } : { reason: decision.reason };
}

async function approve(
  tx: Tx,
  { booking, open }: Undecided,
  given: QuotedCost,
  at: Date,
): Promise<DecisionAnswer> {
  const cost = quotedCost(given, booking.terms);
  if (typeof cost === 'string') return refused(cost);
  const { feeYen, reissueYen } = cost;
  await tx.substitution.update({
    where: { id: open.id },
    data: { status: 'approved', approvedAt: at, feeYen, reissueYen },
  });
  const facts = { feeYen, reissueYen };
  await tx.bookingEvent.create({
    data: { bookingId: booking.id, at, kind: 'substitution-approved', actor: 'agency', facts },
  });
  if (feeYen + reissueYen === 0) await effectSubstitutionIn(tx, booking.id, at);
  else {
    const told = toldOf(booking, open, { kind: 'approve', cost });
    await queueSubstitutionMail(tx, booking, { ...told, substitutionId: open.id });
  }
  return { kind: 'approved' };
}

async function refuse(
  tx: Tx,
  { booking, open }: Undecided,
  decision: Extract<Decision, { kind: 'refuse' }>,
  at: Date,
): Promise<DecisionAnswer> {
  const { reason } = decision;
  await closeSubstitution(tx, open.id, { status: 'refused', reason }, at);
  const shown = { 'refusal-reason-given': { reason } };
  const record = { at, actor: 'staff', facts: { reason } } as const;
  const booked = { id: booking.id, status: booking.status };
  await stepBooking(tx, booked, 'refuse-substitution', shown, record);
  const told = toldOf(booking, open, decision);
  await queueSubstitutionMail(tx, booking, { ...told, substitutionId: open.id });
  return { kind: 'refused-by-company' };
}
