import 'server-only';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { keepUpload, type UploadedFile } from '../catalogue/import/uploads';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import type { Staff } from '../staff/staff-session';

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
    const id = await keepUpload(tx, { staffId: staff.staffId, files, press }, at);
    if (id === null) {
      const where = { idempotencyKey: press };
      const earlier = await tx.catalogueUpload.findUniqueOrThrow({ where, select: { id: true } });
      return { kind: 'kept', id: earlier.id };
    }
    const subject = { subjectKind: 'catalogue-upload', subjectId: id };
    const detail = { files: files.length };
    await audit(tx, staff, { command: 'catalogue.edit', ...subject, detail }, at);
    return { kind: 'kept', id };
  });
}
