import 'server-only';
import { randomUUID } from 'node:crypto';
import type {
  Arrangement,
  ArrangementKind,
  ArrangementState,
} from '@/lib/rules/contract/arrangements';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import type { Tx } from '../system/db';
import type { ArrangementLine } from './arrangements';

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

/** The same press again, or one that meant something else. */
export async function earlierArrangement(
  tx: Tx,
  order: ArrangementOrder,
): Promise<ArrangementAnswer | null> {
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

/** What is written down, or why it cannot be. */
export function stepOf(
  order: ArrangementOrder,
  lines: readonly ArrangementLine[],
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
