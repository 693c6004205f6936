import { describe, expect, it } from 'vitest';
import { yen } from '../calendar/yen';
import { day } from '../testing/reference-calendar';
import { arrangedAir, webCardDomestic } from '../testing/shipped-terms';
import { type AirChangeRequest, airChange, changeFee, higherFee } from './air-change';

const asked = (facts: Partial<AirChangeRequest>, terms = arrangedAir) => {
  const answer = airChange(
    {
      firstDepartureDate: day('2026-07-09'),
      newDepartureDate: day('2026-08-20'),
      sameAirline: true,
      sameShop: true,
      passengerAltered: false,
      issueRequested: false,
      earlyBird: false,
      ...facts,
    },
    terms,
  );
  return answer.kind === 'refused' ? answer.reason : answer.kind;
};

describe('change or cancellation', () => {
  it('D4-10.N4 9 July to 8 September, same airline, not issued: a change', () => {
    expect(asked({ newDepartureDate: day('2026-09-08') })).toBe('change');
  });

  it('D4-10.N4 to 9 September: a cancellation', () => {
    expect(asked({ newDepartureDate: day('2026-09-09') })).toBe('cancellation');
  });

  it('D4-10.N4 other airline, other shop, issue already requested: cancellations', () => {
    expect(asked({ sameAirline: false })).toBe('cancellation');
    expect(asked({ sameShop: false })).toBe('cancellation');
    expect(asked({ issueRequested: true })).toBe('cancellation');
  });

  it('D4-10.N4 an earlier date goes to the staff; the same date is a change', () => {
    expect(asked({ newDepartureDate: day('2026-07-08') })).toBe('staff');
    expect(asked({ newDepartureDate: day('2026-07-09') })).toBe('change');
  });

  it('D4-10.N5 sex corrected, child made adult, passenger replaced: cancellation and new booking', () => {
    expect(asked({ passengerAltered: true })).toBe('cancellation');
  });

  it('D4-0.2 a corrected spelling is a cancellation too', () => {
    expect(asked({ passengerAltered: true, newDepartureDate: day('2026-07-09') })).toBe(
      'cancellation',
    );
  });

  it('D4-10.2a early bird: no change whatever, only cancellation', () => {
    expect(asked({ earlyBird: true })).toBe('cancellation');
  });

  it('other terms know no change', () => {
    expect(asked({}, webCardDomestic)).toBe('not-in-terms');
  });

  it('the answer cites its article', () => {
    const request = {
      firstDepartureDate: day('2026-07-09'),
      newDepartureDate: day('2026-07-10'),
      sameAirline: true,
      sameShop: true,
      passengerAltered: false,
      issueRequested: false,
      earlyBird: false,
    };
    expect(airChange(request, arrangedAir)).toEqual({ kind: 'change', article: '第10条' });
  });
});

describe('the change fee', () => {
  const fee = (step: string, cancellationFee: number, terms = arrangedAir) =>
    changeFee({ step, cancellationFee: yen(cancellationFee) }, terms);

  it('D4-10.1 demonstration table: half of steps a to d, rounded down', () => {
    expect(fee('a', 5_000)).toBe(2_500);
    expect(fee('b', 20_000)).toBe(10_000);
    expect(fee('c', 30_001)).toBe(15_000);
    expect(fee('d', 40_000)).toBe(20_000);
  });

  it('D4-10.1 step e: as much as the cancellation', () => {
    expect(fee('e', 30_001)).toBe(30_001);
  });

  it('D4-10.1 on the departure day there is no change', () => {
    expect(fee('f', 85_000)).toEqual({ kind: 'refused', reason: 'not-in-terms' });
    expect(fee('a', 5_000, webCardDomestic)).toEqual({ kind: 'refused', reason: 'not-in-terms' });
  });

  it('D4-10.N6 after a change the higher fee of the two dates counts', () => {
    expect(higherFee({ byFirstDeparture: yen(40_000), byNewDeparture: yen(0) })).toBe(40_000);
    expect(higherFee({ byFirstDeparture: yen(0), byNewDeparture: yen(20_000) })).toBe(20_000);
  });
});
