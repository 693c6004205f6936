import 'server-only';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import type { PictureRefusal } from '../catalogue/pictures/read-picture';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import type { Staff } from '../staff/staff-session';
import { db, type Tx } from '../system/db';

export type PictureChangeRefusal =
  | PictureRefusal
  | StaffObjection
  | 'not-found'
  | 'too-many'
  | 'there-already';

export type PictureChangeAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly reason: PictureChangeRefusal };

export const refused = (reason: PictureChangeRefusal): PictureChangeAnswer => ({
  kind: 'refused',
  reason,
});

export const done: PictureChangeAnswer = { kind: 'done' };

export async function listPictures(tourCode: string) {
  return db().tourPicture.findMany({ where: { tourCode }, orderBy: { position: 'asc' } });
}

export type Picture = Awaited<ReturnType<typeof listPictures>>[number];

/** A change of a tour's pictures under its lock, with its line in the record and word to every page that shows them. */
export async function changed(
  staff: Staff,
  tourCode: string,
  at: Date,
  what: 'add' | 'remove' | 'order',
  change: (tx: Tx, pictures: readonly Picture[]) => Promise<PictureChangeAnswer>,
): Promise<PictureChangeAnswer> {
  return byStaff(staff, 'catalogue.edit', at, async (tx) => {
    const tours = await tx.$queryRaw<unknown[]>`
      SELECT FROM "Tour" WHERE code = ${tourCode} FOR UPDATE`;
    if (tours.length === 0) return refused('not-found');
    const where = { tourCode };
    const pictures = await tx.tourPicture.findMany({ where, orderBy: { position: 'asc' } });
    const answer = await change(tx, pictures);
    if (answer.kind === 'refused') return answer;
    await tx.$executeRaw`SELECT pg_notify('tour_changes', '')`;
    const subject = { subjectKind: 'tour', subjectId: tourCode };
    const detail = { pictures: what };
    await audit(tx, staff, { command: 'catalogue.edit', ...subject, detail }, at);
    return answer;
  });
}

export async function putInOrder(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries())
    await tx.tourPicture.update({ where: { id }, data: { position: index + 1 } });
}
