import { describe, expect, test } from 'vitest';
import { yen } from '../calendar/yen';
import { arrangedAir, depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import { claimDecision } from './claim-decision';

type Facts = Parameters<typeof claimDecision>[0];
const decide = (loss: number, paid: number, more: Partial<Facts> = {}, terms = webCardDomestic) =>
  claimDecision(
    {
      ...{ claim: 'damages', baggage: false, grossNegligence: false },
      ...{ loss: yen(loss), alreadyPaid: yen(paid) },
      ...more,
    },
    terms,
  );

describe('what was paid before is set off', () => {
  test.each([
    ['D2-19.1 damages 100,000, special compensation 30,000 paid', 100_000, 30_000, 70_000, 0],
    ['D3-23.1 damages 80,000, 50,000 paid', 80_000, 50_000, 30_000, 0],
    ['D3-26.4 damages 10,000, compensation 1,240 paid', 10_000, 1_240, 8_760, 0],
    [
      'D3-26.4 damages 1,000, compensation 1,240: nothing, 240 may be claimed',
      1_000,
      1_240,
      0,
      240,
    ],
  ])('%s', (_, loss, paid, payable, returnable) => {
    expect(decide(loss, paid, {}, depositDomestic)).toMatchObject({ payable, returnable });
    expect(decide(loss, paid)).toMatchObject({ payable, returnable, capped: false });
  });
});

describe('D2-18.3 D3-22.2 luggage: 150,000 a person', () => {
  const baggage = { baggage: true };
  test.each([
    ['loss 200,000', 200_000, baggage, 150_000, true],
    ['loss 151,000', 151_000, baggage, 150_000, true],
    ['loss 150,000', 150_000, baggage, 150_000, false],
    [
      'loss 200,000, gross negligence',
      200_000,
      { baggage: true, grossNegligence: true },
      200_000,
      false,
    ],
    ['200,000 of the body', 200_000, {}, 200_000, false],
    [
      '200,000 by the schedule',
      200_000,
      { claim: 'special-compensation', ...baggage },
      200_000,
      false,
    ],
  ] as const)('%s', (_, loss, more, payable, capped) => {
    for (const terms of [webCardDomestic, depositDomestic]) {
      expect(decide(loss, 0, more, terms)).toMatchObject({ payable, capped });
    }
  });
  test('the cap counts before what was paid is set off', () => {
    expect(decide(200_000, 30_000, baggage)).toMatchObject({ owed: 150_000, payable: 120_000 });
  });
  test('terms without claims name no cap', () => {
    expect(decide(1, 0, baggage, arrangedAir)).toMatchObject({ kind: 'refused' });
  });
});
