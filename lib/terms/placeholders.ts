import type { Terms } from '@/lib/rules/terms';

/** What stands between double braces in a printed article. */
export const PLACEHOLDER = /\{\{([^}]+)\}\}/g;

/** Placeholders that print a whole table, alone in their paragraph. */
export const TABLE_PLACEHOLDERS = [
  'cancellation.table',
  'changeCompensation.table',
  'deposit.table',
  'dangerLevels.table',
  'changeFee.table',
  'handlingFees.table',
] as const;

export type TablePlaceholder = (typeof TABLE_PLACEHOLDERS)[number];

/** Prints the name of the agency whose site it is: no figure of the file. */
export const AGENCY_NAME = 'agency.name';

/** The figure of the file that a placeholder means; undefined when there is none. */
export function figureAt(path: string, terms: Terms): unknown {
  if (path === 'acceptance.hours') return terms.acceptance;
  const names = path.split('.');
  if (path.startsWith('cancellation.periods.')) {
    return terms.cancellation.periods.find((period) => period.name === names[2]);
  }
  const value = names.reduce<unknown>(
    (inside, name) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, name)
        ? (inside as Record<string, unknown>)[name]
        : undefined,
    terms,
  );
  return isFigure(value) ? value : undefined;
}

function isFigure(value: unknown): boolean {
  if (typeof value === 'string' || typeof value === 'number') return true;
  return Array.isArray(value) && value.every((one) => typeof one === 'number');
}

/** The placeholders of a paragraph that the file has no figure for, and braces that are none. */
export function unknownPlaceholders(text: string, terms: Terms): readonly string[] {
  const tables: readonly string[] = TABLE_PLACEHOLDERS;
  const stray = text.replace(PLACEHOLDER, '').match(/[{}][^{}]*/g) ?? [];
  const unknown = [...text.matchAll(PLACEHOLDER)]
    .map(([, path]) => path ?? '')
    .filter((path) => path !== AGENCY_NAME)
    .filter((path) =>
      tables.includes(path) ? text !== `{{${path}}}` : figureAt(path, terms) === undefined,
    );
  return [...unknown, ...stray];
}
