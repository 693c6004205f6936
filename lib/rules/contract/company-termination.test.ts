import { describe, expect, it } from 'vitest';
import { arrangedAir, depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import { companyTermination, type TerminationReason } from './company-termination';
import { contentChange } from './content-change';

const ends = (
  reason: TerminationReason,
  afterStart: boolean,
  terms = webCardDomestic,
  explanation = 'told on 1 July at 10:00',
) => companyTermination({ reason, explanation, afterStart }, terms);
const notListed = { kind: 'may-not', reason: 'not-in-list' };
const unexplained = { kind: 'may-not', reason: 'explanation-missing' };

describe('the company ends a contract before the start', () => {
  it('D2-15.2.2 lack of snow, a finding about anti-social forces: listed', () => {
    expect(ends('conditions-of-the-tour', false)).toEqual({
      kind: 'may-terminate',
      returnArranged: false,
      article: '第15条',
    });
    expect(ends('anti-social', false)).toMatchObject({ kind: 'may-terminate' });
  });

  it('D2-15.2.2 for no other reason', () => {
    expect(ends('disobedience', false)).toEqual(notListed);
  });

  it('D3-17.2 snow shortage, explained: ended; without an explanation: not', () => {
    expect(ends('conditions-of-the-tour', false, depositDomestic)).toMatchObject({
      kind: 'may-terminate',
      article: '第17条',
    });
    expect(ends('conditions-of-the-tour', false, depositDomestic, ' ')).toEqual(unexplained);
  });

  it('D3-17.2 003 does not list unreasonable demands', () => {
    expect(ends('unreasonable-demand', false, depositDomestic)).toEqual(notListed);
    expect(ends('unreasonable-demand', false)).toMatchObject({ kind: 'may-terminate' });
  });
});

describe('the company ends a part of it after the start', () => {
  it('D2-16.2.1 disobedience, explained before: ended; explanation empty: not', () => {
    expect(ends('disobedience', true)).toEqual({
      kind: 'may-terminate',
      returnArranged: false,
      article: '第16条',
    });
    expect(ends('disobedience', true, webCardDomestic, '')).toEqual(unexplained);
  });

  it('D2-16.2.1 too few participants is no reason on the way', () => {
    expect(ends('too-few-participants', true)).toEqual(notListed);
    expect(ends('too-few-participants', false)).toMatchObject({ kind: 'may-terminate' });
  });

  it('D2-16.2.3 the way home is arranged for illness and force majeure, not for disobedience', () => {
    expect(ends('force-majeure', true)).toMatchObject({ returnArranged: true });
    expect(ends('cannot-travel', true)).toMatchObject({ returnArranged: true });
    expect(ends('disobedience', true)).toMatchObject({ returnArranged: false });
    expect(ends('force-majeure', false)).toMatchObject({ returnArranged: false });
  });

  it('D3-18.1 003: a reason recorded by the tour leader; no way home in its text', () => {
    expect(ends('cannot-travel', true, depositDomestic)).toMatchObject({
      kind: 'may-terminate',
      returnArranged: false,
    });
    expect(ends('anti-social', true, depositDomestic)).toEqual(notListed);
  });

  it('004 names no such right', () => {
    expect(ends('force-majeure', true, arrangedAir)).toEqual({
      kind: 'refused',
      reason: 'not-in-terms',
    });
  });
});

describe('the company changes what was agreed', () => {
  const change = (
    cause: 'weather-or-disaster' | 'organiser' | 'supplier',
    explanation: string,
    urgent = false,
  ) => contentChange({ cause, explanation, urgent });

  it('D2-11 without a causal explanation: cannot be sent', () => {
    expect(change('weather-or-disaster', '')).toEqual({ kind: 'may-not', reason: 'not-explained' });
  });

  it('D2-11 urgent: allowed, the explanation follows', () => {
    expect(change('weather-or-disaster', ' ', true)).toEqual({
      kind: 'may-change',
      explainAfterwards: true,
    });
    expect(change('weather-or-disaster', 'typhoon, line closed', true)).toEqual({
      kind: 'may-change',
      explainAfterwards: false,
    });
  });

  it('D2-11 a better margin is no cause', () => {
    const blocked = { kind: 'may-not', reason: 'cause-not-outside-control' };
    expect(change('organiser', 'cheaper')).toEqual(blocked);
    expect(change('supplier', 'cheaper', true)).toEqual(blocked);
  });

  it('D3-12 not urgent, not told before: blocked; told: allowed', () => {
    expect(change('weather-or-disaster', '')).toMatchObject({ reason: 'not-explained' });
    expect(change('weather-or-disaster', 'landslide')).toMatchObject({
      kind: 'may-change',
      explainAfterwards: false,
    });
  });
});
