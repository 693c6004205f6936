import 'server-only';
import { findHeldData, type HeldData } from '../own-data/find-held-data';
import { requestSubject } from '../own-data/staff-on-request';
import { audit } from '../staff/audit';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';

/**
 * What is held on whoever asks, as they themselves would see it: only while the request is worked on, only after it is known who
 * they are, only for whoever answers it; each look leaves a line with its purpose.
 *
 * @clause D1-R2 nothing is visible before the check of identity
 * @returns null where it must not be seen
 */
export async function findRequestedData(
  staff: Staff,
  reference: string,
  at: Date,
): Promise<HeldData | null> {
  if (staffObjection(staff, 'request.answer', at) !== null) return null;
  const row = await db().disclosureRequest.findUnique({ where: { reference } });
  if (row === null || row.status !== 'in-review' || row.email === null) return null;
  const detail = { act: 'looked-at-data' };
  const look = { command: 'request.answer', purpose: 'enquiries', detail } as const;
  await audit(db(), staff, { ...look, ...requestSubject(row.id) }, at);
  return findHeldData(row.email, at);
}
