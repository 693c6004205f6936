/** What stands in the fields of the form, by their names; a field that was not sent is empty. */
export type Fields = Readonly<Record<string, string>>;

/** A part of a terms file as it stands in a draft: nothing about it is sure yet. */
export type Loose = Readonly<Record<string, unknown>>;

/** One part of the form: what of a file stands in it, and the file with what was typed. */
export interface FormPart {
  /** What the names of its fields begin with. */
  readonly prefix: string;
  readonly read: (file: Loose) => Fields;
  readonly write: (file: Loose, fields: Fields) => Loose;
}

export const loose = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? (value as Loose) : {};

export const list = (value: unknown): readonly Loose[] =>
  Array.isArray(value) ? value.map(loose) : [];

export const said = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Whether two sets of fields say the same; a field that is missing is empty. */
export function sameFields(one: Fields, other: Fields): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => (one[name] ?? '').trim() === (other[name] ?? '').trim());
}

/** The fields whose names begin with a prefix, the prefix taken away. */
export function under(fields: Fields, prefix: string): Fields {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), value]),
  );
}

/** The same fields under a prefix. */
export function put(prefix: string, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [prefix + name, value]));
}

const MOST_ROWS = 200;

/** The rows that stand in the fields, each with the number that the names of its fields begin with. */
export function rowsOf(
  fields: Fields,
): readonly { readonly place: number; readonly row: Fields }[] {
  const places = Object.keys(fields).map((name) => Number(/^(\d+)\./.exec(name)?.[1] ?? -1));
  const count = Math.min(Math.max(-1, ...places) + 1, MOST_ROWS);
  return Array.from({ length: count }, (_, place) => ({ place, row: under(fields, `${place}.`) }));
}

/** A text as it was meant: full-width letters and figures in their plain form. */
export const plain = (text: string | undefined): string => (text ?? '').normalize('NFKC').trim();

/** A number that was typed; what is none stays a text, so that `check` names its place. */
export function numberOf(text: string | undefined): number | string {
  const digits = plain(text).replace(/[,円%日前名]/g, '');
  return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : digits;
}

/** An hour that was typed: 9時 and 9:00 are 09:00. */
export function hourOf(text: string | undefined): string {
  const [, hour, minute = '00'] = /^(\d{1,2})(?::|時)?(\d{2})?分?$/.exec(plain(text)) ?? [];
  return hour === undefined ? plain(text) : `${hour.padStart(2, '0')}:${minute}`;
}

/** A day that was typed: 2026/12/1, 12/20, 12月20日. */
export function dayOf(text: string | undefined): string {
  const parts = plain(text)
    .replace(/日$/, '')
    .split(/[-/年月.]/);
  return parts.every((part) => /^\d+$/.test(part))
    ? parts.map((part) => part.padStart(2, '0')).join('-')
    : plain(text);
}

/** Where a figure stands that was written at the desk. */
export const OWN_SOURCE = { source: '自社の旅行条件書', confirmed: false } as const;

/** A figure that is new: in the article that was typed, else where the like of it stands. */
export function newFigure(file: Loose, like: Loose | undefined, article?: string): Loose {
  const { article: known, clause } = like?.article === undefined ? loose(file.acceptance) : like;
  return { article: plain(article) || known, clause, ...OWN_SOURCE };
}

/** A section as it was typed: the one that stood there where that says the same, else a figure of the desk's own. */
export function revised(
  file: Loose,
  key: string,
  typed: { readonly article: string | undefined; readonly parts: Loose },
): Loose {
  const was = loose(file[key]);
  if (was.article === undefined) {
    return { ...newFigure(file, undefined, typed.article), ...typed.parts };
  }
  const now = { ...was, article: plain(typed.article) || was.article, ...typed.parts };
  return JSON.stringify(now) === JSON.stringify(was) ? was : { ...now, ...OWN_SOURCE };
}
