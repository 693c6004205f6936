import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import type { BookingState } from '@/lib/rules/contract/booking-state';
import { priceIncreaseNotice } from '@/lib/rules/contract/price-increase-notice';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import type { Tx } from '../../system/db';
import { departureGone } from '../departure-gone';
import { type Judged, type JudgedChange, type JudgeObjection, judgeChange } from './judge-change';
import type { OrderedChange } from './ordered-change';

/** The states in which a change of the contract can be told. */
export const CHANGEABLE: readonly BookingState[] = ['contracted', 'change-proposed'];

export type ChangeRefusal =
  | StaffObjection
  | JudgeObjection
  | 'not-found'
  | 'called-off'
  | 'left'
  | 'nobody'
  | 'taken';

/** Why nothing is written: of the one booking that stands against the whole, and the day that has passed, where there is one. */
export interface RefusedChange {
  readonly kind: 'refused';
  readonly reason: ChangeRefusal;
  readonly reference?: string;
  readonly lastDay?: CalendarDate;
}

/** A booking that may be changed so. */
export interface ChangeableBooking {
  readonly party: Judged['party'];
  readonly change: JudgedChange;
}

/** The contracts that a change reaches: all of a departure, or the one that is named. */
export async function contractsOf(tx: Tx, { departureId, bookingId }: ChangeScope) {
  const booking = { status: { in: [...CHANGEABLE] } };
  const where = { departureId, booking, ...(bookingId === null ? {} : { bookingId }) };
  const select = { bookingId: true };
  return tx.packageBooking.findMany({ where, select, orderBy: { bookingId: 'asc' } });
}

export interface ChangeScope {
  readonly departureId: string;
  readonly bookingId: string | null;
}

/** Judges a change for everybody whom it reaches, each by their own terms: one who stands against it stands against the whole. */
export async function judgeAll(
  tx: Tx,
  scope: ChangeScope,
  order: OrderedChange,
  at: Date,
): Promise<
  { readonly kind: 'may'; readonly bookings: readonly ChangeableBooking[] } | RefusedChange
> {
  const departure = await tx.departure.findUnique({ where: { id: scope.departureId } });
  if (departure === null) return { kind: 'refused', reason: 'not-found' };
  const gone = departureGone(departure, at);
  if (gone !== null) return { kind: 'refused', reason: gone };
  const bookings: ChangeableBooking[] = [];
  for (const { bookingId } of await contractsOf(tx, scope)) {
    const judged = await judgeChange(tx, bookingId, order, at);
    if (judged === null) continue;
    const { party, judgement } = judged;
    if (judgement.kind === 'may-not') return refusedBy(party, judgement.reason);
    bookings.push({ party, change: judgement });
  }
  return bookings.length === 0 ? { kind: 'refused', reason: 'nobody' } : { kind: 'may', bookings };
}

function refusedBy(
  { booking, terms, facts }: Judged['party'],
  reason: JudgeObjection,
): RefusedChange {
  const { reference } = booking;
  if (reason !== 'notice-too-late') return { kind: 'refused', reason, reference };
  const notice = priceIncreaseNotice({ ...facts, noticeOn: facts.departureDate }, terms);
  const lastDay = isRefusal(notice) ? {} : { lastDay: notice.latestNoticeDate };
  return { kind: 'refused', reason, reference, ...lastDay };
}
