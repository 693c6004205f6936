import { expect, test } from 'vitest';
import { day } from '../testing/reference-calendar';
import { type arrangedAir, depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import { balanceDue } from './balance-due';

const due = (
  terms: typeof arrangedAir,
  today: string,
  given: { ended?: boolean; appliedOn?: string } = {},
) =>
  balanceDue(
    {
      departureDate: day('2026-07-09'),
      appliedOn: day(given.appliedOn ?? '2026-05-01'),
      today: day(today),
      ended: given.ended ?? false,
    },
    terms,
  );
const price = { kind: 'due', dueDate: '2026-06-17', article: '第7条' };

test('terms without a date for the price make none up: before departure', () => {
  expect(due(webCardDomestic, '2026-05-02')).toEqual({ kind: 'before-departure' });
  expect(due(webCardDomestic, '2026-07-08')).toEqual({ kind: 'before-departure' });
});

test('D3-7.1 003, departs 9 July: due 17 June, on that day still, from 18 June on before departure', () => {
  expect(due(depositDomestic, '2026-05-02')).toEqual(price);
  expect(due(depositDomestic, '2026-06-17')).toEqual(price);
  expect(due(depositDomestic, '2026-06-18')).toEqual({ kind: 'before-departure' });
});

test('D3-7.2 applied late, the agency has named no date: before departure', () => {
  const late = { appliedOn: '2026-06-18' };
  expect(due(depositDomestic, '2026-06-19', late)).toEqual({ kind: 'before-departure' });
});

test('from the departure day on, and when the booking is over, the agency names the date', () => {
  expect(due(webCardDomestic, '2026-07-09')).toEqual({ kind: 'named-by-agency' });
  expect(due(depositDomestic, '2026-05-02', { ended: true })).toEqual({ kind: 'named-by-agency' });
});
