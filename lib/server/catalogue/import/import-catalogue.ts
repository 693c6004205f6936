import 'server-only';
import type { ClientBase } from 'pg';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { type CatalogueKind, catalogueKinds } from '@/lib/schemas/catalogue/catalogue-kind';
import { type BadRow, BadRows, MOST_BAD_ROWS } from './bad-row';
import type { CatalogueFile } from './catalogue-file';
import { checkAgainstTours, checkStaged, type StagedProblem } from './check-staged';
import { expandDepartures } from './expand-departures';
import type { ImportOptions, ImportReport } from './import-report';
import { inTransaction } from './in-transaction';
import { indexTours } from './index-tours';
import { type CatalogueChange, listChanges } from './list-changes';
import { mergeStaged, numberStaged } from './merge-staged';
import { createStages } from './stage-rows';
import { kindOfFile, takeInFile } from './take-in-file';
import { touchedTours } from './touched-tours';
import { keepFirstVersions, keepVersions } from './tour-versions';

/**
 * Imports catalogue files in one transaction.
 *
 * @throws BadRows with file, line, column and reason of up to a hundred bad rows; nothing was imported then
 */
export function importCatalogue(
  client: ClientBase,
  files: readonly CatalogueFile[],
  options: ImportOptions,
): Promise<ImportReport> {
  return inTransaction(client, () => importWithin(client, files, options));
}

/** The same inside a transaction of the caller's. */
export async function importWithin(
  client: ClientBase,
  files: readonly CatalogueFile[],
  {
    today,
    sampleCodes = new Set(),
    onProgress = () => {},
    rowByRow = false,
    newUnpublished = false,
    by,
  }: ImportOptions,
): Promise<ImportReport> {
  const sorted = await inOrder(files);
  const kinds = catalogueKinds.filter((kind) => sorted.some((file) => file.kind === kind));
  await createStages(client, kinds);
  const rowsOf = new Map<CatalogueKind, number>();
  const bad: BadRow[] = [];
  for (const [position, file] of sorted.entries()) {
    const taken = await takeInFile(client, { ...file, position }, (rows) =>
      onProgress(file.name, rows),
    );
    rowsOf.set(file.kind, (rowsOf.get(file.kind) ?? 0) + taken.rows);
    bad.push(...taken.bad);
  }
  refuse(bad);
  const named = (problem: StagedProblem) => ({
    ...problem,
    file: sorted[problem.file]?.name ?? '',
  });
  refuse((await checkStaged(client, kinds)).map(named));
  const merged: ImportReport['kinds'][number][] = [];
  const listed: CatalogueChange[] = [];
  const merge = async (kind: CatalogueKind) => {
    const whole = sorted.flatMap((file) => (file.kind === kind && file.tourCode) || []);
    await numberStaged(client, kind);
    if (rowByRow) listed.push(...(await listChanges(client, kind, whole)));
    const count = await mergeStaged(client, kind, { whole, newUnpublished });
    merged.push({ kind, rows: rowsOf.get(kind) ?? 0, ...count });
  };
  const touched = await touchedTours(client, kinds, sorted);
  if (by) await keepFirstVersions(client, touched, by.at);
  const catalogue = kinds.filter((kind) => kind !== 'departures');
  for (const kind of catalogue) await merge(kind);
  refuse((await checkAgainstTours(client, kinds)).map(named));
  if (kinds.includes('departures')) await merge('departures');
  const expanded = catalogue.length > 0 ? await followUp(client, touched, today, sampleCodes) : 0;
  if (by) await keepVersions(client, touched, by);
  const changes = merged.reduce((sum, kind) => sum + kind.added + kind.changed + kind.removed, 0);
  return { kinds: merged, expanded, nothingChanged: changes + expanded === 0, changes: listed };
}

async function inOrder(files: readonly CatalogueFile[]) {
  const known: (CatalogueFile & { kind: CatalogueKind })[] = [];
  const bad: BadRow[] = [];
  for (const file of files) {
    const kind = await kindOfFile(file);
    if (typeof kind === 'string') known.push({ ...file, kind });
    else bad.push(kind);
  }
  refuse(bad);
  return known.sort((a, b) => catalogueKinds.indexOf(a.kind) - catalogueKinds.indexOf(b.kind));
}

function refuse(bad: readonly BadRow[]): void {
  if (bad.length > 0) throw new BadRows(bad.slice(0, MOST_BAD_ROWS));
}

async function followUp(
  client: ClientBase,
  touched: readonly string[],
  today: CalendarDate,
  sampleCodes: ReadonlySet<string>,
): Promise<number> {
  await indexTours(client, touched);
  return expandDepartures(client, { today, codes: touched, sampleCodes });
}
