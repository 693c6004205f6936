import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CellRow } from '@/lib/schemas/catalogue/cell-rows';
import type { EditedKind } from '@/lib/schemas/catalogue/edited-kinds';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import { goodDays, goodRows } from '../testing/catalogue-files';
import { actingStaff } from '../testing/staff';
import { previewUpload, takeUpload } from './catalogue-upload';
import { editTour, findTourRows } from './edit-tour';
import { findTourVersion } from './find-tour-version';
import { listTourVersions } from './list-tour-versions';

const at = new Date('2026-11-20T10:00:00+09:00');
const code = 'desk-edit';
let manager: Staff;

beforeAll(async () => {
  manager = await actingStaff('manager', at);
});
const clear = async () => {
  await db().tour.deleteMany({ where: { code } });
  await db().tourVersion.deleteMany({ where: { tourCode: code } });
};
beforeEach(clear);
afterAll(async () => {
  await clear();
  await db().$disconnect();
});

async function edit(kind: EditedKind, rows: readonly CellRow[]) {
  const { state } = await findTourRows(kind, code);
  return editTour(manager, { code, kind, rows, state, press: randomUUID() }, at);
}

async function write(kind: EditedKind, ...rows: readonly CellRow[]) {
  const answer = await edit(kind, rows);
  if (answer.kind !== 'kept') throw new Error(JSON.stringify(answer));
  const shown = (await previewUpload(answer.id, at))?.shown ?? '';
  return takeUpload(manager, { id: answer.id, shown, publish: false }, at);
}

describe('a tour written at the desk', () => {
  test('begins with its own row; its parts follow, and each writing is a version with who and what', async () => {
    expect((await write('tours', goodRows.tours)).kind).toBe('taken');
    await write('itinerary', ...goodDays);
    await write('patterns', goodRows.patterns);
    await write('tours', { ...goodRows.tours, catch: '夜の竹林', capacity: '28' });
    expect(await db().departure.count({ where: { tourCode: code } })).toBe(16);
    expect(await listTourVersions(code)).toMatchObject([
      {
        version: 4,
        by: '渚 ひかる',
        changed: [{ kind: 'tours', columns: ['capacity', 'catchLine'] }],
      },
      { version: 3, changed: [{ kind: 'patterns' }] },
      { version: 2, changed: [{ kind: 'itinerary' }] },
      { version: 1, changed: [] },
    ]);
  });

  test('what stood before its first edit is a version too', async () => {
    await write('tours', goodRows.tours);
    await db().tourVersion.deleteMany({ where: { tourCode: code } });
    await write('tours', { ...goodRows.tours, catch: '夜の竹林' });
    const versions = await listTourVersions(code);
    expect(versions.map(({ version, by }) => [version, by])).toEqual([
      [2, '渚 ひかる'],
      [1, null],
    ]);
  });

  test('each version can be read as it was, whatever was written since', async () => {
    await write('tours', { ...goodRows.tours, catch: '朝の竹林' });
    await write('itinerary', ...goodDays);
    await write('tours', { ...goodRows.tours, catch: '夜の竹林' });
    const saying = async (version: number) => {
      const parts = (await findTourVersion(code, version))?.parts ?? [];
      const rowsOf = (kind: EditedKind) => parts.find((part) => part.kind === kind)?.rows ?? [];
      return [rowsOf('tours')[0]?.catchLine, rowsOf('itinerary').length];
    };
    expect(await saying(1)).toEqual(['朝の竹林', 0]);
    expect(await saying(2)).toEqual(['朝の竹林', goodDays.length]);
    expect(await saying(3)).toEqual(['夜の竹林', goodDays.length]);
    expect(await findTourVersion(code, 4)).toBeNull();
  });

  test('the same written again is no version and no change', async () => {
    await write('tours', goodRows.tours);
    await write('tours', goodRows.tours);
    expect(await listTourVersions(code)).toHaveLength(1);
  });

  test('a cell that is wrong is named by its row in the form, past rows with line breaks', async () => {
    await write('tours', goodRows.tours);
    const days = goodDays.map((day, row) => ({ ...day, at: String(row) }));
    const rows = [days[0], days[1], { ...days[2], lunch: 'picnic' }] as CellRow[];
    expect(await edit('itinerary', rows)).toEqual({
      kind: 'bad',
      faults: [
        {
          at: '2',
          column: 'lunch',
          fault: ['not-one-of', ['included', 'free', 'onboard', 'none']],
        },
      ],
    });
  });

  test('the last option can be taken away; other tours keep theirs', async () => {
    await write('tours', goodRows.tours);
    await write('options', goodRows.options);
    expect(await db().priceOption.count({ where: { tourCode: code } })).toBe(1);
    const others = await db().priceOption.count();
    await write('options');
    expect(await db().priceOption.count({ where: { tourCode: code } })).toBe(0);
    expect(await db().priceOption.count()).toBe(others - 1);
  });

  test('of one press, twice at once, are one upload', async () => {
    const { state } = await findTourRows('tours', code);
    const press = randomUUID();
    const order = { code, kind: 'tours', rows: [goodRows.tours], state, press } as const;
    const answers = await Promise.all([1, 2].map(() => editTour(manager, order, at)));
    expect(answers.map(({ kind }) => kind)).toEqual(['kept', 'kept']);
    expect(new Set(answers.map((one) => one.kind === 'kept' && one.id)).size).toBe(1);
  });

  test('two who write the same part: the second is told and overwrites nothing', async () => {
    await write('tours', goodRows.tours);
    const { state } = await findTourRows('tours', code);
    await write('tours', { ...goodRows.tours, catch: '先に書いた' });
    const rows = [{ ...goodRows.tours, catch: '後から書いた' }];
    const order = { code, kind: 'tours', rows, state, press: randomUUID() } as const;
    expect(await editTour(manager, order, at)).toEqual({
      kind: 'refused',
      reason: 'changed-meanwhile',
    });
    expect((await findTourRows('tours', code)).rows[0]?.catch).toBe('先に書いた');
  });
});
