import { expect, it } from 'vitest';
import { clock, day } from '../testing/reference-calendar';
import { depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import { openGrounds } from './open-grounds';

const undelivered = {
  notices: [],
  appliedAt: clock('2026-06-01 10:00'),
  formedAt: clock('2026-06-01 10:05'),
  departureDate: day('2026-07-09'),
  startsAt: clock('2026-07-09 12:00'),
  hasContractDocument: false,
  finalItineraryAt: null,
};
const missing = ['contract-document-missing'];

it('D2-15.1.2d the document has 24 hours: to the minute there is no right, a minute later there is', () => {
  const at = (text: string) => openGrounds({ ...undelivered, at: clock(text) }, webCardDomestic);
  expect(at('2026-06-01 12:00')).toEqual([]);
  expect(at('2026-06-02 10:05')).toEqual([]);
  expect(at('2026-06-02 10:06')).toEqual(missing);
});

it('D2-15.1.2d without a contract no document is missing', () => {
  const facts = { ...undelivered, formedAt: null, at: clock('2026-06-10 10:00') };
  expect(openGrounds(facts, webCardDomestic)).toEqual([]);
});

it('D2-15.1.2d terms that set no hours for the document open nothing by themselves', () => {
  const terms = { ...webCardDomestic, contractDocument: null };
  expect(openGrounds({ ...undelivered, at: clock('2026-06-10 10:00') }, terms)).toEqual([]);
});

it('D2-15.1.2b an increase recorded at the very moment of the application counts, one before does not', () => {
  const recorded = (text: string) =>
    openGrounds(
      {
        ...undelivered,
        hasContractDocument: true,
        at: clock('2026-06-10 10:00'),
        notices: [{ kind: 'price-increase', recordedAt: clock(text), ownBooking: false }],
      },
      webCardDomestic,
    );
  expect(recorded('2026-06-01 10:00')).toEqual(['price-increase']);
  expect(recorded('2026-06-01 09:59')).toEqual([]);
});

// Applied for on 1 July for 9 July: day 8, due on the 8th; on 2 July: day 7, due on the 9th until the meeting at 12:00.
const contracted = {
  ...undelivered,
  appliedAt: clock('2026-07-01 10:00'),
  formedAt: clock('2026-07-01 10:05'),
  hasContractDocument: true,
};
const late = ['final-itinerary-late'];

it('D3-15.2.4 not there at the end of the 8th: the right opens with the 9th, and what comes then comes too late', () => {
  const at = (text: string, handed: string | null = null) => {
    const finalItineraryAt = handed === null ? null : clock(handed);
    return openGrounds({ ...contracted, finalItineraryAt, at: clock(text) }, depositDomestic);
  };
  expect(at('2026-07-08 23:59')).toEqual([]);
  expect(at('2026-07-09 00:00')).toEqual(late);
  expect(at('2026-07-09 09:00', '2026-07-08 23:59')).toEqual([]);
  expect(at('2026-07-09 09:00', '2026-07-09 00:00')).toEqual(late);
});

it('D3-15.2.4 applied on day 7: until the meeting on the departure date there is no right', () => {
  const facts = { ...contracted, appliedAt: clock('2026-07-02 10:00') };
  const at = (text: string) => openGrounds({ ...facts, at: clock(text) }, depositDomestic);
  expect(at('2026-07-09 11:59')).toEqual([]);
  expect(at('2026-07-09 12:00')).toEqual(late);
});

it('D3-15.2.4 terms that ask for no final itinerary open nothing, nor is there a right without a contract', () => {
  const at = clock('2026-07-09 11:00');
  expect(openGrounds({ ...contracted, at }, webCardDomestic)).toEqual([]);
  expect(openGrounds({ ...contracted, formedAt: null, at }, depositDomestic)).toEqual([]);
});
