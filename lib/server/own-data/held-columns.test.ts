import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { heldFieldWords } from '@/lib/wording/own-data/held-fields';
import { db } from '../system/db';
import { ASKED_AT } from '../testing/guarded-family';
import { HELD_COLUMNS, TABLES_LEFT_OUT } from '../testing/held-columns';
import { muchHeld } from '../testing/much-held';
import { schemaColumns } from '../testing/schema-columns';
import { findHeldData } from './find-held-data';

vi.mock('../system/clock', () => ({ now: () => ASKED_AT }));

const schema = schemaColumns();
let held: unknown;
beforeAll(async () => {
  held = JSON.parse(JSON.stringify(await findHeldData(await muchHeld(), ASKED_AT)));
});
afterAll(() => db().$disconnect());

test('P68 every table is either shown column by column or left out with a reason', () => {
  const known = [...Object.keys(HELD_COLUMNS), ...Object.keys(TABLES_LEFT_OUT)];
  expect(known.sort()).toEqual([...schema.keys()].sort());
});

test.each(Object.keys(HELD_COLUMNS))(
  'P68 every column of %s is shown, or left out with a reason',
  (table) => {
    expect(Object.keys(HELD_COLUMNS[table] ?? {}).sort()).toEqual(
      [...(schema.get(table) ?? [])].sort(),
    );
  },
);

const shown = Object.entries(HELD_COLUMNS).flatMap(([table, columns]) =>
  Object.entries(columns).flatMap(([column, where]) =>
    typeof where === 'string' ? [[`${table}.${column}`, where] as const] : [],
  ),
);

test.each(shown)('%s stands at %s in the file', (_, where) => {
  const values = valuesAt(held, where.split('.'));
  expect(values.filter((value) => value !== null && value !== undefined)).not.toEqual([]);
});

/** What the page shows in a way of its own: parts of what was sealed, a document's text, ids that only part entries. */
const SHOWN_APART = /^(format|mails\.id)$|\.(passport|assistance|content)\./;

test('every plain field of the file has a name on the page', () => {
  const unnamed = [...new Set(plainPaths(held))]
    .filter((path) => !SHOWN_APART.test(path))
    .filter((path) => heldFieldWords[path.split('.').at(-1) ?? ''] === undefined);
  expect(unnamed).toEqual([]);
});

function valuesAt(value: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, [key ?? '', ...rest]));
  if (key === undefined) return [value];
  if (typeof value !== 'object' || value === null) return [];
  const inner = (value as Record<string, unknown>)[key];
  if (rest.length > 0) return valuesAt(inner, rest);
  return Array.isArray(inner) ? inner : [inner];
}

/** `bookings.payments.at` for each field of the file that holds no list and no record. */
function plainPaths(value: unknown, above: readonly string[] = []): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => plainPaths(one, above));
  if (typeof value !== 'object' || value === null) return [above.join('.')];
  return Object.entries(value).flatMap(([key, inner]) => plainPaths(inner, [...above, key]));
}
