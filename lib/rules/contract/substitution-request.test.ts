import { describe, expect, it, test } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { clock } from '../testing/reference-calendar';
import { arrangedAir, depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import { leaverObjection, substitutionClosed, successorObjection } from './substitution-request';

const STARTS = clock('2026-07-09 08:00');

describe('when a request is taken', () => {
  const closed = (
    state: Parameters<typeof substitutionClosed>[0]['state'],
    now = '2026-06-10 10:00',
  ) => substitutionClosed({ state, startsAt: STARTS, now: clock(now) }, webCardDomestic);

  it('D2-13.1 while the contract stands, to the last moment before the start', () => {
    expect(closed('contracted')).toBeNull();
    expect(closed('contracted', '2026-07-09 07:59')).toBeNull();
    expect(closed('contracted', '2026-07-09 08:00')).toBe('departed');
  });

  it.each([
    'applied',
    'change-proposed',
    'ticketed',
    'travelling',
    'cancelled-by-customer',
  ] as const)('not from %s', (state) => expect(closed(state)).toBe('not-standing'));

  it('D2-13.1 one at a time', () => {
    expect(closed('substitution-requested')).toBe('asked-already');
  });

  it('D3-14.1 003 knows it, D4-10.N5 004 does not', () => {
    const facts = {
      state: 'contracted',
      startsAt: STARTS,
      now: clock('2026-06-10 10:00'),
    } as const;
    expect(substitutionClosed(facts, depositDomestic)).toBeNull();
    expect(substitutionClosed(facts, arrangedAir)).toBe('not-in-terms');
    expect(substitutionClosed(facts, {})).toBe('not-in-terms');
  });
});

test.each([
  [{ isContact: true, wards: 1, specialCare: true }, 'contact'],
  [{ isContact: false, wards: 1, specialCare: false }, 'looks-after-somebody'],
  [{ isContact: false, wards: 0, specialCare: true }, 'special-care'],
  [{ isContact: false, wards: 0, specialCare: false }, null],
])('D2-4.1b the place of %o: %s', (leaver, expected) => {
  expect(leaverObjection(leaver)).toBe(expected);
});

describe('D2-13.2 the new person meets the conditions of an application', () => {
  const person = (born: string, more: Partial<Parameters<typeof successorObjection>[0]> = {}) =>
    successorObjection(
      {
        birthDate: calendarDate(born),
        isSomebodyThere: false,
        askedOn: calendarDate('2026-06-10'),
        departureDate: calendarDate('2026-07-09'),
        bandOfLeaver: 'adult',
        ...more,
      },
      webCardDomestic,
    );

  it('D2-4.1a 002: 20 on the day of the request needs nobody, 19 a guardian', () => {
    expect(person('2006-06-10')).toBeNull();
    expect(person('2006-06-11')).toBe('guardian-needed');
  });

  it('D2-4.1b 002: below 15 at the start nobody travels alone', () => {
    expect(person('2011-07-09')).toBe('guardian-needed');
    expect(person('2011-07-10')).toBe('must-be-accompanied');
  });

  it('D3-28.4 another band has another price', () => {
    expect(person('1985-04-01', { bandOfLeaver: 'child' })).toBe('another-price');
  });

  it('who travels already, or reads like the one who leaves, is no other person', () => {
    expect(person('1985-04-01', { isSomebodyThere: true })).toBe('same-person');
  });

  it('terms that say nothing about age: 18 by law', () => {
    const at18 = (born: string) =>
      successorObjection(
        {
          birthDate: calendarDate(born),
          isSomebodyThere: false,
          askedOn: calendarDate('2026-06-10'),
          departureDate: calendarDate('2026-07-09'),
          bandOfLeaver: 'adult',
        },
        {},
      );
    expect(at18('2008-06-10')).toBeNull();
    expect(at18('2008-06-11')).toBe('guardian-needed');
  });
});
