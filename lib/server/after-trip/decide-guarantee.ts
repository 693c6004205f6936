import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { type Guarantee, type GuaranteedChange, guarantee } from '@/lib/rules/contract/guarantee';
import { wasTravelled } from '@/lib/rules/contract/trip-settlement';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { guaranteeLines } from '@/lib/wording/after-trip/guarantee';
import { settlementNews } from '@/lib/wording/after-trip/mails';
import { lockBooking } from '../booking/lock-booking';
import { findParty, type Party } from '../cancellation/find-party';
import { followTourIn } from '../contract/follow-tour';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import type { Staff } from '../staff/staff-session';
import type { Tx } from '../system/db';
import { keyOfPress } from '../system/key-of-press';
import { shownDay } from '../system/shown-moment';
import { queueNews } from './queue-news';
import { writeSettlement } from './write-settlement';

/** The changes of a trip, as somebody of the staff entered them. */
export interface GuaranteeOrder {
  readonly bookingId: string;
  readonly changes: readonly GuaranteedChange[];
  readonly note: string;
  /** What was shown as the sum. */
  readonly seenYen: number;
  readonly idempotencyKey: string;
}

export type GuaranteeRefusal =
  | StaffObjection
  | 'not-found'
  | 'not-on-trip'
  | 'not-in-terms'
  | 'settled-already'
  | 'in-the-future'
  | 'changed-meanwhile';

export type GuaranteeAnswer =
  | { readonly kind: 'decided'; readonly totalYen: number; readonly repeated: boolean }
  | { readonly kind: 'refused'; readonly reason: GuaranteeRefusal };

/**
 * 旅程保証の判断: once for a contract, with every change of its trip, so that cap and minimum count over all of them. The
 * traveler is told what is paid and by when, or why nothing is.
 *
 * @clause D2-21.1 D2-21.2a D2-21.2b
 * @clause D3-26.1 D3-26.2
 */
export async function decideGuarantee(
  staff: Staff,
  order: GuaranteeOrder,
  at: Date,
): Promise<GuaranteeAnswer> {
  const { idempotencyKey: press, ...sent } = order;
  const idempotencyKey = keyOfPress(press, sent);
  return byStaff(staff, 'booking.guarantee', at, async (tx): Promise<GuaranteeAnswer> => {
    await lockBooking(tx, order.bookingId);
    const earlier = await tx.tripSettlement.findUnique({ where: { idempotencyKey } });
    if (earlier) return { kind: 'decided', totalYen: earlier.amountYen, repeated: true };
    await followTourIn(tx, order.bookingId, at);
    const party = await findParty(tx, order.bookingId, at);
    if (party === null) return { kind: 'refused', reason: 'not-found' };
    const judged = await judgeGuarantee(tx, party, order, at);
    if (typeof judged === 'string') return { kind: 'refused', reason: judged };
    if (judged.total !== order.seenYen) return { kind: 'refused', reason: 'changed-meanwhile' };
    await record(tx, { staff, party, order, judged, idempotencyKey }, at);
    return { kind: 'decided', totalYen: judged.total, repeated: false };
  });
}

type Entered = Pick<GuaranteeOrder, 'bookingId' | 'changes'>;

/** What the changes come to for a booking, or why nothing is decided. */
export async function judgeGuarantee(
  tx: Tx,
  { booking, facts, terms }: Party,
  { bookingId, changes }: Entered,
  at: Date,
): Promise<Guarantee | GuaranteeRefusal> {
  if (!wasTravelled(booking.status) || facts.travelers.length === 0) return 'not-on-trip';
  const today = dayInJapan(instant(at.getTime()));
  if (changes.some(({ notifiedOn }) => notifiedOn > today)) return 'in-the-future';
  const before = await tx.tripSettlement.count({ where: { bookingId, kind: 'guarantee' } });
  if (before > 0) return 'settled-already';
  const answer = guarantee({ ...facts, changes }, terms);
  return answer.kind === 'refused' ? 'not-in-terms' : answer;
}

/** The lines of what was judged, for the screen before and for the record after. */
export function judgedLines({ facts, terms }: Party, { changes }: Entered, answer: Guarantee) {
  return guaranteeLines({
    ...{ changes, answer, departureDate: facts.departureDate },
    rows: terms.changeCompensation?.rows.length ?? 0,
    minimumYen: terms.changeCompensation?.minimumYen ?? 0,
    due: answer.dueDate && shownDay(answer.dueDate),
  });
}

interface Decided {
  readonly staff: Staff;
  readonly party: Party;
  readonly order: GuaranteeOrder;
  readonly judged: Guarantee;
  readonly idempotencyKey: string;
}

async function record(tx: Tx, { staff, party, order, judged, idempotencyKey }: Decided, at: Date) {
  const { bookingId, note } = order;
  const lines = judgedLines(party, order, judged);
  const { total: amountYen, dueDate, clause, article } = judged;
  const reason = amountYen > 0 ? 'payable' : 'not-payable';
  const of = { bookingId, idempotencyKey, kind: 'guarantee', reason, note, lines } as const;
  const settled = { ...of, amountYen, refundYen: 0, dueDate, clause, article };
  const key = await writeSettlement(tx, settled, at);
  const news = settlementNews[amountYen > 0 ? 'guarantee' : 'no-guarantee'];
  await queueNews(tx, party.booking, { ...news, lines, note, template: 'guarantee', key });
  const subject = { subjectKind: 'booking', subjectId: bookingId };
  const detail = { amountYen, changes: order.changes.length };
  const purpose = 'travel-arrangement';
  await audit(tx, staff, { command: 'booking.guarantee', ...subject, purpose, detail }, at);
}
