import 'server-only';
import { db } from '../system/db';

/** A list that its recipient has with names that were mended, or people who were replaced, since. */
export interface OutdatedList {
  readonly listId: string;
  readonly departureId: string;
  /** Of so many people. */
  readonly people: number;
  readonly since: Date;
}

/**
 * 名簿の作り直し: lists of departures still to come on which names stand as they were before they were mended, in a way of writing
 * that the list has, or somebody whose place another has taken: of each recipient the newest list alone.
 *
 * @clause D2-13.2 D3-14.2
 */
export async function outdatedLists(at: Date): Promise<readonly OutdatedList[]> {
  const rows = await db().$queryRaw<(Omit<OutdatedList, 'people'> & { people: bigint })[]>`
    SELECT l.id::text AS "listId", l."departureId", count(DISTINCT p."travelerId") AS people, min(p.until) AS since
    FROM (
      SELECT p."listId", p."travelerId", f.until
      FROM "FormerName" f
      JOIN "Traveler" t ON t.id = f."travelerId" AND t.status = 'going'
      JOIN "ProvisionRecord" p ON p."travelerId" = t.id AND p."providedAt" <= f.until AND p.items && f.items
      UNION ALL
      SELECT p."listId", p."travelerId", s."closedAt"
      FROM "Substitution" s JOIN "ProvisionRecord" p ON p."travelerId" = s."travelerId"
      WHERE s.status = 'effective'
    ) p
    JOIN "PassengerList" l ON l.id = p."listId"
    JOIN "Departure" d ON d.id = l."departureId" AND d.status <> 'cancelled' AND d."startsAt" > ${at}
    WHERE NOT EXISTS (
      SELECT FROM "PassengerList" n
      WHERE n."departureId" = l."departureId" AND n."madeAt" > l."madeAt"
        AND n."recipientClass" = l."recipientClass" AND n."recipientName" = l."recipientName"
    )
    GROUP BY l.id, l."departureId"`;
  return rows.map((row) => ({ ...row, people: Number(row.people) }));
}
