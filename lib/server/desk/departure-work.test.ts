import { afterAll, expect, test } from 'vitest';
import { db } from '../system/db';
import { castDeparture } from '../testing/fixtures';
import { departureWork } from './departure-work';

afterAll(() => db().$disconnect());

// Two nights from 4 December: the 14th day before, 20 November, is the last on which too few may be told.
async function short() {
  const { id } = await castDeparture('stay', { departureDate: '2026-12-04', sold: 4 });
  const work = async (moment: string) =>
    (await departureWork(new Date(moment))).find((item) => item.subjectId === id);
  return { id, work };
}

test('D2-15.2.2 a departure with too few is work from a week before its last day to that day’s end', async () => {
  const { work } = await short();
  expect(await work('2026-11-12T23:59:59+09:00')).toBeUndefined();
  expect(await work('2026-11-13T00:00:00+09:00')).toMatchObject({
    ...{ kind: 'departure', people: 4, reference: '2026-12-04' },
    due: new Date('2026-11-20T23:59:59.999+09:00'),
  });
  expect(await work('2026-11-20T23:59:59+09:00')).toBeDefined();
  expect(await work('2026-11-21T00:00:00+09:00')).toBeUndefined();
});

test('what was decided, called off, has enough or nobody is no work', async () => {
  const at = '2026-11-16T10:00:00+09:00';
  for (const change of [{ decided: true }, { status: 'cancelled' }, { sold: 10 }, { sold: 0 }]) {
    const { id, work } = await short();
    expect(await work(at)).toBeDefined();
    await db().departure.update({ where: { id }, data: change });
    expect(await work(at)).toBeUndefined();
  }
});
