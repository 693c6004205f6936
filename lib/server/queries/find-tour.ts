import 'server-only';
import { db } from '../db';

/** A tour with everything its page shows, null for a code that does not exist. */
export async function findTour(code: string) {
  return db().tour.findUnique({
    where: { code },
    omit: { searchBigrams: true, contentHash: true, createdAt: true, updatedAt: true },
    include: {
      itinerary: { orderBy: { day: 'asc' } },
      options: { orderBy: { optionCode: 'asc' } },
      recipients: { orderBy: { position: 'asc' } },
    },
  });
}

export type TourDetail = NonNullable<Awaited<ReturnType<typeof findTour>>>;
