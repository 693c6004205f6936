import { describe, expect, it } from 'vitest';
import { yen } from '../calendar/yen';
import { clock } from '../testing/reference-calendar';
import { arrangedAir, depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import { substitutionEffect, substitutionFee } from './substitution-effect';

const APPROVED = clock('2026-06-10 10:00');
const PAID = clock('2026-06-12 10:00');
const effect = (
  facts: Partial<Parameters<typeof substitutionEffect>[0]>,
  terms = webCardDomestic,
) =>
  substitutionEffect(
    { approvedAt: APPROVED, refused: false, fee: yen(3_300), feePaidAt: PAID, ...facts },
    terms,
  );

describe('from when the new traveler is a party', () => {
  it('D2-13.2 approved 10 June, fee paid 12 June: effective 12 June', () => {
    expect(effect({})).toEqual({ kind: 'effective', effectiveAt: PAID, article: '第13条' });
  });

  it('D2-13.2 paid before the approval: effective with the approval', () => {
    const early = clock('2026-06-09 10:00');
    expect(effect({ feePaidAt: early })).toMatchObject({ effectiveAt: APPROVED });
  });

  it('D2-13.2 approved, fee unpaid: the first traveler remains', () => {
    expect(effect({ feePaidAt: null })).toMatchObject({ kind: 'pending', waitingFor: 'fee' });
  });

  it('D2-13.2 paid, not approved: waiting for the approval', () => {
    expect(effect({ approvedAt: null })).toMatchObject({
      kind: 'pending',
      waitingFor: 'approval',
    });
  });

  it('D2-13.2 the airline refuses: refused', () => {
    expect(effect({ refused: true })).toMatchObject({ kind: 'refused-by-company' });
  });

  it('D3-14.2 approved 10 June, paid 12 June: 12 June; not paid: not effective', () => {
    expect(effect({}, depositDomestic)).toMatchObject({ effectiveAt: PAID });
    expect(effect({ feePaidAt: null }, depositDomestic)).toMatchObject({ kind: 'pending' });
  });

  it('D3-14.1 without a fee the approval alone completes it', () => {
    expect(effect({ fee: yen(0), feePaidAt: null }, depositDomestic)).toEqual({
      kind: 'effective',
      effectiveAt: APPROVED,
      article: '第14条',
    });
  });

  it('D4-10.N5 004 knows no substitution', () => {
    expect(effect({}, arrangedAir)).toEqual({ kind: 'refused', reason: 'not-in-terms' });
  });
});

describe('what it costs', () => {
  const priced = (feeYen: number | null, reissueCharged: boolean) => {
    const section = webCardDomestic.substitution;
    if (!section) throw new Error('002 has substitution');
    const terms = { substitution: { ...section, feeYen, reissueCharged } };
    return substitutionFee({ reissueCost: yen(6_000) }, terms);
  };

  it('D2-13.1 tickets issued, re-issue 6,000: fee + 6,000', () => {
    expect(priced(3_300, true)).toBe(9_300);
    expect(priced(3_300, false)).toBe(3_300);
  });

  it('D2-13.1 002 states no amount: the staff quotes it', () => {
    expect(substitutionFee({ reissueCost: yen(6_000) }, webCardDomestic)).toBeNull();
    expect(priced(null, true)).toBeNull();
  });

  it('004 knows no substitution', () => {
    expect(substitutionFee({ reissueCost: yen(0) }, arrangedAir)).toEqual({
      kind: 'refused',
      reason: 'not-in-terms',
    });
  });
});
