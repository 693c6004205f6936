import 'server-only';
import { createHash } from 'node:crypto';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { keepUpload, type UploadedFile } from '../catalogue/import/uploads';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import type { Staff } from '../staff/staff-session';
import { keyOfPress } from '../system/key-of-press';

export type SendAnswer =
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'refused'; readonly reason: StaffObjection };

/** Keeps files that somebody sent, to be looked through; nothing of them counts yet. The same press keeps them once. */
export async function sendCatalogueFiles(
  staff: Staff,
  { files, press }: { readonly files: readonly UploadedFile[]; readonly press: string },
  at: Date,
): Promise<SendAnswer> {
  return byStaff(staff, 'catalogue.edit', at, async (tx) => {
    const idempotencyKey = keyOfPress(press, files.map(printOf));
    const id = await keepUpload(tx, { staffId: staff.staffId, files, idempotencyKey }, at);
    if (id === null) {
      const where = { idempotencyKey };
      const earlier = await tx.catalogueUpload.findUniqueOrThrow({ where, select: { id: true } });
      return { kind: 'kept', id: earlier.id };
    }
    const subject = { subjectKind: 'catalogue-upload', subjectId: id };
    const detail = { files: files.length };
    await audit(tx, staff, { command: 'catalogue.edit', ...subject, detail }, at);
    return { kind: 'kept', id };
  });
}

function printOf({ name, bytes, tourCode }: UploadedFile) {
  return [name, tourCode ?? '', createHash('sha256').update(bytes).digest('hex')];
}
