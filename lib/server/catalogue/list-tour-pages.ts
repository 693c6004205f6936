import 'server-only';
import { db } from '../system/db';

// A sitemap holds at most 50,000 addresses; room is left for the pages that are no tours.
const MOST = 49_900;

export interface TourPage {
  readonly code: string;
  readonly region: string;
  readonly themes: readonly string[];
  readonly updatedAt: Date;
}

/** The code of every tour that is published with the moment its content last changed. */
export async function listTourPages(): Promise<TourPage[]> {
  return db().tour.findMany({
    where: { published: true },
    select: { code: true, region: true, themes: true, updatedAt: true },
    orderBy: { code: 'asc' },
    take: MOST,
  });
}
