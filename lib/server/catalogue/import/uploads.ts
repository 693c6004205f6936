import 'server-only';
import type { ClientBase } from 'pg';
import { daysInMs, promises } from '@/lib/rules/promises';
import { db, type Tx } from '../../system/db';
import type { CatalogueFile } from './catalogue-file';

/** A catalogue may be looked through for a day before it is sent again. */
const UPLOAD_MS = daysInMs(promises.uploadDays);

export type UploadedFile = {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The tour whose rows of its kind the file holds whole. */
  readonly tourCode?: string;
};

export interface NewUpload {
  readonly staffId: string;
  readonly files: readonly UploadedFile[];
  /** What is kept under it once is not kept again. */
  readonly idempotencyKey: string;
}

export interface Upload {
  readonly id: string;
  readonly staffId: string;
  readonly uploadedAt: Date;
  readonly takenAt: Date | null;
  readonly files: readonly CatalogueFile[];
}

/** Keeps files until somebody has looked through what they change. @returns null when the same press kept them before */
export async function keepUpload(
  tx: Tx,
  { staffId, files, idempotencyKey }: NewUpload,
  at: Date,
): Promise<string | null> {
  const [made] = await tx.catalogueUpload.createManyAndReturn({
    data: { staffId, uploadedAt: at, idempotencyKey },
    skipDuplicates: true,
    select: { id: true },
  });
  if (made === undefined) return null;
  const rows = files.map((file, position) => ({ uploadId: made.id, position, ...file }));
  await tx.catalogueUploadFile.createMany({ data: rows });
  return made.id;
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

const over = (at: Date) => ({
  where: { uploadedAt: { lte: new Date(at.getTime() - UPLOAD_MS) } },
});

export const countUploads = (at: Date) => db().catalogueUpload.count(over(at));

/** Forgets what was sent more than a day ago. @returns how many */
export async function forgetUploads(at: Date): Promise<number> {
  return (await db().catalogueUpload.deleteMany(over(at))).count;
}
