import 'server-only';
import type { OfferedOption } from '@/lib/schemas/booking/option-choice';
import type { Season } from '@/lib/schemas/catalogue/codes';
import { Prisma } from '../generated/prisma/client';
import { db } from '../system/db';
import { seasonHeroOf } from './season-hero';

type TourParts = {
  omit: {
    searchBigrams: true;
    searchText: true;
    searchNames: true;
    contentHash: true;
    createdAt: true;
    updatedAt: true;
  };
  include: { itinerary: true; options: true; pictures: true; recipients: true };
};

type TourRow = Prisma.TourGetPayload<TourParts>;

export type TourDetail = Omit<TourRow, 'options' | 'seasonHero'> & {
  seasonHero: Season;
  options: (TourRow['options'][number] & OfferedOption)[];
};

/** One statement: every step of an application reads a tour anew. */
export function tourQuery(code: string): Prisma.Sql {
  return Prisma.sql`
    SELECT to_jsonb(t) - '{searchBigrams,searchText,searchNames,contentHash,createdAt,updatedAt}'::text[] || jsonb_build_object(
      'itinerary', (SELECT COALESCE(jsonb_agg(i ORDER BY i.day), '[]') FROM "ItineraryDay" i WHERE i."tourCode" = t.code),
      'options', (SELECT COALESCE(jsonb_agg(o ORDER BY o."optionCode"), '[]') FROM "PriceOption" o WHERE o."tourCode" = t.code),
      'pictures', (SELECT COALESCE(jsonb_agg(p ORDER BY p.position), '[]') FROM "TourPicture" p WHERE p."tourCode" = t.code),
      'recipients', (SELECT COALESCE(jsonb_agg(r ORDER BY r.position), '[]') FROM "Recipient" r WHERE r."tourCode" = t.code)
    ) AS tour
    FROM "Tour" t WHERE t.code = ${code}`;
}

/** A tour with everything its page shows, published or not; null for a code that does not exist. */
export async function findTour(code: string): Promise<TourDetail | null> {
  const [row] = await db().$queryRaw<{ tour: TourDetail }[]>(tourQuery(code));
  return row ? { ...row.tour, seasonHero: seasonHeroOf(row.tour) } : null;
}
