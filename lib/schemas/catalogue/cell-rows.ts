import { type CellField, cellFields } from './cell-fields';
import type { EditedKind } from './edited-kinds';

export type CellRow = Readonly<Record<string, string>>;

const MOST_ROWS = 70;

/** Rows as the form of a kind sends them: `rows.2.title`, `rows.2.weekdays.sat`; a list has one value a line. */
export function readCellRows(form: FormData, kind: EditedKind): CellRow[] {
  const fields = Object.entries(cellFields[kind]);
  const rows: CellRow[] = [];
  for (let at = 0; at < MOST_ROWS && form.has(`rows.${at}.here`); at++) {
    if (form.get(`rows.${at}.remove`) === 'true') continue;
    const row = Object.fromEntries(
      fields.map(([name, field]) => [name, cellOf(form, `rows.${at}.${name}`, field)]),
    );
    if (fields.some(([name, field]) => row[name] !== emptyOf(field)))
      rows.push({ ...row, at: String(at) });
  }
  return rows;
}

/** What a cell holds that nobody filled in. */
function emptyOf(field: CellField): string {
  return field.as === 'flag' ? 'false' : '';
}

function cellOf(form: FormData, name: string, field: CellField): string {
  if (field.as === 'choices')
    return field.of.filter((word) => form.get(`${name}.${word}`) === 'true').join('|');
  const sent = form.get(name);
  const text = typeof sent === 'string' ? sent.slice(0, 8_000) : '';
  switch (field.as) {
    case 'flag':
      return text === 'true' ? 'true' : 'false';
    case 'list':
      return linesOf(text).join('|');
    case 'number':
    case 'price':
      return text.normalize('NFKC').trim();
    default:
      return text.replaceAll('\r\n', '\n').trim();
  }
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '');
}

/** The values of a form's fields for a row of the catalogue: the way back. */
export function fieldValues(at: number, row: CellRow, kind: EditedKind): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [column, field] of Object.entries(cellFields[kind])) {
    const [name, cell] = [`rows.${at}.${column}`, row[column] ?? ''];
    if (field.as === 'choices')
      for (const word of cell.split('|')) values[`${name}.${word}`] = 'true';
    else values[name] = field.as === 'list' ? cell.replaceAll('|', '\n') : cell;
  }
  return values;
}
