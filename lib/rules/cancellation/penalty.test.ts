import { describe, expect, it } from 'vitest';
import { yen } from '../calendar/yen';
import type { Terms } from '../terms';
import { flight, stay } from '../testing/cancellation-case';
import { clock, day } from '../testing/reference-calendar';
import { arrangedAir, depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import { nonPaymentEnd, penalty } from './penalty';

const unpaid = (dueDate: string, received: number, terms: Terms, facts = stay) =>
  penalty({ ...facts, dueDate: day(dueDate), receivedYen: yen(received) }, terms);

describe('D2-15.2.1 unpaid by the date of the contract document', () => {
  it('due 25 June, ended 26 June (day 13): 16,000, received 10,000, 6,000 is invoiced', () => {
    expect(unpaid('2026-06-25', 10_000, webCardDomestic)).toMatchObject({
      kind: 'penalty',
      terminatedOn: '2026-06-26',
      dayNo: 13,
      fee: 16_000,
      travelers: [{ fee: 16_000 }],
      refund: 0,
      owed: 6_000,
    });
  });
  it('ended on day 21: nothing', () => {
    expect(unpaid('2026-06-17', 0, webCardDomestic)).toMatchObject({ fee: 0, dayNo: 21 });
  });
  it('D2-15.2.3 received 80,000, penalty 24,000: 56,000 goes back', () => {
    expect(unpaid('2026-07-01', 80_000, webCardDomestic)).toMatchObject({
      fee: 24_000,
      refund: 56_000,
    });
  });
});

describe('D3-17.1 the contract ends on the day after the due date', () => {
  it('due 17 June, ended 18 June (day 21): 0%, the deposit of 20,000 goes back', () => {
    expect(unpaid('2026-06-17', 20_000, depositDomestic)).toMatchObject({
      terminatedOn: '2026-06-18',
      fee: 0,
      refund: 20_000,
    });
  });
  it('due 3 July, ended Saturday 4 July (day 5), open or not: 24,000, 4,000 is invoiced', () => {
    expect(unpaid('2026-07-03', 20_000, depositDomestic)).toMatchObject({
      terminatedOn: '2026-07-04',
      dayNo: 5,
      fee: 24_000,
      owed: 4_000,
    });
  });
  it('a step that begins on the day of the end counts from its first moment', () => {
    expect(unpaid('2026-07-01', 0, depositDomestic)).toMatchObject({ dayNo: 7, fee: 24_000 });
    expect(unpaid('2026-06-30', 0, depositDomestic)).toMatchObject({ dayNo: 8, fee: 16_000 });
  });
});

describe('D4-6.2 air: void on the day after the due date', () => {
  it('due 25 June, void on 26 June (day 13): row c, 30,000 against the deposit of 30,000', () => {
    expect(unpaid('2026-06-25', 30_000, arrangedAir, flight)).toMatchObject({
      terminatedOn: '2026-06-26',
      fee: 30_000,
      refund: 0,
      owed: 0,
    });
  });
});

describe('otherwise', () => {
  it('terms that say nothing about it refuse', () => {
    expect(unpaid('2026-06-25', 0, { ...depositDomestic, nonPayment: null })).toEqual({
      kind: 'refused',
      reason: 'not-in-terms',
    });
  });
  it('a hole in the table refuses', () => {
    const cancellation = { ...depositDomestic.cancellation, tables: [] };
    expect(unpaid('2026-06-25', 0, { ...depositDomestic, cancellation })).toMatchObject({
      reason: 'no-step',
    });
  });
  it('an end after the start is 100%, at the very start too', () => {
    const midnight = { ...stay, startsAt: clock('2026-07-09 00:00') };
    expect(unpaid('2026-07-08', 0, depositDomestic, midnight)).toMatchObject({ fee: 80_000 });
    expect(unpaid('2026-07-08', 0, depositDomestic)).toMatchObject({ fee: 40_000 });
  });
});

describe('D3-17.1, D4-6.2 when an unpaid contract ends', () => {
  const ask = (paidOn: string | null, today: string, terms = depositDomestic) =>
    nonPaymentEnd(
      {
        dueDate: day('2026-06-17'),
        paidOn: paidOn === null ? null : day(paidOn),
        today: day(today),
      },
      terms,
    );
  it('unpaid: on the day after the due date, not before', () => {
    expect(ask(null, '2026-06-17')).toBeNull();
    expect(ask(null, '2026-06-18')).toBe('2026-06-18');
    expect(ask(null, '2026-06-25')).toBe('2026-06-18');
    expect(ask(null, '2026-06-18', arrangedAir)).toBe('2026-06-18');
  });
  it('paid on the due date: it stands; paid a day later: too late', () => {
    expect(ask('2026-06-17', '2026-06-18')).toBeNull();
    expect(ask('2026-06-18', '2026-06-18')).toBe('2026-06-18');
  });
  it('terms that say nothing end nothing', () => {
    expect(ask(null, '2026-06-18', { ...depositDomestic, nonPayment: null })).toBeNull();
  });
});
