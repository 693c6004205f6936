import { afterAll, expect, test } from 'vitest';
import { db } from '../../system/db';
import { listTermsByKind } from './terms-by-kind';

afterAll(() => db().$disconnect());

test('each kind of product names its terms, and the version that is in force', async () => {
  const said = async (day: string) =>
    (await listTermsByKind(new Date(`${day}T10:00:00+09:00`))).map(({ kind, id, inForce }) => [
      kind,
      id,
      inForce?.version ?? null,
    ]);
  expect(await said('2026-11-20')).toEqual([
    ['domestic-stay', 'web-card-domestic', '1'],
    ['domestic-day-trip', 'web-card-domestic', '1'],
    ['overseas', 'standard-overseas', '1'],
    ['arranged-air', 'arranged-air', '1'],
  ]);
  expect((await said('2019-01-01')).map(([, , version]) => version)).toEqual(Array(4).fill(null));
});
