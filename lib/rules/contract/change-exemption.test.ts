import { describe, expect, it } from 'vitest';
import { arrangedAir, depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import { type ChangeCause, type ChangeCircumstances, changeExemption } from './change-exemption';

const of = (facts: Partial<ChangeCircumstances>, terms = webCardDomestic) =>
  changeExemption(
    {
      cause: 'supplier',
      overbooked: false,
      partTerminated: false,
      onlyOrderChanged: false,
      onlyRenamed: false,
      companyChangedForBetter: false,
      liabilityClear: false,
      ...facts,
    },
    terms,
  );
const payable = { kind: 'payable', reason: null };
const exempt = (reason: string) => ({ kind: 'exempt', reason });

describe('which changes are not compensated', () => {
  it('D2-21.1.1 flight cancelled (stop of service): nothing', () => {
    expect(of({ cause: 'service-stopped' })).toEqual(exempt('cause'));
  });

  it('D2-21.1.1 overbooked hotel: compensated', () => {
    expect(of({ cause: 'supplier', overbooked: true })).toEqual(payable);
    expect(of({ cause: 'off-operating-plan', overbooked: true })).toEqual(payable);
  });

  it('D2-21.1.1 safety evacuation: nothing', () => {
    expect(of({ cause: 'safety-measure' })).toEqual(exempt('cause'));
  });

  it.each<ChangeCause>([
    'weather-or-disaster',
    'war',
    'riot',
    'public-order',
    'service-stopped',
    'off-operating-plan',
    'safety-measure',
  ])('D2-21.1.1 %s frees the company', (cause) => {
    expect(of({ cause })).toEqual(exempt('cause'));
  });

  it('D2-21.1.2 a part that was cancelled: nothing, the rest still counts', () => {
    expect(of({ partTerminated: true })).toEqual(exempt('part-terminated'));
    expect(of({ partTerminated: false })).toEqual(payable);
  });

  it('D2-21.1.3 castle visited on day 3 instead of day 2: nothing; castle dropped: counts', () => {
    expect(of({ onlyOrderChanged: true })).toEqual(exempt('order-only'));
    expect(of({ onlyOrderChanged: false })).toEqual(payable);
  });

  it('D2-21.N6 hotel rebranded, same building and operator: nothing', () => {
    expect(of({ onlyRenamed: true })).toEqual(exempt('renamed'));
  });

  it('D2-21.N6 airline changed with an upgrade to first class: nothing', () => {
    expect(of({ companyChangedForBetter: true })).toEqual(exempt('better-carrier'));
  });

  it('D2-21.1 liability clear: damages instead of compensation', () => {
    expect(of({ liabilityClear: true })).toEqual({ kind: 'as-damages', reason: 'liability' });
  });
});

describe('document 003', () => {
  it('D3-26.1x arrangement error of the organiser, liability not clear: compensated', () => {
    expect(of({ cause: 'organiser' }, depositDomestic)).toEqual(payable);
  });

  it('D3-26.1x ferry cancelled by storm: nothing', () => {
    expect(of({ cause: 'weather-or-disaster' }, depositDomestic)).toEqual(exempt('cause'));
  });

  it('D3-26.1x only the order changed: nothing', () => {
    expect(of({ onlyOrderChanged: true }, depositDomestic)).toEqual(exempt('order-only'));
  });

  it('D3-26.1x liability clear: no compensation', () => {
    expect(of({ liabilityClear: true }, depositDomestic)).toEqual(exempt('liability'));
  });

  it('D3-26.N3 airline changed with a class upgrade: nothing', () => {
    expect(of({ companyChangedForBetter: true }, depositDomestic)).toEqual(
      exempt('better-carrier'),
    );
  });

  it('terms that do not compensate overbooking follow the cause', () => {
    const section = depositDomestic.changeCompensation;
    if (!section) throw new Error('003 has a table');
    const printed = {
      ...depositDomestic,
      changeCompensation: { ...section, overbookingCompensated: false },
    };
    expect(of({ cause: 'service-stopped', overbooked: true }, printed)).toEqual(exempt('cause'));
  });
});

it('004 has no itinerary guarantee', () => {
  expect(of({}, arrangedAir)).toEqual({ kind: 'refused', reason: 'not-in-terms' });
});
