import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findTour } from '../catalogue/find-tour';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import { env } from '../system/env';
import { mediaStore } from '../system/media/media-store';
import { goodRows } from '../testing/catalogue-files';
import { actingStaff } from '../testing/staff';
import { previewUpload, takeUpload } from './catalogue-upload';
import { editTour, findTourRows } from './edit-tour';
import { listPictures } from './picture-change';
import { addPicture, movePicture, orderPictures, removePicture } from './tour-pictures';

const at = new Date('2026-11-20T10:00:00+09:00');
const tours = ['pictured-one', 'pictured-two'] as const;
const [one, two] = tours;
let manager: Staff;

async function write(code: string): Promise<void> {
  const { state } = await findTourRows('tours', code);
  const answer = await editTour(
    manager,
    { code, kind: 'tours', rows: [goodRows.tours], state, press: randomUUID() },
    at,
  );
  if (answer.kind !== 'kept') throw new Error(JSON.stringify(answer));
  const shown = (await previewUpload(answer.id, at))?.shown ?? '';
  await takeUpload(manager, { id: answer.id, shown, publish: true }, at);
}

const clear = () => db().tour.deleteMany({ where: { code: { in: [...tours] } } });
beforeAll(async () => {
  manager = await actingStaff('manager', at);
});
beforeEach(async () => {
  await clear();
  await write(one);
});
afterAll(async () => {
  await clear();
  await db().$disconnect();
});

const png = (width: number) =>
  sharp({ create: { width, height: 300, channels: 3, background: '#777' } })
    .png()
    .toBuffer();

async function add(tourCode: string, width: number) {
  const bytes = await png(width);
  return addPicture(manager, { tourCode, bytes, alt: `写真${width}`, credit: '' }, at);
}

const alts = async (code: string) => (await listPictures(code)).map(({ alt }) => alt);
const idOf = async (alt: string) =>
  (await listPictures(one)).find((picture) => picture.alt === alt)?.id ?? '';

describe('the pictures of a tour', () => {
  test('are shown on its page in their order, which is changed by steps or as a whole', async () => {
    for (const width of [500, 501, 502]) expect(await add(one, width)).toEqual({ kind: 'done' });
    expect((await findTour(one))?.pictures.map(({ alt }) => alt)).toEqual([
      '写真500',
      '写真501',
      '写真502',
    ]);
    await movePicture(manager, { tourCode: one, id: await idOf('写真502'), by: -1 }, at);
    expect(await alts(one)).toEqual(['写真500', '写真502', '写真501']);
    await movePicture(manager, { tourCode: one, id: await idOf('写真500'), by: -1 }, at);
    expect(await alts(one)).toEqual(['写真500', '写真502', '写真501']);
    await orderPictures(manager, { tourCode: one, order: [await idOf('写真501')] }, at);
    expect(await alts(one)).toEqual(['写真501', '写真500', '写真502']);
  });

  test('are twelve at most, none of them twice', async () => {
    for (let width = 500; width < 512; width++) await add(one, width);
    expect(await add(one, 505)).toMatchObject({ reason: 'there-already' });
    expect(await add(one, 512)).toMatchObject({ reason: 'too-many' });
    expect(await alts(one)).toHaveLength(12);
  });

  test('are changed by who may, each time with a line in the record', async () => {
    const auditor = await actingStaff('auditor', at);
    const bytes = await png(500);
    const refusal = await addPicture(auditor, { tourCode: one, bytes, alt: 'a', credit: '' }, at);
    expect(refusal).toMatchObject({ reason: 'not-allowed' });
    await add(one, 500);
    await removePicture(manager, { tourCode: one, id: await idOf('写真500') }, at);
    const where = { staffId: manager.staffId, subjectId: one, subjectKind: 'tour' };
    const lines = await db().auditEntry.findMany({ where, orderBy: { id: 'desc' }, take: 2 });
    expect(lines.map(({ detail }) => detail)).toEqual([
      { pictures: 'remove' },
      { pictures: 'add' },
    ]);
  });

  test('two sent at once both stand, one behind the other', async () => {
    await Promise.all([add(one, 500), add(one, 501)]);
    expect((await listPictures(one)).map(({ position }) => position)).toEqual([1, 2]);
  });
});

describe.each(['database', 'folder'] as const)('their files in the %s', (where) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tabiyaku-media-'));
  beforeEach(() => {
    if (where === 'folder') Object.assign(env(), { MEDIA_DIR: folder });
  });
  afterEach(() => {
    Object.assign(env(), { MEDIA_DIR: undefined });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('are there while a tour shows them, and gone with the last', async () => {
    await write(two);
    await add(one, 640);
    await add(two, 640);
    const [picture] = await listPictures(one);
    const name = `${picture?.hash}-640.avif`;
    expect(await mediaStore().get(name)).not.toBeNull();
    await removePicture(manager, { tourCode: one, id: picture?.id ?? '' }, at);
    expect(await mediaStore().get(name)).not.toBeNull();
    const [last] = await listPictures(two);
    await removePicture(manager, { tourCode: two, id: last?.id ?? '' }, at);
    expect(await mediaStore().get(name)).toBeNull();
  });
});
