import 'server-only';
import type { ClientBase } from 'pg';
import type { StaffCommand } from '@/lib/rules/staff/permissions';
import { db, type Tx } from '../system/db';
import type { Staff } from './staff-session';

/** Who acts: somebody of the staff, or the site itself. */
export type Actor = Pick<Staff, 'staffId' | 'name' | 'role'> | 'site';

/** What was done or looked at. */
export interface Audited {
  readonly command: StaffCommand;
  /** `booking`, `application`, `departure` … */
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Purpose code of the notice of purposes, where personal data was looked at. */
  readonly purpose?: string;
  /** Codes and figures; never a name, an address or a text that a person wrote. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * One line of the record that nobody can change, in the transaction of what it tells of.
 *
 * @clause D1-1
 */
export async function audit(tx: Tx, actor: Actor, what: Audited, at: Date): Promise<void> {
  await tx.auditEntry.create({ data: lineOf(actor, what, at) });
}

/** The same on a connection of the catalogue's, which does not speak Prisma. */
export async function auditOn(
  client: ClientBase,
  actor: Actor,
  what: Audited,
  at: Date,
): Promise<void> {
  const line = lineOf(actor, what, at);
  const columns = Object.keys(line) as (keyof typeof line)[];
  await client.query(
    `INSERT INTO "AuditEntry" (${columns.map((name) => `"${name}"`).join(', ')})
     VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    columns.map((name) => line[name]),
  );
}

function lineOf(actor: Actor, what: Audited, at: Date) {
  const who =
    actor === 'site'
      ? { staffId: null, staffName: 'site', role: 'site' }
      : { staffId: actor.staffId, staffName: actor.name, role: actor.role };
  const { purpose = null, detail = {}, ...rest } = what;
  return { at, ...who, ...rest, purpose, detail };
}

export interface AuditFilter {
  /** About any of these. */
  readonly subjects?: readonly Pick<Audited, 'subjectKind' | 'subjectId'>[];
  readonly staffId?: string;
  /** From the first moment on, and before the second. */
  readonly between?: readonly [Date, Date];
  /** Entries older than this one: the next page. */
  readonly before?: bigint;
}

/** The record, the latest first, a page at a time. */
export async function listAudit(filter: AuditFilter, size: number) {
  const { subjects, staffId, between, before } = filter;
  return db().auditEntry.findMany({
    where: {
      ...(subjects && { OR: [...subjects] }),
      ...(staffId !== undefined && { staffId }),
      ...(between && { at: { gte: between[0], lt: between[1] } }),
      ...(before !== undefined && { id: { lt: before } }),
    },
    orderBy: { id: 'desc' },
    take: size,
  });
}
