import { expect, it } from 'vitest';
import { formatInJapan } from '../calendar/instant';
import { stay } from '../testing/cancellation-case';
import { clock } from '../testing/reference-calendar';
import { webCardDomestic } from '../testing/shipped-terms';
import { feeChanges } from './fee-changes';

const changes = (at: string) =>
  feeChanges({ ...stay, declaredAt: clock(at) }, webCardDomestic).map(
    ({ from, quote }) => `${formatInJapan(from).slice(0, 16)} ${quote.fee}`,
  );

// 80,000 yen, departs Thu 9 July 2026 12:00, hours Mon–Fri 10:00–16:00.
it('D2-14.1a every coming fee: 20, 30, 40, 50 and 100 percent', () => {
  expect(changes('2026-06-01 11:00')).toEqual([
    '2026-06-18T16:00 16000',
    '2026-07-01T16:00 24000',
    '2026-07-07T16:00 32000',
    '2026-07-08T16:00 40000',
    '2026-07-09T12:00 80000',
  ]);
});

it('leaves out what has passed, to the closing minute', () => {
  expect(changes('2026-07-08 16:00')).toEqual(['2026-07-08T16:00 40000', '2026-07-09T12:00 80000']);
  expect(changes('2026-07-08 16:01')).toEqual(['2026-07-09T12:00 80000']);
});

it('tells of none once the tour has started', () => {
  expect(changes('2026-07-09 12:00')).toEqual([]);
});
