import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import {
  type IncidentCategory,
  type IncidentObjection,
  incidentObjection,
} from '@/lib/rules/contract/incident-cost';
import { wasTravelled } from '@/lib/rules/contract/trip-settlement';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { incidentLines } from '@/lib/wording/after-trip/incident';
import { settlementNews } from '@/lib/wording/after-trip/mails';
import { lockBooking } from '../booking/lock-booking';
import { findParty, type Party } from '../cancellation/find-party';
import { followTourIn } from '../contract/follow-tour';
import { post } from '../money/post';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import type { Staff } from '../staff/staff-session';
import type { Tx } from '../system/db';
import { keyOfPress } from '../system/key-of-press';
import { shownDay } from '../system/shown-moment';
import { queueNews } from './queue-news';
import { writeSettlement } from './write-settlement';

/** What was spent for somebody of a booking, as staff entered it. */
export interface IncidentOrder {
  readonly bookingId: string;
  readonly category: IncidentCategory;
  readonly amountYen: number;
  readonly paper: string;
  readonly dueOn: CalendarDate;
  /** What was done. */
  readonly note: string;
  readonly agencyAtFault: boolean;
  readonly idempotencyKey: string;
}

export type IncidentRefusal =
  | StaffObjection
  | IncidentObjection
  | 'not-found'
  | 'not-on-trip'
  | 'payment-pending';

export type IncidentAnswer =
  | { readonly kind: 'charged'; readonly repeated: boolean }
  | { readonly kind: 'refused'; readonly reason: IncidentRefusal };

/**
 * ご旅行中にかかった費用: charged afterwards, each a line of its own with its paper and its day; the traveler is told and pays
 * it from the page of the booking.
 *
 * @clause D2-4.7
 * @clause D3-27 D3-28.1
 */
export async function chargeIncident(
  staff: Staff,
  order: IncidentOrder,
  at: Date,
): Promise<IncidentAnswer> {
  const { idempotencyKey: press, ...sent } = order;
  const idempotencyKey = keyOfPress(press, sent);
  return byStaff(staff, 'booking.charge-incident', at, async (tx): Promise<IncidentAnswer> => {
    await lockBooking(tx, order.bookingId);
    const earlier = await tx.tripSettlement.findUnique({ where: { idempotencyKey } });
    if (earlier !== null) return { kind: 'charged', repeated: true };
    await followTourIn(tx, order.bookingId, at);
    const party = await findParty(tx, order.bookingId, at);
    if (party === null) return { kind: 'refused', reason: 'not-found' };
    const reason = objection(party, order, at);
    if (reason !== null) return { kind: 'refused', reason };
    await record(tx, { staff, party, order, idempotencyKey }, at);
    return { kind: 'charged', repeated: false };
  });
}

function objection({ booking }: Party, order: IncidentOrder, at: Date): IncidentRefusal | null {
  if (!wasTravelled(booking.status)) return 'not-on-trip';
  // Until the card has answered nobody knows what is owed.
  if (booking.payments.length > 0) return 'payment-pending';
  return incidentObjection({ ...order, now: instant(at.getTime()) });
}

interface Charged {
  readonly staff: Staff;
  readonly party: Party;
  readonly order: IncidentOrder;
  readonly idempotencyKey: string;
}

async function record(tx: Tx, { staff, party, order, idempotencyKey }: Charged, at: Date) {
  const { bookingId, category, amountYen, dueOn, note } = order;
  const lines = incidentLines({ ...order, due: shownDay(dueOn) });
  const of = { bookingId, idempotencyKey, kind: 'incident', reason: category } as const;
  const by = { clause: 'D3-27', article: '' };
  const settled = { ...of, ...by, amountYen, refundYen: 0, lines, note, dueDate: dueOn };
  const settlementId = await writeSettlement(tx, settled, at);
  await post(tx, [{ cause: 'incident-cost', bookingId, settlementId, amountYen, at }]);
  const news = { ...settlementNews.incident, lines, note, template: 'incident-charged' } as const;
  await queueNews(tx, party.booking, { ...news, key: settlementId });
  const subject = { subjectKind: 'booking', subjectId: bookingId };
  const detail = { amountYen, settlementReason: category };
  const purpose = 'travel-arrangement';
  await audit(tx, staff, { command: 'booking.charge-incident', ...subject, purpose, detail }, at);
}
