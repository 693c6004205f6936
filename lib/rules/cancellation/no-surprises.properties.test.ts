import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/calendar-date';
import { percentOf, yen } from '../calendar/yen';
import { changeCompensation, type ItineraryChange } from '../contract/change-compensation';
import { claimNotice } from '../contract/claim-notice';
import { finalItineraryDue } from '../contract/final-itinerary-due';
import { minimumParticipantsNotice } from '../contract/minimum-participants-notice';
import { priceIncreaseNotice } from '../contract/price-increase-notice';
import { deposit } from '../money/deposit';
import { paymentDue } from '../money/payment-due';
import {
  arbitraryDay,
  arbitraryDeparture,
  arbitraryLead,
  arbitraryYen,
  leadBefore,
} from '../testing/arbitrary-case';
import { day } from '../testing/reference-calendar';
import {
  arrangedAir,
  depositDomestic,
  standardDomestic,
  standardOverseas,
  webCardDomestic,
} from '../testing/shipped-terms';
import { cancellationFee } from './cancellation-fee';

const shipped = fc.constantFrom(
  webCardDomestic,
  depositDomestic,
  arrangedAir,
  standardDomestic,
  standardOverseas,
);
const shift = fc.integer({ min: -60, max: 60 });

describe('the shipped files', () => {
  it('answer every cancellation, air tickets too, without throwing', () => {
    fc.assert(
      fc.property(shipped, arbitraryDeparture, arbitraryLead, (terms, departure, lead) => {
        const declaredAt = leadBefore(departure.startsAt, lead);
        expect(cancellationFee({ ...departure, declaredAt }, terms).kind).toBe('quoted');
      }),
      { numRuns: 400 },
    );
  });

  it('answer or refuse every deadline', () => {
    fc.assert(
      fc.property(shipped, arbitraryDay, shift, shift, (terms, departureDate, applied, named) => {
        const appliedOn = addDays(departureDate, applied);
        const noticeOn = appliedOn;
        const agencyDate = addDays(departureDate, named);
        const facts = { departureDate, appliedOn, agencyDate, companyTicketingDate: null };
        expect(['due', 'refused']).toContain(paymentDue(facts, terms).kind);
        expect(['due', 'refused']).toContain(finalItineraryDue(facts, terms).kind);
        expect(['notice', 'refused']).toContain(
          priceIncreaseNotice({ departureDate, noticeOn }, terms).kind,
        );
        expect(['notice', 'refused']).toContain(
          minimumParticipantsNotice({ departureDate, noticeOn, dayTrip: named > 0 }, terms).kind,
        );
        const claim = { claim: 'baggage', damageOn: departureDate, noticeOn } as const;
        expect(['claim', 'refused']).toContain(claimNotice(claim, terms).kind);
      }),
      { numRuns: 400 },
    );
  });

  it('a due date to pay lies before departure and never before the application', () => {
    fc.assert(
      fc.property(
        arbitraryDay,
        fc.integer({ min: 1, max: 60 }),
        shift,
        (departure, lead, named) => {
          const appliedOn = addDays(departure, -lead);
          const facts = {
            departureDate: departure,
            appliedOn,
            agencyDate: addDays(departure, named),
            companyTicketingDate: null,
          };
          for (const terms of [depositDomestic, arrangedAir]) {
            const answer = paymentDue(facts, terms);
            if (answer.kind === 'refused') continue;
            expect(answer.dueDate < departure && answer.dueDate >= appliedOn).toBe(true);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('a deposit is never more than the price, nor its minimum more than its maximum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500_000 }), (price) => {
        for (const terms of [depositDomestic, arrangedAir]) {
          const answer = deposit({ tourPrice: yen(price), tourDeposit: null }, terms);
          if (answer.kind === 'refused') throw new Error(answer.reason);
          expect(answer.minimum).toBeLessThanOrEqual(answer.maximum);
          expect(answer.maximum).toBeLessThanOrEqual(price);
        }
      }),
      { numRuns: 400 },
    );
  });
});

const change = fc.record({
  row: fc.integer({ min: 1, max: 8 }),
  unit: fc.constantFrom('ride 1', 'night 1', 'night 2'),
  notifiedOn: arbitraryDay,
  inTitle: fc.boolean(),
  sleeper: fc.boolean(),
});

describe('change compensation', () => {
  const paid = (tourPrice: ReturnType<typeof yen>, changes: readonly ItineraryChange[]) => {
    const departureDate = day('2026-07-09');
    const facts = { tourPrice, departureDate, returnDate: departureDate, changes };
    const answer = changeCompensation(facts, webCardDomestic);
    if (answer.kind === 'refused') throw new Error(answer.reason);
    return answer;
  };

  it('stays between nothing and 15%, and never pays 1 to 999 yen', () => {
    fc.assert(
      fc.property(arbitraryYen, fc.array(change, { maxLength: 12 }), (price, changes) => {
        const { payable, dueDate } = paid(price, changes);
        expect(payable).toBeLessThanOrEqual(percentOf(price, 15));
        expect(dueDate === null).toBe(payable === 0);
      }),
      { numRuns: 400 },
    );
  });

  it('does not hang on the order in which changes were written down', () => {
    fc.assert(
      fc.property(arbitraryYen, fc.array(change, { maxLength: 8 }), (price, changes) => {
        expect(paid(price, [...changes].reverse())).toEqual(paid(price, changes));
      }),
      { numRuns: 400 },
    );
  });
});
