import { randomUUID } from 'node:crypto';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CatalogueKind, kindShapes } from '@/lib/schemas/catalogue/catalogue-kind';
import { forgetUploads, listUploads } from '../catalogue/import/uploads';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import { goodDays, goodRows } from '../testing/catalogue-files';
import { actingStaff } from '../testing/staff';
import { previewUpload, takeUpload } from './catalogue-upload';
import { sendCatalogueFiles } from './send-catalogue-files';

const at = new Date('2026-11-20T10:00:00+09:00');
const code = 'desk-import';
let clerk: Staff;
let manager: Staff;

beforeAll(async () => {
  [clerk, manager] = await Promise.all([actingStaff('clerk', at), actingStaff('manager', at)]);
});
beforeEach(() => db().tour.deleteMany({ where: { code } }));
afterAll(async () => {
  await db().tour.deleteMany({ where: { code } });
  await db().$disconnect();
});

type Row = Readonly<Record<string, string>>;

function file(kind: CatalogueKind, ...rows: readonly Row[]) {
  const mine = rows.map((row) =>
    kind === 'tours' ? { ...row, code } : { ...row, tour_code: code },
  );
  const text = stringify(mine, { header: true, columns: [...kindShapes[kind].columns] });
  return { name: `${kind}.csv`, bytes: new TextEncoder().encode(text) };
}

const wholeTour = () => [
  file('tours', goodRows.tours),
  file('itinerary', ...goodDays),
  file('patterns', goodRows.patterns),
];

async function sent(...files: ReturnType<typeof file>[]): Promise<string> {
  const answer = await sendCatalogueFiles(clerk, { files, press: randomUUID() }, at);
  if (answer.kind !== 'kept') throw new Error(answer.reason);
  return answer.id;
}

async function shownOf(id: string): Promise<string> {
  return (await previewUpload(id, at))?.shown ?? '';
}

async function bringIn(...files: ReturnType<typeof file>[]) {
  const id = await sent(...files);
  return takeUpload(manager, { id, shown: await shownOf(id), publish: true }, at);
}

const linesOf = (subjectId: string) =>
  db().auditEntry.findMany({
    where: { subjectId },
    orderBy: { id: 'asc' },
    select: { command: true, role: true, detail: true },
  });

