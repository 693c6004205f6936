import 'server-only';
import { type Readable, Transform, type TransformCallback } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { CellFault } from '@/lib/schemas/catalogue/cell-fault';
import { type BadRow, BadRows } from './bad-row';
import type { FileRow } from './catalogue-file';

/** UTF-8, or what spreadsheets in Japan save as "CSV": Windows-31J, which the standard calls shift_jis. */
const ENCODINGS = ['utf-8', 'shift_jis'] as const;
type Encoding = (typeof ENCODINGS)[number];

/**
 * The rows of a file one after the other, the header first; never more than a piece of it in memory. The file is read
 * once to learn its encoding and once for its rows.
 *
 * @throws BadRows for a file that is missing, is in neither encoding, or breaks a quotation
 */
export async function* readCsv(open: () => Readable, name: string): AsyncGenerator<FileRow> {
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    max_record_size: 1_000_000,
  });
  const text = new Decoded(await encodingOf(open, name));
  const source = open();
  source.on('error', (error) => parser.destroy(error));
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
    if (error instanceof CsvError) throw bad(name, Number(error.lines) || end + 1, faultOf(error));
    throw error;
  } finally {
    source.destroy();
  }
}

function faultOf(error: CsvError): CellFault {
  return error.code === 'CSV_QUOTE_NOT_CLOSED' ? ['quotation-open'] : ['no-csv', error.code];
}

function bad(file: string, line: number, fault: CellFault): BadRows {
  const row: BadRow = { file, line, column: '', fault };
  return new BadRows([row]);
}

async function encodingOf(open: () => Readable, name: string): Promise<Encoding> {
  for (const encoding of ENCODINGS) {
    const decoder = new TextDecoder(encoding, { fatal: true });
    try {
      for await (const chunk of open()) decoder.decode(chunk, { stream: true });
      decoder.decode();
      return encoding;
    } catch (error) {
      if (!(error instanceof TypeError)) {
        throw bad(name, 1, ['no-file', (error as NodeJS.ErrnoException).code ?? 'unknown']);
      }
    }
  }
  throw bad(name, 1, ['not-utf8']);
}

class Decoded extends Transform {
  readonly #decoder: TextDecoder;

  constructor(encoding: Encoding) {
    super();
    this.#decoder = new TextDecoder(encoding, { ignoreBOM: true });
  }

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    done(null, this.#decoder.decode(chunk, { stream: true }));
  }

  override _flush(done: TransformCallback): void {
    done(null, this.#decoder.decode());
  }
}
