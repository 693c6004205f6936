import { describe, expect, it } from 'vitest';
import { yen } from '../calendar/yen';
import { endedPartRefund, unavailablePartRefund } from '../cancellation/part-refund';
import { clock, day } from '../testing/reference-calendar';
import {
  arrangedAir,
  depositDomestic,
  standardDomestic,
  webCardDomestic,
} from '../testing/shipped-terms';
import { isRefundLate, reductionDueDate, refundDueDate, settlement } from './refund';

describe('what goes back', () => {
  it('D2-15.1.3 received 160,000, fee 48,000: 112,000; received nothing: 48,000 is charged', () => {
    expect(settlement(yen(160_000), yen(48_000))).toEqual({ refund: 112_000, owed: 0 });
    expect(settlement(yen(0), yen(48_000))).toEqual({ refund: 0, owed: 48_000 });
    expect(settlement(yen(160_000), yen(0))).toEqual({ refund: 160_000, owed: 0 });
  });
  it('D2-15.2.3 ended by the agency: everything; for non-payment 80,000 - 24,000 = 56,000', () => {
    expect(settlement(yen(80_000), yen(0)).refund).toBe(80_000);
    expect(settlement(yen(80_000), yen(24_000)).refund).toBe(56_000);
  });
  it('D3-17.3 everything, 62,000; or 20,000 - 16,000 = 4,000', () => {
    expect(settlement(yen(62_000), yen(0)).refund).toBe(62_000);
    expect(settlement(yen(20_000), yen(16_000)).refund).toBe(4_000);
  });
  it('D4-3.4 fee 20,000, deposit 30,000: 10,000', () => {
    expect(settlement(yen(30_000), yen(20_000)).refund).toBe(10_000);
  });
});

describe('by when', () => {
  const facts = {
    refund: yen(1),
    afterStart: false,
    receivedAt: clock('2026-07-01 11:00'),
    returnDate: day('2026-07-11'),
  };
  const ask = (change: Partial<typeof facts>, terms = webCardDomestic) =>
    refundDueDate({ ...facts, ...change }, terms.refund);

  it('D2-17.1a cancelled on 1 July: by 8 July', () => expect(ask({})).toBe('2026-07-08'));
  it('D2-17.1a received on Monday 6 July: by 13 July, from the reception', () => {
    expect(ask({ receivedAt: clock('2026-07-06 10:00') })).toBe('2026-07-13');
  });
  it('D2-17.1b after the start: by 10 August, from the planned return on 11 July', () => {
    expect(ask({ afterStart: true })).toBe('2026-08-10');
    expect(ask({ afterStart: true, receivedAt: clock('2026-07-10 11:00') })).toBe('2026-08-10');
  });
  it('D2-22.5 to a card: declared 1 July 11:00 by 8 July, after the start by 10 August', () => {
    expect(ask({})).toBe('2026-07-08');
    expect(ask({ afterStart: true })).toBe('2026-08-10');
  });
  it('D4-X1 air: cancelled on 1 July, target 8 July', () => {
    expect(ask({}, arrangedAir)).toBe('2026-07-08');
  });
  it('nothing to pay back has no day', () => expect(ask({ refund: yen(0) })).toBeNull());
  it('D2-17.1b, D3-13.2 a reduction: by 10 August; air knows none', () => {
    expect(reductionDueDate(day('2026-07-11'), webCardDomestic.refund)).toBe('2026-08-10');
    expect(reductionDueDate(day('2026-07-11'), depositDomestic.refund)).toBe('2026-08-10');
    expect(reductionDueDate(day('2026-07-11'), arrangedAir.refund)).toBeNull();
  });
});

describe('D2-17.1a a late refund', () => {
  const ask = (paidOn: string | null, today: string) =>
    isRefundLate({
      dueDate: day('2026-07-08'),
      paidOn: paidOn === null ? null : day(paidOn),
      today: day(today),
    });
  it('unpaid it is late on day 8, not on day 7', () => {
    expect(ask(null, '2026-07-08')).toBe(false);
    expect(ask(null, '2026-07-09')).toBe(true);
  });
  it('paid in time it never becomes late; paid on day 8 it was late', () => {
    expect(ask('2026-07-08', '2026-08-01')).toBe(false);
    expect(ask('2026-07-09', '2026-08-01')).toBe(true);
  });
});

describe('D2-16.1.2, D3-16.2 a part that could not be provided', () => {
  const ask = (charges: number, agencyAtFault: boolean, terms = webCardDomestic) =>
    unavailablePartRefund(
      { part: yen(10_000), supplierCharges: yen(charges), agencyAtFault },
      terms,
    );
  it('document 002: the agency’s fault 10,000; another cause 6,000; never below 0', () => {
    expect(ask(4_000, true)).toBe(10_000);
    expect(ask(4_000, false)).toBe(6_000);
    expect(ask(12_000, false)).toBe(0);
  });
  it('document 003 names no deduction: 10,000 either way', () => {
    expect(ask(4_000, false, depositDomestic)).toBe(10_000);
    expect(ask(4_000, true, depositDomestic)).toBe(10_000);
  });
  it('the standard terms deduct; document 004 is silent', () => {
    expect(ask(4_000, false, standardDomestic)).toBe(6_000);
    expect(ask(4_000, false, arrangedAir)).toEqual({ kind: 'refused', reason: 'not-in-terms' });
  });
});

describe('D2-16.2.2, D3-18.2 the agency ends part of the trip', () => {
  it.each([
    [30_000, 12_000, 18_000],
    [30_000, 30_000, 0],
    [25_000, 10_000, 15_000],
    [25_000, 26_000, 0],
  ])('not received %i, charges %i: %i', (part, charges, expected) => {
    expect(endedPartRefund({ notYetReceived: yen(part), supplierCharges: yen(charges) })).toBe(
      expected,
    );
  });
});
