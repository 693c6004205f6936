import { describe, expect, it } from 'vitest';
import { unmetConditions } from '../contract/tour-conditions';
import { coversFareType } from '../price/fare-type';
import { missingDetails } from '../privacy/indispensable-details';
import { day } from '../testing/reference-calendar';
import { arrangedAir, depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import { type ApplicationRefusalReason, applicationRefusal } from './application-refusal';
import { assistanceOutcome } from './assistance-outcome';
import { memberListDue } from './member-list-due';
import { mayApplyByPhone } from './phone-application';

const silent = { kind: 'refused', reason: 'not-in-terms' };

describe('declining an application', () => {
  const declined = (reason: ApplicationRefusalReason, note: string, terms = webCardDomestic) => {
    const answer = applicationRefusal({ reason, note }, terms);
    return answer.kind === 'may-not' ? answer.reason : answer.kind;
  };

  it('D2-4.3 a finding about anti-social forces, with a note: may be declined', () => {
    expect(declined('anti-social', 'police notice of 3 June')).toBe('may-decline');
  });

  it('D2-4.4 violent demand without a note: cannot be saved; with one: declined', () => {
    expect(declined('violent-demand', '')).toBe('note-missing');
    expect(declined('violent-demand', '  ')).toBe('note-missing');
    expect(declined('violent-demand', 'threat by telephone')).toBe('may-decline');
  });

  it('D2-4.9 for business reasons, without a note', () => {
    expect(declined('business', '')).toBe('may-decline');
  });

  it('D3-4.3 003 does not offer defamation; violent demand asks for a note', () => {
    expect(declined('defamation-obstruction', 'rumours', depositDomestic)).toBe('not-offered');
    expect(declined('violent-demand', '', depositDomestic)).toBe('note-missing');
    expect(declined('violent-demand', 'threat', depositDomestic)).toBe('may-decline');
  });

  it('D3-4.11 for business reasons: declined', () => {
    expect(declined('business', '', depositDomestic)).toBe('may-decline');
  });

  it('D4-2.4 for business reasons: declined', () => {
    expect(declined('business', '', arrangedAir)).toBe('may-decline');
  });

  it('the answer cites the article, and silent terms refuse', () => {
    expect(applicationRefusal({ reason: 'business', note: '' }, webCardDomestic)).toEqual({
      kind: 'may-decline',
      article: '第4条',
    });
    const none = { applicationRefusals: null };
    expect(applicationRefusal({ reason: 'business', note: '' }, none)).toEqual(silent);
  });
});

describe('tours for particular people', () => {
  const tour = { minimumAge: 18, maximumAge: 39, declarations: ['diving-licence'] };
  const unmet = (ageAtDeparture: number, declared: readonly string[]) =>
    unmetConditions({ ageAtDeparture, declared }, tour);

  it('D2-4.2 18 to 39, applicant 45: above the age', () => {
    expect(unmet(45, ['diving-licence'])).toEqual(['maximum-age']);
  });

  it('D2-4.2 both ends are inside', () => {
    expect(unmet(39, ['diving-licence'])).toEqual([]);
    expect(unmet(40, ['diving-licence'])).toEqual(['maximum-age']);
    expect(unmet(18, ['diving-licence'])).toEqual([]);
    expect(unmet(17, ['diving-licence'])).toEqual(['minimum-age']);
  });

  it('D2-4.2 diving licence declared "no": for the staff to decline', () => {
    expect(unmet(30, [])).toEqual(['diving-licence']);
  });

  it('D3-4.5 licence declared "no" in 003; a tour without conditions takes everybody', () => {
    expect(unmet(16, [])).toEqual(['minimum-age', 'diving-licence']);
    const open = { minimumAge: null, maximumAge: null, declarations: [] };
    expect(unmetConditions({ ageAtDeparture: 3, declared: [] }, open)).toEqual([]);
  });
});

describe('special assistance', () => {
  it('D2-4.6d with a carer, and no second traveler: blocked until one is added', () => {
    expect(assistanceOutcome({ outcome: 'with-carer', carers: 0 })).toBe('carer-missing');
    expect(assistanceOutcome({ outcome: 'with-carer', carers: 1 })).toBe('accepted');
  });

  it('D2-4.6d refused: the application is declined; accepted: no carer needed', () => {
    expect(assistanceOutcome({ outcome: 'refuse', carers: 1 })).toBe('declined');
    expect(assistanceOutcome({ outcome: 'accept', carers: 0 })).toBe('accepted');
  });
});

describe('what the form cannot do without', () => {
  const missing = (given: Record<string, string>, agreedToUse = true) =>
    missingDetails({ required: ['name', 'age'], given, agreedToUse });

  it('D3-32.3 age missing: named', () => {
    expect(missing({ name: '佐藤' })).toEqual(['age']);
    expect(missing({ name: '佐藤', age: ' ' })).toEqual(['age']);
    expect(missing({ name: '佐藤', age: '45' })).toEqual([]);
  });

  it('D1-3n no agreement to the use of personal data: no booking', () => {
    expect(missing({ name: '佐藤', age: '45' }, false)).toEqual(['agreement']);
  });
});

describe('by telephone', () => {
  const taken = (channel: 'phone' | 'web', appliedOn: string, cutoffDays: number | null) => {
    const section = depositDomestic.phoneApplication;
    if (!section) throw new Error('003 takes telephone applications');
    return mayApplyByPhone(
      { channel, appliedOn: day(appliedOn), departureDate: day('2026-07-09') },
      { phoneApplication: { ...section, cutoffDays } },
    );
  };

  it('D3-2.2c cutoff 5 days: called 4 days before, refused; 5 days before, taken', () => {
    expect(taken('phone', '2026-07-05', 5)).toBe('too-late');
    expect(taken('phone', '2026-07-04', 5)).toBe('taken');
  });

  it('D3-2.2c by the site 4 days before: taken', () => {
    expect(taken('web', '2026-07-05', 5)).toBe('taken');
  });

  it('D3-2.2c 003 names no number: the staff decides', () => {
    expect(taken('phone', '2026-07-05', null)).toBe('staff-decides');
  });

  it('silent terms refuse', () => {
    const facts = {
      channel: 'phone',
      appliedOn: day('2026-07-05'),
      departureDate: day('2026-07-09'),
    } as const;
    expect(mayApplyByPhone(facts, webCardDomestic)).toEqual(silent);
  });
});

describe('groups', () => {
  const due = (own: string | null, terms = depositDomestic) =>
    memberListDue(
      { departureDate: day('2026-07-09'), departureOwnDate: own === null ? null : day(own) },
      terms,
    );

  it('D3-3.3 departure 9 July: the list of members is due on 25 June', () => {
    expect(due(null)).toEqual({ kind: 'due', dueDate: '2026-06-25', article: '第3条' });
  });

  it('D3-3.3 a departure may set its own date', () => {
    expect(due('2026-06-20')).toMatchObject({ dueDate: '2026-06-20' });
  });

  it('002 knows no groups', () => {
    expect(due(null, webCardDomestic)).toEqual(silent);
  });
});

describe('which fares are sold on the terms', () => {
  it('D4-0.4 a discount ticket is; a regular discount or normal fare is not', () => {
    expect(coversFareType({ fareType: 'discount' }, arrangedAir)).toBe(true);
    expect(coversFareType({ fareType: 'regular-discount' }, arrangedAir)).toBe(false);
    expect(coversFareType({ fareType: 'normal' }, arrangedAir)).toBe(false);
  });

  it('a package has no fare type', () => {
    expect(coversFareType({ fareType: 'discount' }, webCardDomestic)).toEqual(silent);
  });
});
