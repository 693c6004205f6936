import { describe, expect, it } from 'vitest';
import { passportValidity } from '../application/passport-validity';
import { day } from '../testing/reference-calendar';
import { arrangedAir, standardOverseas, webCardDomestic } from '../testing/shipped-terms';
import { dangerHandling } from './danger-level';

const at = (level: number, previousLevel = 0, terms = arrangedAir) =>
  dangerHandling({ level, previousLevel }, terms);

describe('danger information of the destination', () => {
  it('D4-11.4 no level: sold as usual', () => {
    expect(at(0)).toEqual({
      kind: 'handling',
      action: 'sell',
      reviewBookings: false,
      article: '第11条',
    });
  });

  it('D4-11.4 level 1: booking with a notice', () => {
    expect(at(1)).toMatchObject({ action: 'inform', reviewBookings: false });
  });

  it('D4-11.4 level 2: a separate acknowledgement', () => {
    expect(at(2)).toMatchObject({ action: 'acknowledge', reviewBookings: false });
  });

  it('D4-11.4 level 3: no new bookings, the others are looked at', () => {
    expect(at(3)).toMatchObject({ action: 'do-not-sell', reviewBookings: true });
  });

  it('D4-11.4 raised from 1 to 3 after the contract: staff look at every booking', () => {
    expect(at(3, 1)).toMatchObject({ reviewBookings: true });
    expect(at(4, 3)).toMatchObject({ action: 'do-not-sell-and-contact', reviewBookings: true });
  });

  it('D4-11.4 unchanged or lowered: nothing new to look at', () => {
    expect(at(3, 3)).toMatchObject({ reviewBookings: false });
    expect(at(3, 4)).toMatchObject({ reviewBookings: false });
  });

  it('a level that the table lacks is refused', () => {
    expect(at(5)).toEqual({ kind: 'refused', reason: 'figures-missing' });
  });

  it('packages abroad have a table, tours at home none', () => {
    expect(at(2, 0, standardOverseas)).toMatchObject({ action: 'acknowledge' });
    expect(at(0, 0, webCardDomestic)).toEqual({ kind: 'refused', reason: 'not-in-terms' });
  });
});

describe('the passport', () => {
  const valid = (expiresOn: string, requiredMonths: number | null) =>
    passportValidity({
      expiresOn: day(expiresOn),
      returnDate: day('2026-07-11'),
      requiredMonths,
    });

  it('D4-9B.1 expires before the return date: an error', () => {
    expect(valid('2026-07-10', 0)).toBe('expires-before-return');
    expect(valid('2026-07-11', 0)).toBe('valid');
  });

  it('D4-9B.1 six months asked for, counted from the return date: until 10 January', () => {
    expect(valid('2027-01-09', 6)).toBe('too-short');
    expect(valid('2027-01-10', 6)).toBe('valid');
  });

  it('D4-9B.1 not known is not the same as none', () => {
    expect(valid('2026-12-31', null)).toBe('not-known');
  });
});
