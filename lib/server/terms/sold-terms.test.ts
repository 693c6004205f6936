import { afterAll, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { db } from '../system/db';
import { castDeparture } from '../testing/fixtures';
import { listSoldTerms } from './sold-terms';

afterAll(() => db().$disconnect());

test('the terms that a tour on sale names are told once, with the kinds sold under them', async () => {
  const { tourCode } = await castDeparture('stay', { departureDate: '2031-06-10' });
  const day = calendarDate('2031-06-01');
  const kindsUnder = async (id: string) =>
    (await listSoldTerms(day)).filter(({ terms }) => terms.id === id).map(({ kinds }) => kinds);
  await db().tour.update({
    where: { code: tourCode },
    data: { termsId: 'deposit-domestic', published: true },
  });
  const [kinds, ...others] = await kindsUnder('deposit-domestic');
  expect(kinds).toContain('domestic-stay');
  expect(others).toEqual([]);
  expect(await kindsUnder('arranged-air')).toEqual([]);
});
