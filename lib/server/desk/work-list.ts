import 'server-only';
import { db } from '../system/db';
import { WORK_KINDS, type Work, type WorkKind } from './work-kinds';
import { workRows } from './work-rows';

const MOST = 200;

type Row = Omit<Work, 'people'> & { people: bigint };

/** What is due or broken of these kinds, the nearest deadline first; at most two hundred. */
export async function listWork(
  at: Date,
  kinds: readonly WorkKind[] = WORK_KINDS,
): Promise<readonly Work[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT * FROM (
      ${workRows(at)}
    ) work
    WHERE kind = ANY(${[...kinds]})
    ORDER BY due NULLS LAST, since
    LIMIT ${MOST}`;
  return rows.map(({ people, ...row }) => ({ ...row, people: Number(people) }));
}
