import 'server-only';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { keepUpload, type UploadedFile } from '../catalogue/import/uploads';
import { audit } from '../staff/audit';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';

export type SendAnswer =
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'refused'; readonly reason: StaffObjection };

/** Keeps files that somebody sent, to be looked through; nothing of them counts yet. */
export async function sendCatalogueFiles(
  staff: Staff,
  files: readonly UploadedFile[],
  at: Date,
): Promise<SendAnswer> {
  const objection = staffObjection(staff, 'catalogue.edit', at);
  if (objection !== null) return { kind: 'refused', reason: objection };
  const id = await keepUpload(staff.staffId, files, at);
  const detail = { files: files.length };
  await audit(
    db(),
    staff,
    { command: 'catalogue.edit', subjectKind: 'catalogue-upload', subjectId: id, detail },
    at,
  );
  return { kind: 'kept', id };
}
