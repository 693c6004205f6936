import { describe, expect, it } from 'vitest';
import { day } from '../testing/reference-calendar';
import {
  arrangedAir,
  depositDomestic,
  standardOverseas,
  webCardDomestic,
} from '../testing/shipped-terms';
import { eligibility } from './eligibility';
import { type PartyMember, unaccompaniedMinors } from './unaccompanied-minors';

function one(terms: typeof arrangedAir, birthDate: string, appliedOn = '2026-06-01') {
  const answer = eligibility(
    {
      appliedOn: day(appliedOn),
      departureDate: day('2026-07-09'),
      travelers: [{ birthDate: day(birthDate) }],
    },
    terms,
  );
  if ('kind' in answer) throw new Error(answer.reason);
  return answer[0];
}

describe("a guardian's consent", () => {
  it('D2-4.1a born 2 June 2006, applies 1 June 2026: 19, required, though 20 at the start', () => {
    expect(one(webCardDomestic, '2006-06-02')).toEqual({
      ageAtApplication: 19,
      ageAtDeparture: 20,
      guardianConsentRequired: true,
      mustBeAccompanied: false,
    });
  });

  it('D2-4.1a born 1 June 2006: 20 on the day, not required', () => {
    expect(one(webCardDomestic, '2006-06-01')).toMatchObject({
      ageAtApplication: 20,
      guardianConsentRequired: false,
    });
  });

  it('D3-4.1 the same two birthdays in document 003', () => {
    expect(one(depositDomestic, '2006-06-02')).toMatchObject({ guardianConsentRequired: true });
    expect(one(depositDomestic, '2006-06-01')).toMatchObject({ guardianConsentRequired: false });
  });

  it('D4-2.1 born 2 June 2008 (17): required; born 1 June 2008 (18): not', () => {
    expect(one(arrangedAir, '2008-06-02')).toMatchObject({ guardianConsentRequired: true });
    expect(one(arrangedAir, '2008-06-01')).toMatchObject({ guardianConsentRequired: false });
  });

  it('D4-2.1 born on 29 February 2008: 17 on 28 February 2026, 18 on 1 March', () => {
    expect(one(arrangedAir, '2008-02-29', '2026-02-28')).toMatchObject({
      ageAtApplication: 17,
      guardianConsentRequired: true,
    });
    expect(one(arrangedAir, '2008-02-29', '2026-03-01')).toMatchObject({
      ageAtApplication: 18,
      guardianConsentRequired: false,
    });
  });

  it('the standard files ask below 18', () => {
    expect(one(standardOverseas, '2008-06-01')).toMatchObject({ guardianConsentRequired: false });
    expect(one(standardOverseas, '2008-06-02')).toMatchObject({ guardianConsentRequired: true });
  });
});

describe('a guardian who comes along', () => {
  it('D2-4.1b born 10 July 2011: 14 at the start, accompanied', () => {
    expect(one(webCardDomestic, '2011-07-10')).toMatchObject({
      ageAtDeparture: 14,
      mustBeAccompanied: true,
    });
  });

  it('D2-4.1b born 9 July 2011: 15 on the start day, not', () => {
    expect(one(webCardDomestic, '2011-07-09')).toMatchObject({ mustBeAccompanied: false });
  });

  it('D3-4.2 the same two birthdays in document 003', () => {
    expect(one(depositDomestic, '2011-07-10')).toMatchObject({ mustBeAccompanied: true });
    expect(one(depositDomestic, '2011-07-09')).toMatchObject({ mustBeAccompanied: false });
  });

  it('004 never asks for company', () => {
    expect(one(arrangedAir, '2020-01-01')).toMatchObject({ mustBeAccompanied: false });
  });

  it('a child born after the application counts as 0 then', () => {
    expect(one(webCardDomestic, '2026-06-15')).toMatchObject({
      ageAtApplication: 0,
      guardianConsentRequired: true,
    });
  });

  it('a child born on the day of application too', () => {
    expect(one(webCardDomestic, '2026-06-01')).toMatchObject({ ageAtApplication: 0 });
  });

  it('a birth after departure is impossible', () => {
    expect(() => one(webCardDomestic, '2026-07-10')).toThrow(RangeError);
  });

  it('terms without the section refuse', () => {
    const facts = { appliedOn: day('2026-06-01'), departureDate: day('2026-07-09'), travelers: [] };
    const silent = { kind: 'refused', reason: 'not-in-terms' };
    expect(eligibility(facts, { eligibility: null })).toEqual(silent);
    expect(
      unaccompaniedMinors({ departureDate: day('2026-07-09'), members: [] }, { eligibility: null }),
    ).toEqual(silent);
  });
});

describe('the party that travels', () => {
  const child: PartyMember = { id: 'child', birthDate: day('2011-07-10'), guardianOf: [] };
  const mother: PartyMember = { id: 'mother', birthDate: day('1980-03-01'), guardianOf: ['child'] };
  const party = (members: readonly PartyMember[], terms = webCardDomestic) =>
    unaccompaniedMinors({ departureDate: day('2026-07-09'), members }, terms);

  it('D2-4.1b guardian and 14-year-old travel together', () => {
    expect(party([child, mother])).toEqual([]);
  });

  it('D2-4.1b the guardian cancels, the 14-year-old remains: blocked', () => {
    expect(party([child])).toEqual(['child']);
  });

  it('D2-4.1b somebody else is no guardian', () => {
    expect(party([child, { ...mother, guardianOf: ['other'] }])).toEqual(['child']);
  });

  it('D2-4.1b a guardian is 20 at the start: born 9 July 2006 yes, 10 July 2006 no', () => {
    expect(party([child, { ...mother, birthDate: day('2006-07-09') }])).toEqual([]);
    expect(party([child, { ...mother, birthDate: day('2006-07-10') }])).toEqual(['child']);
  });

  it('D2-4.1b at 15 on the start day nobody need come along', () => {
    expect(party([{ ...child, birthDate: day('2011-07-09') }])).toEqual([]);
  });

  it('004 lets a child fly alone', () => {
    expect(party([child], arrangedAir)).toEqual([]);
  });
});
