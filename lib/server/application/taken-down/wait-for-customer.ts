import 'server-only';
import type { Prisma } from '../../generated/prisma/client';
import { holdUntil } from '../../seats/hold-seats';
import type { Tx } from '../../system/db';
import { addJob } from '../../system/jobs/add-job';

const DAY_MS = 86_400_000;

/**
 * Leaves an application that was taken down to its customer to a moment, with its seats; a job ends it then.
 *
 * @param changes what else changes of the draft with it
 */
export async function waitForCustomer(
  tx: Tx,
  { draftId, dueAt }: { readonly draftId: string; readonly dueAt: Date },
  changes: Prisma.BookingDraftUpdateInput = {},
): Promise<void> {
  // A day more than its time: whoever says that it is over still has to know whom to tell.
  const expiresAt = new Date(dueAt.getTime() + DAY_MS);
  await tx.bookingDraft.update({ where: { id: draftId }, data: { ...changes, dueAt, expiresAt } });
  await holdUntil(tx, draftId, dueAt);
  await lapseJob(tx, draftId, dueAt);
}

/** The end of its time; an earlier one is put off. */
export function lapseJob(tx: Tx, draftId: string, runAt: Date): Promise<void> {
  const key = `lapse-taken-down:${draftId}`;
  return addJob(tx, { name: 'lapse-taken-down', payload: { draftId }, key, runAt });
}
