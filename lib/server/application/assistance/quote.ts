import 'server-only';
import type { Staff } from '../../staff/staff-session';
import { db, type Tx } from '../../system/db';
import { seal, unseal } from '../../system/sealed';
import { answered, refused, type StaffAnswerOutcome } from '../answered-application';

const OPEN = { kind: 'measures-quoted', settledAt: null } as const;

/** What a quote keeps beside its kind; which measures it is for tells of somebody's health. */
export function quoteColumns(quote: {
  readonly travelerId: string;
  readonly amountYen: number;
  readonly measures: string;
}) {
  const { travelerId, amountYen, measures } = quote;
  return { travelerId, amountYen, measures: seal('measures', measures) };
}

/** A quote that the traveler has not answered. */
export interface OpenQuote {
  readonly id: string;
  readonly amountYen: number;
  readonly measures: string;
  readonly travelerId: string | null;
}

/** The quote of a booking that waits for its traveler; null where there is none. */
export async function findOpenQuote(bookingId: string, tx: Tx = db()): Promise<OpenQuote | null> {
  const row = await tx.assistanceReview.findFirst({ where: { bookingId, ...OPEN } });
  if (row?.amountYen == null || row.measures === null) return null;
  const { id, amountYen, travelerId } = row;
  return { id, amountYen, travelerId, measures: unseal<string>('measures', row.measures) };
}

/** Ends an open quote. @returns whether there was one */
export async function settleQuote(
  tx: Tx,
  bookingId: string,
  settled: 'agreed' | 'declined' | 'replaced' | 'taken-back',
  at: Date,
): Promise<boolean> {
  const { count } = await tx.assistanceReview.updateMany({
    where: { bookingId, ...OPEN },
    data: { settledAt: at, settled },
  });
  return count > 0;
}

/** 見積りの取りやめ: the desk accepts in another way, or not at all. */
export async function takeBackQuote(
  staff: Staff,
  bookingId: string,
  at: Date,
): Promise<StaffAnswerOutcome> {
  return answered(staff, 'application.review-assistance', bookingId, at, async (tx) => {
    if (!(await settleQuote(tx, bookingId, 'taken-back', at))) return refused('answered');
    return { kind: 'settled' };
  });
}
