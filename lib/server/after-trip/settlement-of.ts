import 'server-only';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { SETTLEMENT_KINDS } from '@/lib/rules/contract/trip-settlement';
import { paidHowWords } from '@/lib/wording/after-trip/codes';
import { settlementsWords } from '@/lib/wording/after-trip/settlements';
import { shownDay, shownMoment } from '../system/shown-moment';
import { shownLines } from './shown-lines';

/** A settlement as its traveler and the desk read it. */
export function settlementOf(row: {
  id: string;
  kind: string;
  at: Date;
  shown: unknown;
  note: string;
  paidOn: string | null;
  paidHow: string | null;
}) {
  const kind = SETTLEMENT_KINDS.find((one) => one === row.kind) ?? 'part-refund';
  return {
    ...{ id: row.id, kind, note: row.note },
    when: shownMoment(row.at),
    lines: shownLines(row.shown),
    paid: paidOf(row),
  };
}

function paidOf({ paidOn, paidHow }: { paidOn: string | null; paidHow: string | null }) {
  const how = paidHow === null ? undefined : new Map(Object.entries(paidHowWords)).get(paidHow);
  if (paidOn === null || how === undefined) return null;
  return settlementsWords.paid(shownDay(calendarDate(paidOn)), how);
}
