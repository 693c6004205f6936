import 'server-only';
import { createReadStream } from 'node:fs';
import { Transform, type TransformCallback } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { type BadRow, BadRows } from './bad-row';

export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a UTF-8 file one after the other, the header first; never more than a piece of it in memory.
 *
 * @throws BadRows for a file that is missing, is not UTF-8, or breaks a quotation
 */
export async function* readCsv(path: string, name: string): AsyncGenerator<CsvRow> {
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    max_record_size: 1_000_000,
  });
  const source = createReadStream(path);
  const text = new Utf8Only(name);
  source.on('error', (error: NodeJS.ErrnoException) =>
    text.destroy(bad(name, 1, `the file cannot be read (${error.code})`)),
  );
  text.on('error', (error) => parser.destroy(error));
  source.pipe(text).pipe(parser);
  let end = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      const line = end + 1;
      end = info.lines;
      // Spreadsheets keep rows that were emptied, with their commas.
      if (record.every((cell) => cell.trim() === '')) continue;
      yield { line, cells: record };
    }
  } catch (error) {
    if (error instanceof CsvError) throw bad(name, Number(error.lines) || end + 1, reasonOf(error));
    throw error;
  } finally {
    source.destroy();
  }
}

function reasonOf(error: CsvError): string {
  return error.code === 'CSV_QUOTE_NOT_CLOSED'
    ? 'a quotation mark is opened and never closed'
    : `the row is no CSV (${error.code})`;
}

function bad(file: string, line: number, reason: string): BadRows {
  const row: BadRow = { file, line, column: '', reason };
  return new BadRows([row]);
}

/** Spreadsheets in Japan often save as Shift_JIS, which would come in as garbled text. */
class Utf8Only extends Transform {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #line = 1;

  constructor(readonly file: string) {
    super();
  }

  #decode(chunk: Buffer | undefined, done: TransformCallback): void {
    try {
      const text = this.#decoder.decode(chunk, { stream: chunk !== undefined });
      if (chunk) for (const byte of chunk) if (byte === 10) this.#line += 1;
      done(null, text);
    } catch {
      const line = this.#line + linesBeforeBadByte(chunk ?? Buffer.of());
      done(bad(this.file, line, 'the file is not UTF-8; save it as "CSV UTF-8"'));
    }
  }

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.#decode(chunk, done);
  }

  override _flush(done: TransformCallback): void {
    this.#decode(undefined, done);
  }
}

function linesBeforeBadByte(chunk: Buffer): number {
  let lines = 0;
  for (let start = 0; ; lines += 1) {
    const end = chunk.indexOf(10, start);
    if (end === -1) return lines;
    if (chunk.toString('utf8', start, end).includes('\ufffd')) return lines;
    start = end + 1;
  }
}
