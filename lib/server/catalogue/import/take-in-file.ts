import 'server-only';
import type { ClientBase } from 'pg';
import {
  type CatalogueKind,
  kindOfHeader,
  kindShapes,
  nearestKind,
} from '@/lib/schemas/catalogue/catalogue-kind';
import { type BadRow, MOST_BAD_ROWS } from './bad-row';
import { type CsvRow, readCsv } from './read-csv';
import { stageRows } from './stage-rows';

const BATCH = 2_000;

export interface CatalogueFile {
  readonly path: string;
  /** How messages call it. */
  readonly name: string;
}

/** The header of a file, read on its own before anything else. */
export async function kindOfFile(file: CatalogueFile): Promise<CatalogueKind | BadRow> {
  for await (const { line, cells } of readCsv(file.path, file.name)) {
    const kind = kindOfHeader(cells);
    if (kind !== null) return kind;
    const nearest = nearestKind(cells);
    const reason =
      nearest.lacks.length < kindShapes[nearest.kind].columns.length
        ? `the header is nearest to that of ${nearest.kind}, but ${difference(cells, nearest)}`
        : 'the header is that of no catalogue file';
    return { file: file.name, line, column: '', reason };
  }
  return { file: file.name, line: 1, column: '', reason: 'the file is empty' };
}

function difference(header: readonly string[], nearest: ReturnType<typeof nearestKind>): string {
  const known = new Set(kindShapes[nearest.kind].columns);
  const unknown = header.map((name) => name.trim()).filter((name) => !known.has(name));
  if (nearest.lacks.length > 0) return `lacks: ${nearest.lacks.join(', ')}`;
  if (unknown.length > 0) return `has unknown columns: ${unknown.join(', ').slice(0, 200)}`;
  return 'names a column twice';
}

/**
 * Reads, checks and stages the rows of one file, a batch at a time.
 *
 * @param position the file's number in this call, kept with each row for later messages
 * @returns the number of rows and those that are bad
 */
export async function takeInFile(
  client: ClientBase,
  file: CatalogueFile & { kind: CatalogueKind; position: number },
  onRows: (rows: number) => void,
): Promise<{ rows: number; bad: BadRow[] }> {
  const bad: BadRow[] = [];
  let header: readonly string[] | null = null;
  let batch: Record<string, unknown>[] = [];
  let rows = 0;
  for await (const row of readCsv(file.path, file.name)) {
    if (header === null) {
      header = row.cells.map((name) => name.trim());
      continue;
    }
    rows += 1;
    const checked = checkRow(file, header, row);
    if (Array.isArray(checked)) bad.push(...checked);
    else batch.push({ file: file.position, line: row.line, ...checked });
    if (bad.length >= MOST_BAD_ROWS) break;
    if (batch.length >= BATCH) {
      if (bad.length === 0) await stageRows(client, file.kind, batch);
      batch = [];
      onRows(rows);
    }
  }
  if (bad.length === 0) await stageRows(client, file.kind, batch);
  return { rows, bad };
}

function checkRow(
  file: { name: string; kind: CatalogueKind },
  header: readonly string[],
  { line, cells }: CsvRow,
): Record<string, unknown> | BadRow[] {
  if (cells.length !== header.length) {
    const reason = `the row has ${cells.length} cells, the header ${header.length}`;
    return [{ file: file.name, line, column: '', reason }];
  }
  const named: Record<string, string> = {};
  for (let at = 0; at < cells.length; at++) named[header[at] ?? ''] = cells[at] ?? '';
  if (cells.some((cell) => cell.includes('\0')))
    return [{ file: file.name, line, column: '', reason: 'the row holds a NUL character' }];
  const parsed = kindShapes[file.kind].row.safeParse(named);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map((issue) => {
    const column = String(issue.path[0] ?? '');
    return { file: file.name, line, column, reason: `${issue.message}${found(named[column])}` };
  });
}

function found(cell: string | undefined): string {
  return cell === undefined || cell.trim() === '' ? '' : ` (found "${cell.slice(0, 60)}")`;
}
