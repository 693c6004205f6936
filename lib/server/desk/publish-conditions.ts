import 'server-only';
import { type CalendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { type ConditionsFault, readConditions } from '../documents/read-conditions';
import { audit } from '../staff/audit';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db, type Tx } from '../system/db';

export type ConditionsRefusal = ConditionsFault | StaffObjection | 'day-past';

export type ConditionsAnswer =
  | { readonly kind: 'published'; readonly version: number }
  | { readonly kind: 'refused'; readonly reason: ConditionsRefusal };

// Two versions that come at once take their numbers one after the other.
const TURN = 7_401_009;

/**
 * 旅行業約款: a new version, for applications from its first day on. Those before it keep what they were made under.
 * The same file for the same day is the version that there is.
 */
export async function publishConditions(
  staff: Staff,
  given: { readonly bytes: Uint8Array; readonly firstDay: CalendarDate },
  at: Date,
): Promise<ConditionsAnswer> {
  const objection = staffObjection(staff, 'terms.publish', at);
  if (objection !== null) return { kind: 'refused', reason: objection };
  if (given.firstDay < dayInJapan(instant(at.getTime()))) {
    return { kind: 'refused', reason: 'day-past' };
  }
  const read = readConditions(given.bytes);
  if (typeof read === 'string') return { kind: 'refused', reason: read };
  return db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${TURN})`;
    const last = await lastVersion(tx);
    if (last?.sha256 === read.sha256 && last.firstDay === given.firstDay) {
      return { kind: 'published', version: last.version };
    }
    const version = (last?.version ?? 0) + 1;
    const { format, blocks, sha256 } = read;
    const { firstDay } = given;
    const row = { version, firstDay, format, sha256, staffId: staff.staffId, createdAt: at };
    await tx.generalConditions.create({
      data: { ...row, blocks: blocks as object[], bytes: new Uint8Array(given.bytes) },
      select: { version: true },
    });
    const subject = { subjectKind: 'general-conditions', subjectId: String(version) };
    await audit(tx, staff, { command: 'terms.publish', ...subject, detail: { firstDay } }, at);
    return { kind: 'published', version };
  });
}

function lastVersion(tx: Tx) {
  return tx.generalConditions.findFirst({
    orderBy: { version: 'desc' },
    select: { version: true, firstDay: true, sha256: true },
  });
}
