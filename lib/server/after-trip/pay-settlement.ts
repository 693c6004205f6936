import 'server-only';
import { type CalendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { yen } from '@/lib/rules/calendar/yen';
import { compensationInKind } from '@/lib/rules/contract/compensation-in-kind';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import type { paidHowWords } from '@/lib/wording/after-trip/codes';
import { settlementNews } from '@/lib/wording/after-trip/mails';
import { paidLines } from '@/lib/wording/after-trip/paid';
import { bookingOf } from '../booking/booking-of';
import { lockBooking } from '../booking/lock-booking';
import { post } from '../money/post';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import type { Staff } from '../staff/staff-session';
import type { Tx } from '../system/db';
import { shownDay } from '../system/shown-moment';
import { queueNews } from './queue-news';
import { shownLines } from './shown-lines';

export interface PaidOrder {
  readonly settlementId: string;
  readonly paidHow: keyof typeof paidHowWords;
  readonly paidOn: CalendarDate;
  /** What was handed over in place of money, and its worth; the traveler agreed to it. */
  readonly inKind: string;
  readonly inKindYen: number;
  readonly agreed: boolean;
}

export type PaidRefusal =
  | StaffObjection
  | 'not-found'
  | 'paid-already'
  | 'in-the-future'
  | 'not-agreed'
  | 'worth-less'
  | 'not-in-terms';

export type PaidAnswer =
  | { readonly kind: 'paid' }
  | { readonly kind: 'refused'; readonly reason: PaidRefusal };

/** What the agency pays beside the price. */
export const COMPENSATION_KINDS = ['guarantee', 'damages', 'special-compensation'] as const;

/**
 * 補償のお渡し: that a compensation was paid, when and how; in kind only with the traveler's agreement and for its worth. It
 * stands in the ledger apart from price and fees.
 *
 * @clause D2-21.1 D2-21.3
 * @clause D3-26.1 D3-26.3
 */
export async function paySettlement(staff: Staff, order: PaidOrder, at: Date): Promise<PaidAnswer> {
  return byStaff(staff, 'booking.pay-compensation', at, async (tx): Promise<PaidAnswer> => {
    const found = await findOwed(tx, order.settlementId);
    if (found === null) return { kind: 'refused', reason: 'not-found' };
    await lockBooking(tx, found.bookingId);
    const reason = objection(found, order, at);
    if (reason !== null) return { kind: 'refused', reason };
    const { paidHow, paidOn } = order;
    const inKind = paidHow === 'in-kind' ? order.inKind : null;
    const inKindYen = paidHow === 'in-kind' ? order.inKindYen : null;
    const { count } = await tx.tripSettlement.updateMany({
      where: { id: found.id, paidOn: null },
      data: { paidHow, paidOn, inKind, inKindYen },
    });
    if (count === 0) return { kind: 'refused', reason: 'paid-already' };
    await record(tx, staff, { found, order }, at);
    return { kind: 'paid' };
  });
}

async function findOwed(tx: Tx, id: string) {
  const row = await tx.tripSettlement.findUnique({
    where: { id },
    include: { booking: { include: { travelers: true } } },
  });
  const kind = COMPENSATION_KINDS.find((one) => one === row?.kind);
  if (row === null || kind === undefined || row.amountYen === 0) return null;
  return { ...row, kind, booking: bookingOf(row.booking) };
}

type Owed = NonNullable<Awaited<ReturnType<typeof findOwed>>>;

function objection(found: Owed, order: PaidOrder, at: Date): PaidRefusal | null {
  if (order.paidOn > dayInJapan(instant(at.getTime()))) return 'in-the-future';
  if (order.paidHow !== 'in-kind') return null;
  const offered = { agreed: order.agreed, worth: yen(order.inKindYen) };
  const facts = { ...offered, compensation: yen(found.amountYen) };
  const answer = compensationInKind(facts, found.booking.terms);
  if (answer.kind === 'in-kind') return null;
  return answer.kind === 'refused' ? 'not-in-terms' : answer.reason;
}

interface Paid {
  readonly found: Owed;
  readonly order: PaidOrder;
}

async function record(tx: Tx, staff: Staff, { found, order }: Paid, at: Date): Promise<void> {
  const { id: settlementId, bookingId, amountYen, kind, shown } = found;
  await post(tx, [{ cause: kind, bookingId, settlementId, amountYen, at }]);
  const facts = { settlement: kind, amountYen, paidHow: order.paidHow };
  await tx.bookingEvent.create({
    data: { bookingId, at, kind: 'compensation-paid', actor: 'agency', facts },
  });
  const lines = [...shownLines(shown), ...paidLines(order, shownDay(order.paidOn))];
  const news = { ...settlementNews.paid, lines, note: '', template: 'compensation-paid' } as const;
  await queueNews(tx, found.booking, { ...news, key: settlementId });
  const subject = { subjectKind: 'booking', subjectId: bookingId };
  const detail = { settlement: kind, amountYen, paidHow: order.paidHow };
  const purpose = 'travel-arrangement';
  await audit(tx, staff, { command: 'booking.pay-compensation', ...subject, purpose, detail }, at);
}
