import { expect, it } from 'vitest';
import { yen } from '../calendar/yen';
import { clock, day, referenceCalendar } from '../testing/reference-calendar';
import { webCardDomestic } from '../testing/shipped-terms';
import {
  type PartyChoice,
  type PartyFacts,
  type PartyTerms,
  partyCancellation,
} from './party-cancellation';
import type { PartyTraveler } from './party-money';

const traveler = (id: string): PartyTraveler => ({
  id,
  birthDate: day('1980-04-01'),
  guardianOf: [],
  ageBand: 'adult',
  roomId: 'room',
  tourPrice: yen(20_000),
  charged: yen(20_000),
  measures: yen(0),
});
const trio: PartyFacts = {
  departureDate: day('2026-07-09'),
  returnDate: day('2026-07-11'),
  dayTrip: false,
  startsAt: clock('2026-07-09 12:00'),
  travelers: ['mother', 'aunt', 'cousin'].map(traveler),
  common: [],
  priceTable: { adult: [0, 23_000, 20_000], child: [0, 18_400, 16_000], infant: 0 },
  fundsYen: yen(60_000),
  calendar: referenceCalendar,
};
const leave = (
  choice: Partial<PartyChoice>,
  facts: PartyFacts = trio,
  terms: PartyTerms = webCardDomestic,
) =>
  partyCancellation(
    facts,
    { leaving: ['aunt'], ground: null, declaredAt: clock('2026-07-02 11:00'), ...choice },
    terms,
  );

it('nobody, or somebody who is not going, cannot leave', () => {
  expect(() => leave({ leaving: [] })).toThrow(new RangeError('somebody leaves who is not going'));
  expect(() => leave({ leaving: ['uncle'] })).toThrow(RangeError);
  expect(() => leave({ leaving: ['aunt', 'uncle'] })).toThrow(RangeError);
  expect(leave({ leaving: ['aunt', 'aunt'] })).toMatchObject({ kind: 'party' });
});

it('D2-15.1.2b a ground that the terms do not know is refused for a party too', () => {
  expect(leave({ ground: 'fare-revision' })).toEqual({
    kind: 'refused',
    reason: 'ground-not-in-terms',
  });
});

it('D2-14.1b terms without a rule for those who stay charge them nothing', () => {
  const silent = { ...webCardDomestic, partialCancellation: null };
  expect(leave({}, trio, silent)).toMatchObject({ staying: [], difference: 0 });
});

it('D2-12.5 a dearer room brings no money back: no date of repayment', () => {
  expect(leave({})).toMatchObject({ reduction: 0, reductionDueDate: null });
});

it('D2-17.1b a cheaper room is paid back by 10 August for a tour that ends on 11 July', () => {
  const cheaper = { adult: [0, 18_000, 20_000], child: [0, 18_400, 16_000], infant: 0 };
  expect(leave({}, { ...trio, priceTable: cheaper })).toMatchObject({
    reduction: 4_000,
    reductionDueDate: '2026-08-10',
  });
});
