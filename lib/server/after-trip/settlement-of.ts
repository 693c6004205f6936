import 'server-only';
import { SETTLEMENT_KINDS } from '@/lib/rules/contract/trip-settlement';
import { shownMoment } from '../system/shown-moment';
import { shownLines } from './shown-lines';

/** A settlement as its traveler and the desk read it. */
export function settlementOf(row: {
  id: string;
  kind: string;
  at: Date;
  shown: unknown;
  note: string;
}) {
  const kind = SETTLEMENT_KINDS.find((one) => one === row.kind) ?? 'part-refund';
  return {
    ...{ id: row.id, kind, note: row.note },
    when: shownMoment(row.at),
    lines: shownLines(row.shown),
  };
}
