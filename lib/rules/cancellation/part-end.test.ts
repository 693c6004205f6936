import { describe, expect, test } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { instantInJapan } from '../calendar/instant';
import { yen } from '../calendar/yen';
import { depositDomestic as deposit, webCardDomestic as web } from '../testing/shipped-terms';
import { PART_CAUSES, type PartCause, partEnd } from './part-end';

const day2 = instantInJapan(calendarDate('2026-07-10'), '09:00');

const facts = (
  cause: PartCause,
  part: number,
  charges: number,
  more: { agencyAtFault?: boolean; explanation?: string } = {},
) => ({
  cause,
  part: yen(part),
  supplierCharges: yen(charges),
  agencyAtFault: false,
  explanation: '出発前に説明しました。',
  recordedAt: day2,
  returnDate: calendarDate('2026-07-11'),
  ...more,
});

describe('D2-16.1.2 a service that failed, under document 002', () => {
  test.each([
    ['part 10,000, the company at fault, charge 4,000', 10_000, 4_000, true, 10_000],
    ['part 10,000, external cause, charge 4,000', 10_000, 4_000, false, 6_000],
    ['part 10,000, external cause, charge 12,000', 10_000, 12_000, false, 0],
  ])('%s', (_, part, charges, agencyAtFault, refund) => {
    const answer = partEnd(facts('service-unavailable', part, charges, { agencyAtFault }), web);
    expect(answer).toMatchObject({ kind: 'part', refund, undeducted: 10_000, article: '第16条' });
  });
});

test('D3-16.2 document 003 names no deduction: 10,000 whatever the inn charges', () => {
  const answer = partEnd(facts('service-unavailable', 10_000, 4_000), deposit);
  expect(answer).toMatchObject({ refund: 10_000, article: '第16条', clause: 'D3-16.2' });
});

describe('the company ends a part', () => {
  test.each([
    ['D2-16.2.2 not received 30,000, charges 12,000: 18,000', web, 12_000, 18_000],
    ['D2-16.2.2 charges 30,000: nothing', web, 30_000, 0],
    ['D3-18.2 not received 30,000, charges 12,000: 18,000', deposit, 12_000, 18_000],
  ])('%s', (_, terms, charges, refund) => {
    const answer = partEnd(facts('force-majeure', 30_000, charges), terms);
    expect(answer).toMatchObject({ kind: 'part', refund, undeducted: 30_000 });
  });

  test.each([
    ['D2-16.2.3 illness', web, 'cannot-travel', true],
    ['D2-16.2.3 events beyond control', web, 'force-majeure', true],
    ['D2-16.2.3 disobedience', web, 'disobedience', false],
    ['D3-18.1 illness', deposit, 'cannot-travel', false],
  ] as const)('%s: the way home is arranged on request: %s', (_, terms, cause, returnArranged) => {
    expect(partEnd(facts(cause, 1_000, 0), terms)).toMatchObject({ returnArranged });
  });

  test('D2-16.2.1 not before it was explained', () => {
    const answer = partEnd(facts('disobedience', 1_000, 0, { explanation: ' ' }), web);
    expect(answer).toEqual({ kind: 'may-not', reason: 'explanation-missing' });
  });

  test('D3-18.1 only for a reason of the list', () => {
    const answer = partEnd(facts('anti-social', 1_000, 0), deposit);
    expect(answer).toEqual({ kind: 'may-not', reason: 'not-in-list' });
  });
});

test('D2-17.1b ended on day 2 of a tour that returns on 11 July: back by 10 August', () => {
  for (const cause of PART_CAUSES) {
    expect(partEnd(facts(cause, 10_000, 4_000), web)).toMatchObject({ dueDate: '2026-08-10' });
  }
  expect(partEnd(facts('force-majeure', 4_000, 4_000), web)).toMatchObject({ dueDate: null });
});

test('terms that are silent give no figure', () => {
  const silent = { refund: { ...web.refund, unavailablePart: null }, companyTermination: null };
  for (const cause of PART_CAUSES) {
    const answer = partEnd(facts(cause, 1_000, 0), silent);
    expect(answer).toEqual({ kind: 'refused', reason: 'not-in-terms' });
  }
});
