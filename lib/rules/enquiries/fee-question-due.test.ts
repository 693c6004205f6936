import { expect, test } from 'vitest';
import { formatInJapan } from '../calendar/instant';
import { nextStep } from '../cancellation/fee-until';
import { stay } from '../testing/cancellation-case';
import { clock } from '../testing/reference-calendar';
import { webCardDomestic } from '../testing/shipped-terms';
import { feeQuestionDue } from './fee-question-due';

// Departs on Thursday 9 July 2026; of the shipped terms 30% begins after 16:00 of Wednesday 1 July.
const due = (at: string, ordinary: string, declares: boolean) => {
  const facts = {
    ...{ ordinary: clock(ordinary), declares, startsAt: stay.startsAt },
    nextStep: nextStep(stay, clock(at), webCardDomestic),
  };
  return formatInJapan(feeQuestionDue(facts)).slice(0, 16);
};

test.each([
  ['2026-06-30 11:00', '2026-07-02 23:59', false, '2026-07-01T16:00'],
  ['2026-06-30 11:00', '2026-07-02 23:59', true, '2026-07-02T23:59'],
  ['2026-06-15 11:00', '2026-06-17 23:59', false, '2026-06-17T23:59'],
  ['2026-07-01 20:00', '2026-07-03 23:59', false, '2026-07-03T23:59'],
] as const)('D2-15.1.1c asked at %s, due as any other at %s, declared %s: due at %s', (...row) => {
  const [at, ordinary, declares, expected] = row;
  expect(due(at, ordinary, declares)).toBe(expected);
});

test('nobody is answered after the trip has started', () => {
  const startsAt = clock('2026-07-09 08:30');
  const facts = { ordinary: clock('2026-07-10 23:59'), nextStep: null, startsAt };
  for (const declares of [true, false])
    expect(feeQuestionDue({ ...facts, declares })).toBe(startsAt - 1);
});
