import 'server-only';
import type { ClientBase } from 'pg';
import { db } from '../../system/db';
import type { CatalogueFile } from './catalogue-file';

/** A catalogue may be looked through for a day before it is sent again. */
const UPLOAD_MS = 24 * 3_600_000;

export type UploadedFile = {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The tour whose rows of its kind the file holds whole. */
  readonly tourCode?: string;
};

export interface Upload {
  readonly id: string;
  readonly staffId: string;
  readonly uploadedAt: Date;
  readonly takenAt: Date | null;
  readonly files: readonly CatalogueFile[];
}

/** Keeps files until somebody has looked through what they change. @returns its id */
export async function keepUpload(
  staffId: string,
  files: readonly UploadedFile[],
  at: Date,
): Promise<string> {
  const rows = files.map((file, position) => ({ position, ...file }));
  const { id } = await db().catalogueUpload.create({
    data: { staffId, uploadedAt: at, files: { create: rows } },
    select: { id: true },
  });
  return id;
}

/** An upload of the last day with its files; null when there is none. */
export async function findUpload(id: string, at: Date): Promise<Upload | null> {
  return db().catalogueUpload.findFirst({
    where: { id, uploadedAt: { gt: new Date(at.getTime() - UPLOAD_MS) } },
    include: {
      files: { orderBy: { position: 'asc' }, select: { name: true, bytes: true, tourCode: true } },
    },
  });
}

/** Those of the last day, the latest first. */
export async function listUploads(at: Date) {
  return db().catalogueUpload.findMany({
    where: { uploadedAt: { gt: new Date(at.getTime() - UPLOAD_MS) } },
    orderBy: { uploadedAt: 'desc' },
    select: {
      id: true,
      uploadedAt: true,
      takenAt: true,
      staff: { select: { name: true } },
      files: { orderBy: { position: 'asc' }, select: { name: true } },
    },
    take: 20,
  });
}

/** Marks it as taken in, in the transaction that does so. @returns false when somebody was quicker */
export async function markTaken(client: ClientBase, id: string, at: Date): Promise<boolean> {
  const { rowCount } = await client.query(
    'UPDATE "CatalogueUpload" SET "takenAt" = $2 WHERE id = $1 AND "takenAt" IS NULL',
    [id, at],
  );
  return rowCount === 1;
}

/** Forgets what was sent more than a day ago. */
export async function forgetUploads(at: Date): Promise<void> {
  await db().catalogueUpload.deleteMany({
    where: { uploadedAt: { lte: new Date(at.getTime() - UPLOAD_MS) } },
  });
}
