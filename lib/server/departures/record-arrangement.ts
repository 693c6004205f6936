import 'server-only';
import { randomUUID } from 'node:crypto';
import type {
  Arrangement,
  ArrangementKind,
  ArrangementState,
} from '@/lib/rules/contract/arrangements';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { lockDeparture } from '../seats/seats';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import type { Staff } from '../staff/staff-session';
import type { Tx } from '../system/db';
import { findArrangements } from './arrangements';
import { listsClosed } from './make-passenger-list';

/** How an arrangement stands from now on, or one that is added. */
export type ArrangementOrder = {
  readonly departureId: string;
  /** One press of the button, however often it arrives. */
  readonly press: string;
} & (
  | {
      readonly key: string;
      readonly state: ArrangementState;
      readonly note: string;
      /** The last step that the form was shown; empty for none. */
      readonly over: string;
    }
  | { readonly added: { readonly kind: ArrangementKind; readonly name: string } }
);

export type ArrangementAnswer =
  | { readonly kind: 'recorded' }
  | {
      readonly kind: 'refused';
      readonly reason:
        | StaffObjection
        | 'not-found'
        | 'called-off'
        | 'over'
        | 'overtaken'
        | 'note-missing'
        | 'form-used';
    };

/** Whoever writes these says what was sought instead, or why (D3-19). */
const EXPLAINED: readonly ArrangementState[] = ['failed', 'not-needed'];

/**
 * 手配の記録: writes down how an arrangement stands, by whom and when; what stood before stays in the record. Over what somebody
 * else wrote meanwhile nothing is written.
 *
 * @clause D2-2.3
 * @clause D3-1.3
 * @clause D3-19
 */
export async function recordArrangement(
  staff: Staff,
  order: ArrangementOrder,
  at: Date,
): Promise<ArrangementAnswer> {
  const { departureId } = order;
  return byStaff(staff, 'departure.arrange', at, async (tx) => {
    await lockDeparture(tx, departureId);
    const earlier = await earlierAnswer(tx, order);
    if (earlier !== null) return earlier;
    const found = await findArrangements(tx, departureId);
    if (found === null) return { kind: 'refused', reason: 'not-found' };
    const closed = listsClosed(found, at);
    if (closed !== null) return { kind: 'refused', reason: closed };
    const step = stepOf(order, found.lines);
    if (typeof step === 'string') return { kind: 'refused', reason: step };
    const { key: itemKey, ...said } = step;
    const by = { staffId: staff.staffId, at, idempotencyKey: order.press };
    await tx.arrangementStep.create({ data: { departureId, itemKey, ...said, ...by } });
    const subject = { subjectKind: 'departure', subjectId: departureId };
    const detail = { arrangement: said.kind, state: said.state };
    await audit(tx, staff, { command: 'departure.arrange', ...subject, detail }, at);
    return { kind: 'recorded' };
  });
}

async function earlierAnswer(tx: Tx, order: ArrangementOrder): Promise<ArrangementAnswer | null> {
  const earlier = await tx.arrangementStep.findUnique({
    where: { idempotencyKey: order.press },
  });
  if (earlier === null) return null;
  const { departureId, itemKey, state, note, name } = earlier;
  const same =
    departureId === order.departureId &&
    ('added' in order
      ? name === order.added.name && state === 'not-begun'
      : itemKey === order.key && state === order.state && note === order.note);
  return same ? { kind: 'recorded' } : { kind: 'refused', reason: 'form-used' };
}

type Step = Arrangement & { readonly state: ArrangementState; readonly note: string };
type Lines = NonNullable<Awaited<ReturnType<typeof findArrangements>>>['lines'];

function stepOf(
  order: ArrangementOrder,
  lines: Lines,
): Step | 'not-found' | 'overtaken' | 'note-missing' {
  if ('added' in order) {
    return {
      key: `added:${randomUUID()}`,
      ...order.added,
      day: null,
      state: 'not-begun',
      note: '',
    };
  }
  const { state, note, over } = order;
  const line = lines.find(({ key }) => key === order.key);
  if (line === undefined) return 'not-found';
  if ((line.last?.id ?? '') !== over) return 'overtaken';
  if (EXPLAINED.includes(state) && note === '') return 'note-missing';
  const { key, kind, day, name } = line;
  return { key, kind, day, name, state, note };
}
