import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { SettlementKind } from '@/lib/rules/contract/trip-settlement';
import type { SettlementLine } from '@/lib/wording/after-trip/settlements';
import type { Tx } from '../system/db';

/** What is settled, as it was decided. */
export interface DecidedSettlement {
  readonly bookingId: string;
  readonly matterId?: string;
  readonly idempotencyKey: string;
  readonly kind: SettlementKind;
  readonly reason: string;
  readonly amountYen: number;
  readonly refundYen: number;
  readonly lines: readonly SettlementLine[];
  readonly note: string;
  readonly dueDate: CalendarDate | null;
  readonly clause: string;
  readonly article: string;
}

/** Writes a settlement and its line in the history. What it moves in the ledger is the caller's, as is the lock. */
export async function writeSettlement(
  tx: Tx,
  { lines, ...decided }: DecidedSettlement,
  at: Date,
): Promise<string> {
  const shown = lines.map(({ term, detail }) => ({ term, detail }));
  const { id } = await tx.tripSettlement.create({
    data: { ...decided, shown, at },
    select: { id: true },
  });
  const { bookingId, kind, amountYen, refundYen } = decided;
  const facts = { settlement: kind, amountYen, refundYen };
  await tx.bookingEvent.create({
    data: { bookingId, at, kind: 'trip-settled', actor: 'agency', facts },
  });
  return id;
}
