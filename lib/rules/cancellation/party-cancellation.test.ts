import { expect, test } from 'vitest';
import { termsVersion } from '../../terms/terms-of';
import { businessCalendar } from '../calendar/business-calendar';
import { calendarDate } from '../calendar/calendar-date';
import { type Instant, parseInstant } from '../calendar/instant';
import { yen } from '../calendar/yen';
import type { Terms } from '../terms';
import { type PartyFacts, partyCancellation } from './party-cancellation';
import type { PartyTraveler } from './party-money';

const terms = termsVersion('web-card-domestic', '1') as Terms;
const calendar = businessCalendar(
  [calendarDate('2026-07-20')],
  calendarDate('2026-01-01'),
  calendarDate('2026-12-31'),
);
const thursday = parseInstant('2026-07-02T11:00:00+09:00');

function traveler(id: string, given: Partial<PartyTraveler> = {}): PartyTraveler {
  const price = given.tourPrice ?? yen(20_000);
  return {
    id,
    birthDate: calendarDate('1980-04-01'),
    guardianOf: [],
    ageBand: 'adult',
    roomId: 'room',
    tourPrice: price,
    charged: price,
    measures: yen(0),
    ...given,
  };
}

const trio: PartyFacts = {
  departureDate: calendarDate('2026-07-09'),
  returnDate: calendarDate('2026-07-11'),
  dayTrip: false,
  startsAt: parseInstant('2026-07-09T12:00:00+09:00'),
  travelers: [traveler('mother'), traveler('aunt'), traveler('cousin')],
  common: [],
  priceTable: { adult: [0, 23_000, 20_000], child: [0, 18_400, 16_000], infant: 0 },
  fundsYen: yen(60_000),
  calendar,
};

function leave(leaving: string[], facts = trio, declaredAt: Instant = thursday) {
  const answer = partyCancellation(facts, { leaving, ground: null, declaredAt }, terms);
  if (answer.kind !== 'party') throw new Error(answer.kind);
  return answer;
}

test('D2-14.1b one of three leaves on day 7: 6,000 for the leaver, 3,000 more for each of the others', () => {
  const answer = leave(['aunt']);
  expect(answer.quote).toMatchObject({ dayNo: 7, fee: 6_000, refund: 14_000, owed: 0 });
  expect(answer.leaving).toEqual([{ id: 'aunt', tourPrice: 20_000, fee: 6_000 }]);
  expect(answer.staying).toEqual([
    { id: 'mother', more: 3_000, less: 0 },
    { id: 'cousin', more: 3_000, less: 0 },
  ]);
  expect(answer).toMatchObject({ credit: 20_000, difference: 6_000, reduction: 0 });
});

test('D2-12.5 no price for the new number of guests: nothing changes for the one who stays', () => {
  expect(leave(['aunt', 'cousin'])).toMatchObject({ staying: [], difference: 0 });
});

test('when all leave, nobody pays a difference and every yen is accounted for', () => {
  const answer = leave(['mother', 'aunt', 'cousin']);
  expect(answer.quote).toMatchObject({ fee: 18_000, refund: 42_000 });
  expect(answer.difference).toBe(0);
});

test('the rest of an uneven sum goes to the first traveler of the booking', () => {
  const facts = { ...trio, fundsYen: yen(50_000) };
  expect(leave(['mother'], facts).quote.refund).toBe(10_668);
  expect(leave(['cousin'], facts).quote.refund).toBe(10_666);
});

test('D2-4.1b the guardian cannot leave a child of fourteen behind; both together can', () => {
  const child = traveler('child', { birthDate: calendarDate('2012-03-01'), ageBand: 'child' });
  const family = { ...trio, travelers: [traveler('mother', { guardianOf: ['child'] }), child] };
  const choice = { leaving: ['mother'], ground: null, declaredAt: thursday };
  expect(partyCancellation(family, choice, terms)).toEqual({
    kind: 'unaccompanied',
    where: 'on-the-trip',
    minors: ['child'],
  });
  expect(leave(['mother', 'child'], family).quote.fee).toBe(12_000);
});

test('D2-15.1.2a on a free ground nothing is charged, and those who stay pay nothing more', () => {
  const answer = partyCancellation(
    trio,
    { leaving: ['aunt'], ground: 'important-change', declaredAt: thursday },
    terms,
  );
  expect(answer).toMatchObject({ quote: { fee: 0, refund: 20_000 }, staying: [], difference: 0 });
});

