import { randomUUID } from 'node:crypto';
import { stringify } from 'csv-stringify/sync';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { type CatalogueKind, kindShapes } from '@/lib/schemas/catalogue/catalogue-kind';
import { findTour } from '../catalogue/find-tour';
import { listSoonDepartures } from '../catalogue/list-soon-departures';
import { listTourPages } from '../catalogue/list-tour-pages';
import { packageProduct } from '../product/package/package-product';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import { env } from '../system/env';
import { termsOfTour } from '../terms/terms-of-kind';
import { goodDays, goodRows } from '../testing/catalogue-files';
import { actingStaff } from '../testing/staff';
import { previewUpload, takeUpload } from './catalogue-upload';
import { previewTour } from './preview-tour';
import { publishTour } from './publish-tour';
import { sendCatalogueFiles } from './send-catalogue-files';

const at = new Date('2026-11-20T10:00:00+09:00');
const today = calendarDate('2026-11-20');
const code = 'desk-publish';
const departureId = `${code}.2026-11-28`;
let manager: Staff;

beforeAll(async () => {
  manager = await actingStaff('manager', at);
});
beforeEach(() => db().tour.deleteMany({ where: { code } }));
afterAll(async () => {
  await db().tour.deleteMany({ where: { code } });
  await db().$disconnect();
});

function file(kind: CatalogueKind, ...rows: readonly Readonly<Record<string, string>>[]) {
  const mine = rows.map((row) => ({ ...row, [kind === 'tours' ? 'code' : 'tour_code']: code }));
  const text = stringify(mine, { header: true, columns: [...kindShapes[kind].columns] });
  return { name: `${kind}.csv`, bytes: new TextEncoder().encode(text) };
}

const PARTS = {
  tours: () => file('tours', goodRows.tours),
  itinerary: () => file('itinerary', ...goodDays),
  patterns: () => file('patterns', goodRows.patterns),
};

async function sent(...parts: readonly (keyof typeof PARTS)[]): Promise<string> {
  const answer = await sendCatalogueFiles(
    manager,
    { files: parts.map((part) => PARTS[part]()), press: randomUUID() },
    at,
  );
  if (answer.kind !== 'kept') throw new Error(answer.reason);
  return answer.id;
}

async function bringIn(publish: boolean, ...parts: readonly (keyof typeof PARTS)[]) {
  const id = await sent(...parts);
  const shown = (await previewUpload(id, at))?.shown ?? '';
  return takeUpload(manager, { id, shown, publish }, at);
}

const seen = async () => (await listTourPages()).some((page) => page.code === code);

describe('a tour that is not published', () => {
  test('is on no list and takes no application; published, it is and does; hidden again, not', async () => {
    await bringIn(false, 'tours', 'itinerary', 'patterns');
    await db().departure.update({ where: { id: departureId }, data: { decided: true } });
    const soon = async () => (await listSoonDepartures(today)).some((one) => one.code === code);
    expect([await seen(), await soon()]).toEqual([false, false]);
    expect(await packageProduct.findOffer(departureId)).toBeNull();
    expect((await findTour(code))?.published).toBe(false);

    await publishTour(manager, { code, published: true }, at);
    expect(await seen()).toBe(true);
    expect(await packageProduct.findOffer(departureId)).not.toBeNull();

    await publishTour(manager, { code, published: false }, at);
    expect(await seen()).toBe(false);
    expect(await packageProduct.findOffer(departureId)).toBeNull();
  });

  test('stays so when its files are taken in again', async () => {
    await bringIn(false, 'tours');
    await bringIn(true, 'tours', 'itinerary');
    expect((await findTour(code))?.published).toBe(false);
  });

  test('is published by who may, once it has days and departures', async () => {
    await bringIn(false, 'tours');
    const clerk = await actingStaff('clerk', at);
    const other = await actingStaff('manager', at);
    const publish = (staff: Staff) => publishTour(staff, { code, published: true }, at);
    expect(await publish(clerk)).toMatchObject({ reason: 'not-allowed' });
    expect(await publish(manager)).toMatchObject({ reason: 'without-itinerary' });
    await bringIn(false, 'itinerary');
    expect(await publish(manager)).toMatchObject({ reason: 'without-departures' });
    await bringIn(false, 'patterns');
    expect(await publish(other)).toEqual({ kind: 'done', published: true });
    expect(await publish(other)).toEqual({ kind: 'done', published: true });
    const lines = await db().auditEntry.findMany({
      where: { subjectKind: 'tour', subjectId: code },
    });
    expect(lines.filter(({ staffId }) => staffId === other.staffId)).toHaveLength(1);
  });

  test('with an empty terms_id follows its kind of product; without terms in force it is not published', async () => {
    const tours = () => file('tours', { ...goodRows.tours, terms_id: '' });
    const files = [tours(), PARTS.itinerary(), PARTS.patterns()];
    const answer = await sendCatalogueFiles(manager, { files, press: randomUUID() }, at);
    if (answer.kind !== 'kept') throw new Error(answer.reason);
    const shown = (await previewUpload(answer.id, at))?.shown ?? '';
    await takeUpload(manager, { id: answer.id, shown, publish: false }, at);
    const tour = await findTour(code);
    expect(tour?.termsId).toBe('');
    expect(tour && (await termsOfTour(tour, today))).toMatchObject({ id: 'web-card-domestic' });
    await db().tour.update({ where: { code }, data: { termsId: 'nobody' } });
    const publish = () => publishTour(manager, { code, published: true }, at);
    expect(await publish()).toMatchObject({ reason: 'without-terms' });
    await db().tour.update({ where: { code }, data: { termsId: '' } });
    expect(await publish()).toEqual({ kind: 'done', published: true });
  });

  test('every page that lists tours hears of it', async () => {
    await bringIn(false, 'tours', 'itinerary', 'patterns');
    const client = new Client({ connectionString: env().DATABASE_URL });
    await client.connect();
    await client.query('LISTEN tour_changes');
    const heard: string[] = [];
    client.on('notification', ({ payload = '' }) => heard.push(payload));
    await publishTour(manager, { code, published: true }, at);
    await client.query('SELECT 1');
    await client.end();
    expect(heard).toContain('');
  });
});

test('an upload is looked at as the page that it would give, before anything counts', async () => {
  const id = await sent('tours', 'itinerary', 'patterns');
  const found = await previewTour({ id, code }, at);
  expect(found?.tour).toMatchObject({ title: '京都 嵐山の紅葉を歩く3日間' });
  expect(found?.tour.itinerary).toHaveLength(3);
  // Saturday 21 November is the first day of the pattern after today.
  expect(found?.months[0]?.departures[0]).toMatchObject({
    date: '2026-11-21',
    lowestAdultYen: 54_000,
  });
  expect(await findTour(code)).toBeNull();
  expect(await previewTour({ id, code: 'nobody' }, at)).toBeNull();
});
