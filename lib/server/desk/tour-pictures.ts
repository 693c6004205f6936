import 'server-only';
import { readPicture } from '../catalogue/pictures/read-picture';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import { mediaStore } from '../system/media/media-store';
import {
  changed,
  done,
  type Picture,
  type PictureChangeAnswer,
  putInOrder,
  refused,
} from './picture-change';

/** A page with more of them is slow, and nobody looks at the thirteenth. */
const MOST_PICTURES = 12;

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

async function forgetFiles({ hash, widths }: Picture): Promise<void> {
  if ((await db().tourPicture.count({ where: { hash } })) > 0) return;
  const names = widths.flatMap((width) => [`${hash}-${width}.webp`, `${hash}-${width}.avif`]);
  await mediaStore().remove(names);
}
