import 'server-only';
import { db } from '../system/db';
import { WORK_KINDS, type WorkItem, type WorkKind } from './work-kinds';
import { workRows } from './work-rows';

const MOST = 200;

type Row = Omit<WorkItem, 'people' | 'claimedByMe'> & { people: bigint; staffId: string | null };

/** What is due or broken of these kinds, the nearest deadline first; at most two hundred. */
export async function listWork(
  staffId: string,
  at: Date,
  kinds: readonly WorkKind[] = WORK_KINDS,
): Promise<readonly WorkItem[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT work.*, claim."staffId"::text, staff.name AS "claimedBy"
    FROM (
      ${workRows(at)}
    ) work
    LEFT JOIN "DeskClaim" claim
      ON claim."subjectKind" = work."subjectKind" AND claim."subjectId" = work."subjectId"
      AND claim."expiresAt" > ${at}
    LEFT JOIN "StaffMember" staff ON staff.id = claim."staffId"
    WHERE work.kind = ANY(${[...kinds]})
    ORDER BY work.due NULLS LAST, work.since
    LIMIT ${MOST}`;
  return rows.map(({ staffId: holder, people, ...row }) => ({
    ...row,
    people: Number(people),
    claimedByMe: holder === staffId,
  }));
}
