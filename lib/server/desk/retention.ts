import 'server-only';
import type { KeptClass } from '@/lib/rules/privacy/kept-classes';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { ENQUIRIES_OVER } from '../enquiries/erase-enquiries';
import { EXPIRED } from '../own-data/erase-expired';
import { audit } from '../staff/audit';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import { eraseOverdue } from '../system/overdue';

const ALL = [...EXPIRED, ...ENQUIRIES_OVER];

/** What would be erased now, class by class, in figures: what the hourly jobs take, and nothing is touched (privacy P82). */
export async function listOverdue(at: Date) {
  return Promise.all(
    ALL.map(async ({ keptClass, count }) => ({ keptClass, count: await count(at) })),
  );
}

export type RetentionAnswer =
  | { readonly kind: 'done'; readonly erased: Partial<Record<KeptClass, number>> }
  | { readonly kind: 'refused'; readonly reason: StaffObjection };

/** Erases it, as the jobs do; each class of which something went leaves a line of the record with its figure. */
export async function runRetention(staff: Staff, at: Date): Promise<RetentionAnswer> {
  const reason = staffObjection(staff, 'retention.run', at);
  if (reason !== null) return { kind: 'refused', reason };
  const erased = await eraseOverdue(ALL, at);
  for (const [subjectId, erasedRows] of Object.entries(erased)) {
    const subject = { subjectKind: 'retention', subjectId };
    const line = { command: 'retention.run', ...subject, detail: { erasedRows } } as const;
    if (erasedRows > 0) await audit(db(), staff, line, at);
  }
  return { kind: 'done', erased };
}