describe('files sent at the desk', () => {
  test('change nothing until a manager takes them in; both leave a line', async () => {
    const id = await sent(...wholeTour());
    const upload = await previewUpload(id, at);
    expect(upload?.preview).toMatchObject({
      kind: 'sound',
      report: { kinds: [{ added: 1 }, { added: 3 }, { added: 1 }], expanded: 16 },
    });
    expect(await db().tour.count({ where: { code } })).toBe(0);
    expect(
      await takeUpload(manager, { id, shown: upload?.shown ?? '', publish: true }, at),
    ).toMatchObject({
      kind: 'taken',
    });
    expect(await db().tour.count({ where: { code } })).toBe(1);
    expect(await linesOf(id)).toEqual([
      { command: 'catalogue.edit', role: 'clerk', detail: { files: 3 } },
      {
        command: 'catalogue.publish',
        role: 'manager',
        detail: { added: 5, changed: 0, removed: 0, expanded: 16 },
      },
    ]);
  });

  test('are shown row by row, what was and what will be', async () => {
    await bringIn(...wholeTour());
    const dearer = { ...goodRows.patterns, adult_2: '59000' };
    const days = [goodDays[0], { ...goodDays[1], lunch: 'included' }, goodDays[2]] as Row[];
    const upload = await previewUpload(
      await sent(file('patterns', dearer), file('itinerary', ...days)),
      at,
    );
    expect(upload?.preview).toMatchObject({
      report: {
        changes: [
          {
            kind: 'itinerary',
            change: 'changed',
            key: [code, 2],
            cells: [['lunch', 'free', 'included']],
          },
          {
            kind: 'patterns',
            change: 'changed',
            key: [code, 1],
            cells: [['adultYen', [0, 58_000, 54_000, 52_000], [0, 59_000, 54_000, 52_000]]],
          },
        ],
      },
    });
  });

  test('with one bad cell change nothing, and the cell is named', async () => {
    const id = await sent(file('tours', { ...goodRows.tours, capacity: '三十' }));
    expect((await previewUpload(id, at))?.preview).toEqual({
      kind: 'bad',
      rows: [
        { file: 'tours.csv', line: 2, column: 'capacity', fault: ['not-whole'], found: '三十' },
      ],
    });
    expect(await takeUpload(manager, { id, shown: '', publish: true }, at)).toEqual({
      kind: 'refused',
      reason: 'differs',
    });
  });

  test('are taken in as they were shown, or not at all', async () => {
    await bringIn(...wholeTour());
    const id = await sent(file('tours', { ...goodRows.tours, catch: '朝の竹林' }));
    const shown = await shownOf(id);
    await bringIn(file('tours', { ...goodRows.tours, catch: '夜の竹林' }));
    expect(await takeUpload(manager, { id, shown, publish: true }, at)).toEqual({
      kind: 'refused',
      reason: 'differs',
    });
    const { catchLine } = await db().tour.findUniqueOrThrow({ where: { code } });
    expect(catchLine).toBe('夜の竹林');
    expect(
      await takeUpload(manager, { id, shown: await shownOf(id), publish: true }, at),
    ).toMatchObject({
      kind: 'taken',
    });
  });

  test('two who take the same in at once: one does, the other is told', async () => {
    const id = await sent(...wholeTour());
    const shown = await shownOf(id);
    const answers = await Promise.all([
      takeUpload(manager, { id, shown, publish: true }, at),
      takeUpload(manager, { id, shown, publish: true }, at),
    ]);
    expect(
      answers.map((answer) => (answer.kind === 'taken' ? 'taken' : answer.reason)).sort(),
    ).toEqual(['taken', 'taken-before']);
  });

  test('of one press are kept once, with one line in the record, also of two presses at once', async () => {
    const order = { files: wholeTour(), press: randomUUID() };
    const answers = await Promise.all([1, 2].map(() => sendCatalogueFiles(clerk, order, at)));
    const ids = new Set(answers.map((answer) => answer.kind === 'kept' && answer.id));
    const [id] = ids;
    expect(ids.size).toBe(1);
    expect(await sendCatalogueFiles(clerk, order, at)).toEqual({ kind: 'kept', id });
    expect(await linesOf(String(id))).toMatchObject([{ command: 'catalogue.edit' }]);
    const others = { ...order, files: [file('tours', goodRows.tours)] };
    expect(await sendCatalogueFiles(clerk, others, at)).not.toEqual({ kind: 'kept', id });
  });

  test('that cannot be written into the record are not kept', async () => {
    const order = { files: wholeTour(), press: randomUUID() };
    const nobody = { ...clerk, name: null as never };
    const before = await db().catalogueUpload.count();
    await expect(sendCatalogueFiles(nobody, order, at)).rejects.toThrow();
    expect(await db().catalogueUpload.count()).toBe(before);
  });

  test('are sent by clerks and taken in by managers, by nobody else', async () => {
    const auditor = await actingStaff('auditor', at);
    const order = { files: wholeTour(), press: randomUUID() };
    expect(await sendCatalogueFiles(auditor, order, at)).toMatchObject({
      reason: 'not-allowed',
    });
    const id = await sent(...wholeTour());
    expect(
      await takeUpload(clerk, { id, shown: await shownOf(id), publish: true }, at),
    ).toMatchObject({
      reason: 'not-allowed',
    });
  });

  test('are gone after a day', async () => {
    const id = await sent(...wholeTour());
    const almost = new Date(at.getTime() + 24 * 3_600_000 - 1);
    const after = new Date(at.getTime() + 24 * 3_600_000);
    await forgetUploads(almost);
    expect(await previewUpload(id, almost)).not.toBeNull();
    expect(await previewUpload(id, after)).toBeNull();
    await forgetUploads(after);
    expect((await listUploads(at)).some((upload) => upload.id === id)).toBe(false);
  });
});
