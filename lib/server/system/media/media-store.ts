import 'server-only';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { db } from '../db';
import { env } from '../env';
import { inBucket } from './bucket-store';
import { type MediaStore, mediaName } from './media-file';

/** The store that is set: a bucket (`MEDIA_S3_URL`), a folder (`MEDIA_DIR`), or the database. */
export function mediaStore(): MediaStore {
  const { MEDIA_S3_URL: bucket, MEDIA_DIR: folder } = env();
  if (bucket !== undefined) return inBucket(bucket);
  return folder === undefined ? inDatabase : inFolder(folder);
}

const inDatabase: MediaStore = {
  async put(name, bytes) {
    await db().mediaFile.createMany({ data: { name, bytes }, skipDuplicates: true });
  },
  async get(name) {
    return (await db().mediaFile.findUnique({ where: { name } }))?.bytes ?? null;
  },
  async remove(names) {
    await db().mediaFile.deleteMany({ where: { name: { in: [...names] } } });
  },
};

function inFolder(folder: string): MediaStore {
  const at = (name: string) => path.join(folder, mediaName(name));
  return {
    async put(name, bytes) {
      await mkdir(folder, { recursive: true });
      await writeFile(at(name), bytes);
    },
    async get(name) {
      const found = await readFile(at(name)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      });
      return found && new Uint8Array(found);
    },
    async remove(names) {
      await Promise.all(names.map((name) => rm(at(name), { force: true })));
    },
  };
}
