import 'server-only';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { db } from '../db';
import { env } from '../env';

/** Where files of pictures lie, by names that say their content: what is there once never changes. */
export interface MediaStore {
  put(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  get(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  remove(names: readonly string[]): Promise<void>;
}

/** `<sha-256>-<width>.<type>`: nothing else is ever looked up. */
export const MEDIA_NAME = /^[0-9a-f]{64}-\d{2,4}\.(?:webp|avif)$/;

/** The store that is set: a folder (`MEDIA_DIR`), or the database. */
export function mediaStore(): MediaStore {
  const folder = env().MEDIA_DIR;
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
  const at = (name: string) => {
    if (!MEDIA_NAME.test(name)) throw new RangeError('no name of a picture');
    return path.join(folder, name);
  };
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
