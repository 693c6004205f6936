import 'server-only';
import type { SubstitutionRefusal } from '@/lib/rules/contract/substitution-request';
import { db, type Tx } from '../../system/db';
import { findSubstituted } from './substituted-booking';

/** What a 交替 costs as somebody of the agency typed it, in whole yen. */
export interface QuotedCost {
  /** Null where the terms say it. */
  readonly feeYen: number | null;
  readonly reissueYen: number;
}

export type Decision =
  | { readonly kind: 'approve'; readonly cost: QuotedCost }
  | { readonly kind: 'refuse'; readonly reason: SubstitutionRefusal; readonly note: string };

/** The request as it stands, for whoever is about to answer it; null when none is open, or it is paid already. */
export async function findUndecided(client: Tx, bookingId: string) {
  const booking = await findSubstituted(client, bookingId);
  if (booking?.status !== 'substitution-requested' || booking.open === null) return null;
  const { open, status } = booking;
  return open.paidAt === null ? { booking: { ...booking, status }, open } : null;
}

export type Undecided = NonNullable<Awaited<ReturnType<typeof findUndecided>>>;

/** The id of the request of this booking that waits for an answer; null when none does. */
export async function undecidedId(reference: string): Promise<string | null> {
  const where = { status: 'requested', booking: { reference } };
  const open = await db().substitution.findFirst({ where, select: { id: true } });
  return open?.id ?? null;
}
