import * as z from 'zod/mini';
import { deskEditWords } from '@/lib/wording/desk/catalogue-edit';
import { deskImportWords as words } from '@/lib/wording/desk/catalogue-import';
import type { CellRow } from '../catalogue/cell-rows';
import { press } from '../form/press';
import { transformed, wrong } from '../form/typed-text';

export const MOST_FILES = 6;
export const LARGEST_FILES = 10 * 1024 * 1024;

export type SentFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** The files of a form, read whole; a field that nobody used sends an empty one. */
export async function filesOf(form: FormData, field: string): Promise<{ files: SentFile[] }> {
  const sent = form.getAll(field).filter((one) => one instanceof File && one.size > 0) as File[];
  const files = await Promise.all(
    sent.slice(0, MOST_FILES + 1).map(async (file) => ({
      name: nameOf(file.name),
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  return { files };
}

/** The last part of a path, without what a page or a log must not be given. */
function nameOf(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').slice(0, 120) || 'file';
}

/** Files of the catalogue: one to six, ten megabytes in all. */
export const catalogueUpload = z.object({
  press,
  files: transformed(z.array(z.custom<SentFile>()), (files, context) => {
    const bytes = files.reduce((sum, file) => sum + file.bytes.byteLength, 0);
    if (files.length === 0) wrong(context, words.errors.missing);
    else if (files.length > MOST_FILES) wrong(context, words.errors.tooMany(MOST_FILES));
    else if (bytes > LARGEST_FILES) wrong(context, words.errors.tooLarge);
    return files;
  }),
});

/** Rows of a tour as its form sends them, and the state in which the form was made. */
export const editedRows = z.object({
  press,
  rows: z.array(z.custom<CellRow>()),
  state: z.string().check(z.regex(/^[0-9a-f]{64}$/, deskEditWords.refusals['changed-meanwhile'])),
});

/** The code of a tour that is new. */
export const newTourCode = z
  .string()
  .check(z.regex(/^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/, deskEditWords.codeWrong));

/** 取り込む, as the preview showed it. */
export const importShown = z.object({
  shown: z.string().check(z.regex(/^[0-9a-f]{64}$/, words.refusals.differs)),
  publish: z.enum(['now', 'later'], words.preview.publishMissing),
});

/** 公開する, 公開をやめる. */
export const publishing = z.object({
  published: z.enum(['true', 'false'], deskEditWords.refusals['not-found']),
});
