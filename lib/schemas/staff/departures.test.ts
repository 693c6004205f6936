import { expect, test } from 'vitest';
import { departuresAsked, monthFrom } from './departures';

test.each([
  [{}, { month: '2026-11', day: null, tour: null, show: 'booked', page: 1 }],
  [
    { month: '2027-01', show: 'short', page: '3' },
    { month: '2027-01', show: 'short', page: 3 },
  ],
  [{ day: '2026-12-04' }, { month: '2026-12', day: '2026-12-04', show: 'all' }],
  [
    { month: '2026-13', show: 'none', page: '0', tour: 'a b' },
    { month: '2026-11', tour: null, page: 1 },
  ],
  [
    { tour: ['a', 'b'], month: 'x' },
    { month: '2026-11', tour: null },
  ],
])('an address is read as far as it can be: %j', (asked, read) => {
  expect(departuresAsked(asked, '2026-11')).toMatchObject(read);
});

test('months go over the turn of the year', () => {
  expect([monthFrom('2026-12', 1), monthFrom('2027-01', -1), monthFrom('2026-11', 1)]).toEqual([
    '2027-01',
    '2026-12',
    '2026-12',
  ]);
});
