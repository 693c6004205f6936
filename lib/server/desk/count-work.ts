import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant, lastMomentOfDay } from '@/lib/rules/calendar/instant';
import { mayDo } from '@/lib/rules/staff/permissions';
import { workUrgency } from '@/lib/rules/staff/work-urgency';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import { WORK_KINDS, WORK_NEEDS, type Work, type WorkKind } from './work-kinds';
import { workRows } from './work-rows';

/** How much waits of a kind, and how much of it is urgent. */
export interface WorkCount {
  readonly kind: WorkKind;
  readonly all: number;
  readonly overdue: number;
  readonly today: number;
}

/** How much waits of each kind that somebody of this role may open: also of what is too much to be listed. */
export async function countWork(
  staff: Pick<Staff, 'role'>,
  listed: readonly Work[],
  at: Date,
): Promise<readonly WorkCount[]> {
  const sees = WORK_KINDS.filter((kind) => mayDo(staff.role, WORK_NEEDS[kind]));
  const rows = await countRows(at, sees);
  return sees
    .map((kind) => rows.find((row) => row.kind === kind) ?? countListed(kind, listed, at))
    .filter(({ all }) => all > 0);
}

async function countRows(at: Date, kinds: readonly WorkKind[]): Promise<readonly WorkCount[]> {
  const evening = new Date(lastMomentOfDay(dayInJapan(instant(at.getTime()))));
  return db().$queryRaw<WorkCount[]>`
    SELECT kind, count(*)::int AS all, count(*) FILTER (WHERE due <= ${at})::int AS overdue,
      count(*) FILTER (WHERE due > ${at} AND due <= ${evening})::int AS today
    FROM (${workRows(at)}) work
    WHERE kind = ANY(${[...kinds]})
    GROUP BY kind`;
}

function countListed(kind: WorkKind, listed: readonly Work[], at: Date): WorkCount {
  const own = listed.filter((item) => item.kind === kind);
  const urgent = (urgency: 'overdue' | 'today') =>
    own.filter(({ due }) => {
      const moment = due && instant(due.getTime());
      return workUrgency(moment, instant(at.getTime())) === urgency;
    }).length;
  return { kind, all: own.length, overdue: urgent('overdue'), today: urgent('today') };
}
