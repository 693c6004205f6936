import 'server-only';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { readCsv } from './read-csv';
import { isWorkbook, readWorkbook } from './read-workbook';

/** A file of the catalogue: CSV (UTF-8 or Windows-31J) or the first sheet of an Excel workbook. */
export type CatalogueFile = {
  /** How messages call it. */
  readonly name: string;
  /** The tour whose rows of its kind the file holds whole: one without a row takes them all away. */
  readonly tourCode?: string | null;
} & ({ readonly path: string } | { readonly bytes: Uint8Array });

export interface FileRow {
  /** The line on which the row begins; the header is line 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows one after the other, the header first. Of CSV never more than a piece is in memory.
 *
 * @throws BadRows for a file that is missing, in an unknown encoding, or damaged
 */
export async function* readRows(file: CatalogueFile): AsyncGenerator<FileRow> {
  if (isWorkbook(await firstBytes(file))) yield* readWorkbook(await allBytes(file), file.name);
  else yield* readCsv(() => streamOf(file), file.name);
}

function streamOf(file: CatalogueFile): Readable {
  if ('path' in file) return createReadStream(file.path);
  return Readable.from([Buffer.from(file.bytes)]);
}

async function firstBytes(file: CatalogueFile): Promise<Uint8Array> {
  if ('bytes' in file) return file.bytes.subarray(0, 4);
  const handle = await open(file.path).catch(() => null);
  if (handle === null) return new Uint8Array();
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function allBytes(file: CatalogueFile): Promise<Uint8Array> {
  if ('bytes' in file) return file.bytes;
  const parts: Buffer[] = [];
  for await (const part of streamOf(file)) parts.push(part);
  return Buffer.concat(parts);
}
