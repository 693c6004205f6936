import 'server-only';
import { lockDeparture } from '../../seats/seats';
import { byStaff } from '../../staff/by-staff';
import type { Staff } from '../../staff/staff-session';
import type { Tx } from '../../system/db';
import { keyOfPress } from '../../system/key-of-press';
import { type ChangeScope, judgeAll, type RefusedChange } from './judge-all';
import { type OrderedChange, orderColumns } from './ordered-change';

export interface DraftedChange extends ChangeScope {
  readonly order: OrderedChange;
  /** One press of the button, however often it arrives. */
  readonly press: string;
}

export type DraftAnswer = { readonly kind: 'drafted'; readonly changeId: string } | RefusedChange;

/**
 * 変更の下書き: writes a change down to be looked through, with every traveler's mail and fee, before anybody is told. Judged
 * already: what could not be sent is not written.
 *
 * @clause D2-11 D2-12.0 D3-12 D3-13.0
 */
export async function draftChange(
  staff: Staff,
  given: DraftedChange,
  at: Date,
): Promise<DraftAnswer> {
  return byStaff(staff, 'departure.change', at, async (tx) => {
    await lockDeparture(tx, given.departureId);
    const earlier = await tx.tourChange.findUnique({ where: { idempotencyKey: keyOf(given) } });
    if (earlier !== null) return { kind: 'drafted', changeId: earlier.id };
    const judged = await judgeAll(tx, given, given.order, at);
    if (judged.kind === 'refused') return judged;
    return { kind: 'drafted', changeId: await write(tx, staff, given, at) };
  });
}

/** The same form with something else in it is another draft: what was sent before is not shown as this one. */
const keyOf = ({ press, ...sent }: DraftedChange) => keyOfPress(press, sent);

async function write(tx: Tx, { staffId }: Staff, given: DraftedChange, at: Date): Promise<string> {
  const { departureId, bookingId, order } = given;
  const { id } = await tx.tourChange.create({
    data: {
      ...{ departureId, bookingId, staffId, idempotencyKey: keyOf(given), draftedAt: at },
      ...orderColumns(order),
    },
  });
  return id;
}
