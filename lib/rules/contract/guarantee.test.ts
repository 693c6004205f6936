import { describe, expect, test } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { yen } from '../calendar/yen';
import { arrangedAir, depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import { type GuaranteedChange, guarantee } from './guarantee';

const eve = calendarDate('2026-07-08');
const start = calendarDate('2026-07-09');
const change = (row: number, more: Partial<GuaranteedChange> = {}): GuaranteedChange => ({
  ...{ row, unit: '1泊目', notifiedOn: start, inTitle: false, sleeper: false },
  ...{ step: 'given', cause: 'supplier', overbooked: false, circumstance: 'none' },
  ...more,
});
/** 9 to 11 July 2026. */
const trip = (prices: readonly number[], changes: readonly GuaranteedChange[]) => ({
  travelers: prices.map((price, place) => ({ id: `t${place}`, tourPrice: yen(price) })),
  departureDate: start,
  returnDate: calendarDate('2026-07-11'),
  changes,
});
const paid = (
  prices: readonly number[],
  changes: readonly GuaranteedChange[],
  terms = depositDomestic,
) => {
  const answer = guarantee(trip(prices, changes), terms);
  return answer.kind === 'guarantee' ? answer : null;
};

describe('D3-26.1 62,000 yen', () => {
  test('another hotel (row 6) told on 9 July: 2.0% = 1,240, due by 10 August', () => {
    const answer = paid([62_000], [change(6)]);
    expect(answer).toMatchObject({ total: 1_240, dueDate: '2026-08-10', article: '第26条' });
  });
  test.each([
    ['told on 8 July: 1.0% = 620, below 1,000', change(6, { notifiedOn: eve })],
    ['row 1 told on 8 July: 1.5% = 930, below 1,000', change(1, { notifiedOn: eve })],
  ])('%s: nothing, and no day', (_, one) => {
    expect(paid([62_000], [one])).toMatchObject({ total: 0, dueDate: null });
  });
});

describe('D3-26.2 at most 15%, and nothing below 1,000 a person', () => {
  test('62,000: cases of 17%: 9,300', () => {
    const titles = ['a', 'b', 'c'].map((unit) => change(8, { unit, inTitle: true }));
    expect(paid([62_000], [...titles, change(6)])).toMatchObject({
      ratePerMille: 170,
      total: 9_300,
    });
  });
  test('a sum of 1,000 is paid, of 999 not; each person for themselves', () => {
    const answer = paid([50_000, 49_950], [change(6)]);
    expect(answer?.travelers.map(({ payable }) => payable)).toEqual([1_000, 0]);
    expect(answer).toMatchObject({ total: 1_000, dueDate: '2026-08-10' });
  });
});

describe('D3-26.1x D2-21.1.1 why nothing is paid', () => {
  test.each([
    ['a ferry cancelled by a storm', { cause: 'weather-or-disaster' }, 'cause'],
    ['a service stopped', { cause: 'service-stopped' }, 'cause'],
    ['the part had ended', { circumstance: 'part-terminated' }, 'part-terminated'],
    ['only the order changed', { circumstance: 'order-only' }, 'order-only'],
    ['D2-21.N6 only another name', { circumstance: 'renamed' }, 'renamed'],
    ['D3-26.N3 a carrier of a higher class', { circumstance: 'better-carrier' }, 'better-carrier'],
  ] as const)('%s', (_, more, reason) => {
    for (const terms of [depositDomestic, webCardDomestic]) {
      const answer = paid([62_000], [change(6, more)], terms);
      expect(answer).toMatchObject({ total: 0, judged: [{ kind: 'exempt', reason }] });
    }
  });
  test('the arrangement error of the organiser is compensated', () => {
    expect(paid([62_000], [change(6, { cause: 'organiser' })])).toMatchObject({ total: 1_240 });
  });
  test('overbooking is compensated whatever stands behind it', () => {
    const more = { cause: 'service-stopped', overbooked: true } as const;
    expect(paid([62_000], [change(6, more)])).toMatchObject({ total: 1_240 });
  });
});

test('clear liability: part of the damages by document 002, nothing of this kind by 003', () => {
  const liable = change(7, { circumstance: 'liability' });
  const web = paid([62_000], [liable], webCardDomestic);
  expect(web).toMatchObject({ total: 1_240, judged: [{ kind: 'as-damages' }] });
  expect(paid([62_000], [change(6, { circumstance: 'liability' })])).toMatchObject({ total: 0 });
});

describe('D3-26.N2 D2-21.N1 the hotel of one night, told on 9 July', () => {
  const final = change(6, { step: 'final' });
  test('contract A, final B, given C: two cases, 4.0% = 2,480', () => {
    expect(paid([62_000], [final, change(6)])).toMatchObject({ ratePerMille: 40, total: 2_480 });
  });
  test('contract A, final B, given B: one case, 1,240', () => {
    expect(paid([62_000], [final])).toMatchObject({ ratePerMille: 20, total: 1_240 });
  });
  test('D3-26.N3 kind and name of the lodging changed on one step: one case', () => {
    expect(paid([62_000], [change(6), change(6)])).toMatchObject({ ratePerMille: 20 });
  });
});

test('an exempt change does not raise the sum of the others', () => {
  const storm = change(2, { cause: 'weather-or-disaster', unit: '城' });
  const answer = paid([80_000], [storm, change(1, { unit: '日程' })]);
  expect(answer).toMatchObject({ ratePerMille: 30, total: 2_400 });
});

test('terms without the guarantee give no figure', () => {
  expect(guarantee(trip([62_000], [change(6)]), arrangedAir)).toMatchObject({ kind: 'refused' });
});
