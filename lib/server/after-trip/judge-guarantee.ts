import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { type Guarantee, type GuaranteedChange, guarantee } from '@/lib/rules/contract/guarantee';
import { wasTravelled } from '@/lib/rules/contract/trip-settlement';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { guaranteeLines } from '@/lib/wording/after-trip/guarantee-lines';
import type { Party } from '../cancellation/find-party';
import type { Tx } from '../system/db';
import { shownDay } from '../system/shown-moment';

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
  | 'not-over'
  | 'not-in-terms'
  | 'settled-already'
  | 'in-the-future'
  | 'changed-meanwhile';

type Entered = Pick<GuaranteeOrder, 'bookingId' | 'changes'>;

/** What the changes come to for a booking, or why nothing is decided. */
export async function judgeGuarantee(
  tx: Tx,
  { booking, facts, terms }: Party,
  { bookingId, changes }: Entered,
  at: Date,
): Promise<Guarantee | GuaranteeRefusal> {
  if (!wasTravelled(booking.status) || facts.travelers.length === 0) return 'not-on-trip';
  // It is decided once: what changes tomorrow would never be compensated.
  if (booking.status === 'travelling') return 'not-over';
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
