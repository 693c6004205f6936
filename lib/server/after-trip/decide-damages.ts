import 'server-only';
import type { ClaimDecision } from '@/lib/rules/contract/claim-decision';
import { settlementNews } from '@/lib/wording/after-trip/mails';
import { lockBooking } from '../booking/lock-booking';
import { findParty, type Party } from '../cancellation/find-party';
import { followTourIn } from '../contract/follow-tour';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import type { Staff } from '../staff/staff-session';
import type { Tx } from '../system/db';
import { keyOfPress } from '../system/key-of-press';
import {
  articleOf,
  type DamagesOrder,
  type DamagesRefusal,
  decidedLines,
  judgeDamages,
} from './judge-damages';
import { queueNews } from './queue-news';
import { writeSettlement } from './write-settlement';

export type DamagesAnswer =
  | { readonly kind: 'decided'; readonly payableYen: number; readonly repeated: boolean }
  | { readonly kind: 'refused'; readonly reason: DamagesRefusal };

/**
 * 損害の賠償・特別補償: what a manager has decided to pay, with the cap for luggage and what was paid before set off. It is paid,
 * and stands in the ledger, as every compensation does.
 *
 * @clause D2-18.3 D2-19.1
 * @clause D3-22.2 D3-23.1 D3-26.4
 */
export async function decideDamages(
  staff: Staff,
  order: DamagesOrder,
  at: Date,
): Promise<DamagesAnswer> {
  const { idempotencyKey: press, ...sent } = order;
  const idempotencyKey = keyOfPress(press, sent);
  return byStaff(staff, 'booking.settle-damages', at, async (tx): Promise<DamagesAnswer> => {
    await lockBooking(tx, order.bookingId);
    const earlier = await tx.tripSettlement.findUnique({ where: { idempotencyKey } });
    if (earlier) return { kind: 'decided', payableYen: earlier.amountYen, repeated: true };
    await followTourIn(tx, order.bookingId, at);
    const party = await findParty(tx, order.bookingId, at);
    if (party === null) return { kind: 'refused', reason: 'not-found' };
    const judged = await judgeDamages(tx, party, order);
    if (typeof judged === 'string') return { kind: 'refused', reason: judged };
    if (judged.payable !== order.seenYen) return { kind: 'refused', reason: 'changed-meanwhile' };
    await record(tx, { staff, party, order, decision: judged, idempotencyKey }, at);
    return { kind: 'decided', payableYen: judged.payable, repeated: false };
  });
}

interface Decided {
  readonly staff: Staff;
  readonly party: Party;
  readonly order: DamagesOrder;
  readonly decision: ClaimDecision;
  readonly idempotencyKey: string;
}

async function record(
  tx: Tx,
  { staff, party, order, decision, idempotencyKey }: Decided,
  at: Date,
): Promise<void> {
  const { bookingId, matterId, claim, note, lossYen } = order;
  const { payable: amountYen, capped, returnable } = decision;
  const lines = decidedLines(party, order, decision);
  const about = matterId === null ? {} : { matterId };
  const by = { clause: party.terms.claims?.clause ?? '', article: articleOf(party, claim) };
  const of = { bookingId, ...about, idempotencyKey, kind: claim, reason: claim, note, lines };
  const settled = { ...of, ...by, amountYen, refundYen: 0, dueDate: null };
  const key = await writeSettlement(tx, settled, at);
  const told = settlementNews[amountYen > 0 ? 'damages' : 'no-damages'];
  const news = { ...told, lines, note, template: 'damages-decided' } as const;
  await queueNews(tx, party.booking, { ...news, key });
  const subject = { subjectKind: 'booking', subjectId: bookingId };
  const detail = { settlement: claim, lossYen, amountYen, capped, returnable };
  const purpose = 'travel-arrangement';
  await audit(tx, staff, { command: 'booking.settle-damages', ...subject, purpose, detail }, at);
}
