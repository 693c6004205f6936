import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receptionTime } from '../application/reception-time';
import { instant } from '../calendar/instant';
import { yen } from '../calendar/yen';
import type { Terms } from '../terms';
import { arbitraryDeparture, arbitraryLead, leadBefore } from '../testing/arbitrary-case';
import { referenceCalendar } from '../testing/reference-calendar';
import {
  depositDomestic,
  standardDomestic,
  standardOverseas,
  webCardDomestic,
} from '../testing/shipped-terms';
import { type CancellationFacts, cancellationFee } from './cancellation-fee';
import type { CancellationQuote } from './cancellation-quote';

const packages = fc.constantFrom(
  webCardDomestic,
  depositDomestic,
  standardDomestic,
  standardOverseas,
);

function quote(
  departure: Omit<CancellationFacts, 'declaredAt'>,
  lead: number,
  terms: Terms,
): CancellationQuote {
  const declaredAt = leadBefore(departure.startsAt, lead);
  const answer = cancellationFee({ ...departure, declaredAt }, terms);
  if (answer.kind === 'refused') throw new Error(answer.reason);
  return answer;
}

describe('whatever is cancelled', () => {
  it('waiting never makes a package cancellation cheaper', () => {
    fc.assert(
      fc.property(
        packages,
        arbitraryDeparture,
        arbitraryLead,
        arbitraryLead,
        (terms, departure, one, other) => {
          const early = quote(departure, Math.max(one, other), terms);
          const late = quote(departure, Math.min(one, other), terms);
          expect(late.fee).toBeGreaterThanOrEqual(early.fee);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a package fee never exceeds the price of the traveler', () => {
    fc.assert(
      fc.property(packages, arbitraryDeparture, arbitraryLead, (terms, departure, lead) => {
        for (const [place, traveler] of quote(departure, lead, terms).travelers.entries()) {
          expect(traveler.fee).toBeLessThanOrEqual(departure.travelers[place]?.tourPrice ?? 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('fee and refund make up what was received, or what is owed is missing', () => {
    fc.assert(
      fc.property(packages, arbitraryDeparture, arbitraryLead, (terms, departure, lead) => {
        const { fee, refund, owed } = quote(departure, lead, terms);
        expect(fee + refund).toBe(departure.receivedYen + owed);
        expect(Math.min(refund, owed)).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('the parts of a party add up to the whole', () => {
    fc.assert(
      fc.property(packages, arbitraryDeparture, arbitraryLead, (terms, departure, lead) => {
        const whole = quote(departure, lead, terms);
        const parts = departure.travelers.map((traveler) =>
          quote({ ...departure, travelers: [traveler], receivedYen: yen(0) }, lead, terms),
        );
        expect(parts.reduce((sum, part) => sum + part.fee, 0)).toBe(whole.fee);
        expect(parts.map((part) => part.fee)).toEqual(whole.travelers.map(({ fee }) => fee));
      }),
      { numRuns: 300 },
    );
  });

  it('a free ground before the start gives everything back', () => {
    fc.assert(
      fc.property(packages, arbitraryDeparture, arbitraryLead, (terms, departure, lead) => {
        const before = Math.max(1, Math.abs(lead));
        const answer = quote({ ...departure, ground: 'force-majeure' }, before, terms);
        expect([answer.fee, answer.refund]).toEqual([0, departure.receivedYen]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('when a declaration counts', () => {
  it('is never before it was made, and in the order in which it was made', () => {
    fc.assert(
      fc.property(
        packages,
        arbitraryDeparture,
        arbitraryLead,
        arbitraryLead,
        (terms, { startsAt }, one, other) => {
          const [early, late] = [Math.max(one, other), Math.min(one, other)].map((lead) => {
            const declaredAt = instant(startsAt - lead);
            const received = receptionTime(declaredAt, referenceCalendar, terms.acceptance);
            if (typeof received !== 'number') throw new Error(received.reason);
            expect(received).toBeGreaterThanOrEqual(declaredAt);
            return received;
          });
          expect(late).toBeGreaterThanOrEqual(early ?? Number.NaN);
        },
      ),
      { numRuns: 500 },
    );
  });
});
