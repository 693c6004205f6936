import { describe, expect, it } from 'vitest';
import type { Terms } from '../terms';
import { quoteOf, stay } from '../testing/cancellation-case';
import { clock } from '../testing/reference-calendar';
import {
  arrangedAir,
  depositDomestic,
  standardDomestic,
  standardOverseas,
  webCardDomestic,
} from '../testing/shipped-terms';
import { cancellationFee } from './cancellation-fee';
import type { CancellationGround } from './free-grounds';

const ask = (ground: CancellationGround, at: string | null, terms: Terms, noShow = false) =>
  cancellationFee({ ...stay, ground, declaredAt: at === null ? null : clock(at), noShow }, terms);
const refused = (reason: string) => ({ kind: 'refused', reason });

const EVERY: readonly CancellationGround[] = [
  'important-change',
  'price-increase',
  'fare-revision',
  'force-majeure',
  'contract-document-missing',
  'final-itinerary-late',
  'agency-fault',
];

describe('which grounds free from the fee', () => {
  const known: readonly [string, Terms, readonly CancellationGround[]][] = [
    [
      'D2-15.1.2a–e document 002',
      webCardDomestic,
      [
        'important-change',
        'price-increase',
        'force-majeure',
        'contract-document-missing',
        'agency-fault',
      ],
    ],
    [
      'D3-15.2.1–5 document 003',
      depositDomestic,
      [
        'important-change',
        'fare-revision',
        'force-majeure',
        'final-itinerary-late',
        'agency-fault',
      ],
    ],
    [
      'the domestic standard terms',
      standardDomestic,
      [
        'important-change',
        'fare-revision',
        'force-majeure',
        'final-itinerary-late',
        'agency-fault',
      ],
    ],
    [
      'the overseas standard terms',
      standardOverseas,
      [
        'important-change',
        'fare-revision',
        'force-majeure',
        'final-itinerary-late',
        'agency-fault',
      ],
    ],
    ['document 004', arrangedAir, []],
  ];
  it.each(known)('%s', (_, terms, grounds) => {
    for (const ground of EVERY) {
      const answer = ask(ground, '2026-07-08 11:00', terms);
      if (grounds.includes(ground)) {
        expect(answer).toMatchObject({ fee: 0, refund: 80_000, owed: 0, dayNo: 1 });
      } else {
        expect(answer).toEqual(refused('ground-not-in-terms'));
      }
    }
  });

  it('D2-15.1.2e says so in the answer: clause, article and the day of the refund', () => {
    const answer = quoteOf(
      { ...stay, ground: 'agency-fault', declaredAt: clock('2026-07-07 11:00') },
      webCardDomestic,
    );
    expect(answer.step).toMatchObject({
      id: 'agency-fault',
      clause: 'D2-15.1.2e',
      article: '第15条',
      charge: { kind: 'free' },
    });
    expect(answer.travelers).toEqual([{ fee: 0 }]);
    expect(answer.refundDueDate).toBe('2026-07-14');
  });
});

describe('until when', () => {
  it('before the start, to the last minute', () => {
    expect(ask('force-majeure', '2026-07-09 11:59', webCardDomestic)).toMatchObject({ fee: 0 });
    expect(ask('force-majeure', '2026-07-09 12:00', webCardDomestic)).toEqual(
      refused('ground-after-start'),
    );
  });

  it('a no-show declared nothing, declared or not', () => {
    expect(ask('force-majeure', null, webCardDomestic, true)).toEqual(
      refused('ground-after-start'),
    );
    expect(ask('force-majeure', '2026-07-08 11:00', webCardDomestic, true)).toEqual(
      refused('ground-after-start'),
    );
    expect(ask('final-itinerary-late', '2026-07-09 11:00', depositDomestic, true)).toEqual(
      refused('ground-after-start'),
    );
  });

  it('D3-15.2.4 the late final itinerary until the end of the departure date', () => {
    expect(ask('final-itinerary-late', '2026-07-09 12:00', depositDomestic)).toMatchObject({
      fee: 0,
      afterStart: true,
      refundDueDate: '2026-08-10',
    });
    expect(ask('final-itinerary-late', '2026-07-09 23:59', depositDomestic)).toMatchObject({
      fee: 0,
    });
    expect(ask('final-itinerary-late', '2026-07-10 00:00', depositDomestic)).toEqual(
      refused('ground-after-start'),
    );
  });

  it('D3-15.2.5 the agency’s fault not after the start', () => {
    expect(ask('agency-fault', '2026-07-09 12:00', depositDomestic)).toEqual(
      refused('ground-after-start'),
    );
  });

  it('declared before the start and received after it: free, for staff to look at', () => {
    const early = { ...stay, startsAt: clock('2026-07-09 08:00') };
    const facts = {
      ...early,
      ground: 'force-majeure' as const,
      declaredAt: clock('2026-07-09 07:30'),
    };
    expect(quoteOf(facts, webCardDomestic)).toMatchObject({ fee: 0, staffReview: true });
  });
});
