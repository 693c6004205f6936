import 'server-only';
import { type PictureRefusal, readPicture } from '../catalogue/pictures/read-picture';
import { audit } from '../staff/audit';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db, type Tx } from '../system/db';
import { mediaStore } from '../system/media/media-store';

/** A page with more of them is slow, and nobody looks at the thirteenth. */
export const MOST_PICTURES = 12;

export type PictureChangeRefusal =
  | PictureRefusal
  | 'not-allowed'
  | 'confirm-again'
  | 'not-found'
  | 'too-many'
  | 'there-already';

export type PictureChangeAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly reason: PictureChangeRefusal };

const refused = (reason: PictureChangeRefusal): PictureChangeAnswer => ({
  kind: 'refused',
  reason,
});
const done: PictureChangeAnswer = { kind: 'done' };

export async function listPictures(tourCode: string) {
  return db().tourPicture.findMany({ where: { tourCode }, orderBy: { position: 'asc' } });
}

/** Adds a picture behind the others of a tour. The same file sent twice is told and changes nothing. */
export async function addPicture(
  staff: Staff,
  order: {
    readonly tourCode: string;
    readonly bytes: Uint8Array;
    readonly alt: string;
    readonly credit: string;
  },
  at: Date,
): Promise<PictureChangeAnswer> {
  const objection = staffObjection(staff, 'catalogue.edit', at);
  if (objection !== null) return refused(objection);
  const { tourCode, bytes, alt, credit } = order;
  const answer = await readPicture(bytes);
  if (answer.kind === 'refused') return answer;
  const { files, ...facts } = answer.picture;
  // A file that no picture names harms nobody; a picture without its file is a hole in the page.
  for (const { name, bytes: content } of files) await mediaStore().put(name, content);
  return changed(staff, tourCode, at, 'add', async (tx, pictures) => {
    if (pictures.some(({ hash }) => hash === facts.hash)) return refused('there-already');
    if (pictures.length >= MOST_PICTURES) return refused('too-many');
    const position = pictures.length + 1;
    const data = { ...facts, widths: [...facts.widths], tourCode, position, alt, credit };
    await tx.tourPicture.create({ data: { ...data, createdAt: at } });
    return done;
  });
}

/** Takes a picture away, with its files where no other tour shows them. */
export async function removePicture(
  staff: Staff,
  { tourCode, id }: { readonly tourCode: string; readonly id: string },
  at: Date,
): Promise<PictureChangeAnswer> {
  let gone: Picture | undefined;
  const answer = await changed(staff, tourCode, at, 'remove', async (tx, pictures) => {
    gone = pictures.find((picture) => picture.id === id);
    if (gone === undefined) return refused('not-found');
    await tx.tourPicture.delete({ where: { id } });
    const left = pictures.filter((picture) => picture.id !== id);
    await putInOrder(
      tx,
      left.map((picture) => picture.id),
    );
    return done;
  });
  if (answer.kind === 'done' && gone) await forgetFiles(gone);
  return answer;
}

/** Puts the pictures of a tour into an order; those that it does not name stand behind, as they stood. */
export async function orderPictures(
  staff: Staff,
  { tourCode, order }: { readonly tourCode: string; readonly order: readonly string[] },
  at: Date,
): Promise<PictureChangeAnswer> {
  return changed(staff, tourCode, at, 'order', async (tx, pictures) => {
    const ids = pictures.map(({ id }) => id);
    const named = [...new Set(order)].filter((id) => ids.includes(id));
    await putInOrder(tx, [...named, ...ids.filter((id) => !named.includes(id))]);
    return done;
  });
}

/** One place up or down; the first stays first. */
export async function movePicture(
  staff: Staff,
  { tourCode, id, by }: { readonly tourCode: string; readonly id: string; readonly by: 1 | -1 },
  at: Date,
): Promise<PictureChangeAnswer> {
  return changed(staff, tourCode, at, 'order', async (tx, pictures) => {
    const ids = pictures.map((picture) => picture.id);
    const from = ids.indexOf(id);
    if (from < 0) return refused('not-found');
    const to = Math.min(Math.max(from + by, 0), ids.length - 1);
    ids.splice(to, 0, ...ids.splice(from, 1));
    await putInOrder(tx, ids);
    return done;
  });
}

type Picture = Awaited<ReturnType<typeof listPictures>>[number];

/** A change of a tour's pictures under its lock, with its line in the record and word to every page that shows them. */
async function changed(
  staff: Staff,
  tourCode: string,
  at: Date,
  what: 'add' | 'remove' | 'order',
  change: (tx: Tx, pictures: readonly Picture[]) => Promise<PictureChangeAnswer>,
): Promise<PictureChangeAnswer> {
  const objection = staffObjection(staff, 'catalogue.edit', at);
  if (objection !== null) return refused(objection);
  return db().$transaction(async (tx) => {
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

async function putInOrder(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries())
    await tx.tourPicture.update({ where: { id }, data: { position: index + 1 } });
}

async function forgetFiles({ hash, widths }: Picture): Promise<void> {
  if ((await db().tourPicture.count({ where: { hash } })) > 0) return;
  const names = widths.flatMap((width) => [`${hash}-${width}.webp`, `${hash}-${width}.avif`]);
  await mediaStore().remove(names);
}
