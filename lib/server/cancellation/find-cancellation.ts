import 'server-only';
import { z } from 'zod';
import type { Terms } from '@/lib/rules/terms';
import { mayViewBooking } from '../access/viewer';
import { db } from '../system/db';

const shown = z.object({
  lines: z.array(z.object({ key: z.string(), term: z.string(), detail: z.string() })),
  staying: z.array(z.object({ id: z.string(), more: z.number(), less: z.number() })),
});

/** One cancellation of one's own booking, with the lines as they were shown; null for anything else. */
export async function findCancellation(reference: string, id: string) {
  const permitted = await mayViewBooking(reference);
  if (permitted === null || !z.uuid().safeParse(id).success) return null;
  const row = await db().cancellation.findUnique({
    where: { id, bookingId: permitted.bookingId },
    include: {
      travelers: { include: { traveler: true } },
      booking: { include: { travelers: { orderBy: { position: 'asc' } } } },
    },
  });
  if (row === null) return null;
  const terms = row.booking.termsSnapshot as unknown as Terms;
  return { ...row, shown: shown.parse(row.quoteShown), terms };
}

export type CancellationRecord = NonNullable<Awaited<ReturnType<typeof findCancellation>>>;
