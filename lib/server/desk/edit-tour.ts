import 'server-only';
import { stringify } from 'csv-stringify/sync';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { kindShapes } from '@/lib/schemas/catalogue/catalogue-kind';
import type { CellFault } from '@/lib/schemas/catalogue/cell-fault';
import type { CellRow } from '@/lib/schemas/catalogue/cell-rows';
import type { EditedKind } from '@/lib/schemas/catalogue/edited-kinds';
import { fromCatalogueClient, withCatalogueClient } from '../catalogue/import/catalogue-client';
import { exportCatalogue } from '../catalogue/import/export-catalogue';
import { previewImport } from '../catalogue/import/preview-import';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { hashOf } from '../system/sealed';
import { sendCatalogueFiles } from './send-catalogue-files';

/** The rows of a kind that a tour has now, and the state they were read in. */
export interface TourRows {
  readonly rows: readonly CellRow[];
  readonly state: string;
}

export async function findTourRows(kind: EditedKind, code: string): Promise<TourRows> {
  const { columns } = kindShapes[kind];
  const rows: CellRow[] = [];
  let head = true;
  for await (const cells of fromCatalogueClient((client) => exportCatalogue(client, kind, code))) {
    if (!head) rows.push(Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])));
    head = false;
  }
  const state = hashOf(JSON.stringify(rows));
  return { rows, state };
}

/** What is wrong with a row as it was sent: the row's place in the form, the column, why. */
export interface RowFault {
  readonly at: string;
  readonly column: string;
  readonly fault: CellFault;
}

export type EditAnswer =
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'bad'; readonly faults: readonly RowFault[] }
  | { readonly kind: 'refused'; readonly reason: EditRefusal };

export type EditRefusal = StaffObjection | 'changed-meanwhile' | 'nothing';

/**
 * Keeps the rows of a kind of one tour, to be looked through like a file that was sent: the same checks, the same preview,
 * the same taking in. Rows that somebody else changed meanwhile are not overwritten.
 *
 * @param order.state the state in which the form was made
 */
export async function editTour(
  staff: Staff,
  order: {
    readonly code: string;
    readonly kind: EditedKind;
    readonly rows: readonly CellRow[];
    readonly state: string;
    readonly press: string;
  },
  at: Date,
): Promise<EditAnswer> {
  const objection = staffObjection(staff, 'catalogue.edit', at);
  if (objection !== null) return { kind: 'refused', reason: objection };
  const { code, kind, rows, state, press } = order;
  if ((await findTourRows(kind, code)).state !== state) {
    return { kind: 'refused', reason: 'changed-meanwhile' };
  }
  if (rows.length === 0 && kind === 'tours') return { kind: 'refused', reason: 'nothing' };
  const file = fileOf(kind, code, rows);
  const today = dayInJapan(instant(at.getTime()));
  const preview = await withCatalogueClient((client) => previewImport(client, [file], { today }));
  if (preview.kind === 'bad') {
    const faults = preview.rows.map(({ line, column, fault }) => ({
      at: rowAt(rows, line),
      column,
      fault,
    }));
    return { kind: 'bad', faults };
  }
  return sendCatalogueFiles(staff, { files: [file], press }, at);
}

function fileOf(kind: EditedKind, code: string, rows: readonly CellRow[]) {
  const own = rows.map((row) => ({ ...row, [kind === 'tours' ? 'code' : 'tour_code']: code }));
  const text = stringify(own, { header: true, columns: [...kindShapes[kind].columns] });
  return { name: `${kind}.csv`, bytes: new TextEncoder().encode(text), tourCode: code };
}

/** Whose row a line of the file is: a text may hold line breaks. */
function rowAt(rows: readonly CellRow[], line: number): string {
  let begins = 2;
  for (const { at = '0', ...row } of rows) {
    const breaks = Object.values(row).join('').split('\n').length - 1;
    if (line <= begins + breaks) return at;
    begins += breaks + 1;
  }
  return '0';
}
