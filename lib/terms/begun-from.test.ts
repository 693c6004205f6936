import { expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { textBegunFrom } from './begun-from';

const today = calendarDate('2026-12-01');
const begun = (firstDay: string, sameTerms: boolean) =>
  JSON.parse(textBegunFrom(JSON.stringify({ firstDay, id: 'a' }), { sameTerms, today }));

test.each([
  ['2020-04-01', false, '2026-12-01'],
  ['2020-04-01', true, '2026-12-02'],
  ['2026-12-01', true, '2026-12-02'],
  ['2027-04-01', true, '2027-04-01'],
] as const)('from a version of %s, of the same terms: %s, the draft counts from %s', (...row) => {
  const [from, same, expected] = row;
  expect(begun(from, same)).toEqual({ firstDay: expected, id: 'a' });
});
