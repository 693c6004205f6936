import 'server-only';
import type { ClientBase } from 'pg';
import {
  type CatalogueKind,
  kindOfHeader,
  kindShapes,
  nearestKind,
} from '@/lib/schemas/catalogue/catalogue-kind';
import { type CellFault, faultOf } from '@/lib/schemas/catalogue/cell-fault';
import { type BadRow, MOST_BAD_ROWS } from './bad-row';
import { type CatalogueFile, type FileRow, readRows } from './catalogue-file';
import { stageRows } from './stage-rows';

const BATCH = 2_000;

/** The header of a file, read on its own before anything else. */
export async function kindOfFile(file: CatalogueFile): Promise<CatalogueKind | BadRow> {
  for await (const { line, cells } of readRows(file)) {
    const kind = kindOfHeader(cells);
    if (kind !== null) return kind;
    return { file: file.name, line, column: '', fault: faultOfHeader(cells) };
  }
  return { file: file.name, line: 1, column: '', fault: ['no-rows'] };
}

function faultOfHeader(header: readonly string[]): CellFault {
  const { kind, lacks } = nearestKind(header);
  const known = new Set(kindShapes[kind].columns);
  if (lacks.length === known.size) return ['no-header'];
  if (lacks.length > 0) return ['header-lacks', kind, lacks];
  const unknown = header.map((name) => name.trim()).filter((name) => !known.has(name));
  return unknown.length > 0 ? ['header-unknown', kind, unknown] : ['header-twice', kind];
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
  for await (const row of readRows(file)) {
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
  { line, cells }: FileRow,
): Record<string, unknown> | BadRow[] {
  if (cells.length !== header.length) {
    const fault: CellFault = ['cells-differ', cells.length, header.length];
    return [{ file: file.name, line, column: '', fault }];
  }
  const named: Record<string, string> = {};
  for (let at = 0; at < cells.length; at++) named[header[at] ?? ''] = cells[at] ?? '';
  if (cells.some((cell) => cell.includes('\0')))
    return [{ file: file.name, line, column: '', fault: ['nul-character'] }];
  const parsed = kindShapes[file.kind].row.safeParse(named);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map((issue) => {
    const column = String(issue.path[0] ?? '');
    return {
      file: file.name,
      line,
      column,
      fault: faultOf(issue.message),
      ...found(named[column]),
    };
  });
}

function found(cell: string | undefined): Pick<BadRow, 'found'> {
  return cell === undefined || cell.trim() === '' ? {} : { found: cell.slice(0, 60) };
}