test('D2-15.T.5 after the start everything is owed and no room is priced anew', () => {
  const answer = leave(['aunt'], trio, parseInstant('2026-07-09T12:00:00+09:00'));
  expect(answer.quote).toMatchObject({ fee: 20_000, refund: 0, afterStart: true });
  expect(answer.difference).toBe(0);
});

test('an infant fills no bed: its leaving changes no price', () => {
  const baby = traveler('baby', {
    ageBand: 'infant',
    birthDate: calendarDate('2025-09-01'),
    tourPrice: yen(1_000),
  });
  const withBaby = { ...trio, travelers: [...trio.travelers, baby], fundsYen: yen(61_000) };
  expect(leave(['baby'], withBaby)).toMatchObject({ difference: 0, quote: { fee: 300 } });
});

test('a room that becomes cheaper is reduced, to be paid back after the trip', () => {
  const facts = { ...trio, priceTable: { adult: [0, 19_000, 20_000], child: [], infant: 0 } };
  expect(leave(['aunt'], facts)).toMatchObject({
    difference: 0,
    reduction: 2_000,
    reductionDueDate: '2026-08-10',
  });
});

// 20,000 each by two in the room; the bath is 24,000 for the room, whoever sleeps in it.
const pair: PartyFacts = {
  ...trio,
  travelers: [traveler('wife'), traveler('husband')],
  common: [{ unit: 'room', quantity: 1, unitYen: 24_000, inFeeBase: true }],
  priceTable: { adult: [30_000, 20_000], child: [], infant: 0 },
  fundsYen: yen(64_000),
};

test('D2-12.0 a room with a bath: who leaves pays 30% of 20,000, who stays the single room alone', () => {
  expect(leave(['husband'], pair)).toMatchObject({
    // 64,000 were paid, 20,000 of them for the husband: 6,000 are kept.
    quote: { fee: 6_000, refund: 14_000, owed: 0 },
    leaving: [{ id: 'husband', tourPrice: 20_000, fee: 6_000 }],
    staying: [{ id: 'wife', more: 10_000, less: 0 }],
    difference: 10_000,
    credit: 20_000,
    unchanged: 24_000,
  });
});

test('D2-7 when both leave, the bath is in the price that both cancel: 30% of 32,000 each', () => {
  expect(leave(['wife', 'husband'], pair)).toMatchObject({
    quote: { fee: 19_200, refund: 44_800 },
    leaving: [
      { id: 'wife', tourPrice: 32_000, fee: 9_600 },
      { id: 'husband', tourPrice: 32_000, fee: 9_600 },
    ],
    credit: 64_000,
    unchanged: 0,
  });
});

test('D2-12.5 luggage of 2,200 for the booking is in no difference and in no fee of one who leaves', () => {
  const common = [{ unit: 'booking', quantity: 1, unitYen: 2_200, inFeeBase: true }] as const;
  const answer = leave(['aunt'], { ...trio, common, fundsYen: yen(62_200) });
  expect(answer).toMatchObject({
    quote: { fee: 6_000, refund: 14_000 },
    difference: 6_000,
    credit: 20_000,
    unchanged: 2_200,
  });
});

test('a discount of 2,000 for the booking stays with those who stay', () => {
  const common = [{ unit: 'booking', quantity: 1, unitYen: -2_000, inFeeBase: true }] as const;
  const facts = { ...trio, common, fundsYen: yen(58_000) };
  expect(leave(['aunt'], facts)).toMatchObject({
    quote: { fee: 6_000, refund: 14_000 },
    credit: 20_000,
    unchanged: -2_000,
  });
  // Of 2,000 the first bears 668, the others 666: 30% of 19,332, 19,334 and 19,334 are 5,799, 5,800 and 5,800.
  expect(leave(['mother', 'aunt', 'cousin'], facts)).toMatchObject({
    quote: { fee: 17_399, refund: 40_601 },
    credit: 58_000,
  });
});

test('a boy of seven is not left alone in a room, though his father sleeps next door', () => {
  const boy = traveler('boy', { birthDate: calendarDate('2019-01-01'), ageBand: 'child' });
  const father = traveler('father', { guardianOf: ['boy'], roomId: 'next door' });
  const family = { ...trio, travelers: [father, traveler('mother'), boy] };
  const choice = { leaving: ['mother'], ground: null, declaredAt: thursday };
  expect(partyCancellation(family, choice, terms)).toEqual({
    kind: 'unaccompanied',
    where: 'in-a-room',
    minors: ['boy'],
  });
});
