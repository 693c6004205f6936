import 'server-only';
import { addDays, type CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { instantInJapan } from '@/lib/rules/calendar/instant';
import { audit } from '../../staff/audit';
import { staffObjection } from '../../staff/current-staff';
import type { Staff } from '../../staff/staff-session';
import { db } from '../../system/db';

export interface CountedPersons {
  /** Bookings and applications that were opened at the desk. */
  readonly bookings: number;
  /** Lists of travelers that were made. */
  readonly lists: number;
  /** Travelers of those bookings or on those lists, each once. */
  readonly travelers: number;
  readonly enquiries: number;
  readonly requests: number;
}

/**
 * 関係する方の人数: how many people's data were opened at the desk or left it on a list between two days, both included, by the
 * records of looks and lists (privacy P80). Figures alone; the look itself leaves a line.
 */
export async function countPersons(
  staff: Staff,
  asked: { readonly id: string; readonly from: CalendarDate; readonly until: CalendarDate },
  at: Date,
): Promise<CountedPersons | null> {
  if (staffObjection(staff, 'incident.read', at) !== null) return null;
  const subject = { subjectKind: 'incident', subjectId: asked.id };
  const line = { command: 'incident.read', ...subject, purpose: 'legal' } as const;
  await audit(db(), staff, { ...line, detail: { act: 'counted' } }, at);
  const from = new Date(instantInJapan(asked.from, '00:00'));
  const end = new Date(instantInJapan(addDays(asked.until, 1), '00:00'));
  const [row] = await db().$queryRaw<CountedPersons[]>`
    WITH looks AS (
      SELECT DISTINCT "subjectKind", "subjectId" FROM "AuditEntry"
      WHERE at >= ${from} AND at < ${end} AND purpose IS NOT NULL
    ), lists AS (
      SELECT id FROM "PassengerList" WHERE "madeAt" >= ${from} AND "madeAt" < ${end}
    ), bookings AS (
      SELECT DISTINCT "subjectId" AS id FROM looks WHERE "subjectKind" IN ('booking', 'application')
    )
    SELECT
      (SELECT count(*)::int FROM bookings) AS bookings,
      (SELECT count(*)::int FROM lists) AS lists,
      (SELECT count(*)::int FROM "Traveler" t
        WHERE t."bookingId"::text IN (SELECT id FROM bookings)
          OR t.id IN (SELECT p."travelerId" FROM "ProvisionRecord" p JOIN lists ON lists.id = p."listId")
      ) AS travelers,
      (SELECT count(*)::int FROM looks WHERE "subjectKind" = 'enquiry') AS enquiries,
      (SELECT count(*)::int FROM looks WHERE "subjectKind" = 'request') AS requests`;
  return row ?? null;
}
