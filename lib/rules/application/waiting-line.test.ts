import { describe, expect, it } from 'vitest';
import { clock, day } from '../testing/reference-calendar';
import { depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import { isOfferOpen, offerEnd, waitingDays, waitingEnd, waitingOffer } from './waiting-line';

describe('what happens when seats come free', () => {
  it('D2-3.3b D3-5.3 by 002 and 003 the notice makes the contract', () => {
    expect(waitingOffer('web', webCardDomestic)).toBe('notice');
    expect(waitingOffer('web', depositDomestic)).toBe('notice');
  });

  it('D2-3.3b where the terms form it by the acceptance, the party is asked first', () => {
    const [rule] = webCardDomestic.formation.rules;
    if (rule === undefined) throw new Error('no rule');
    const formation = { rules: [{ ...rule, moment: 'acceptance' as const }] };
    expect(waitingOffer('web', { formation })).toBe('answer');
    expect(waitingOffer('web', { formation: { rules: [] } })).toMatchObject({ kind: 'refused' });
  });

  it('seats are held for 24 hours, and never into the trip', () => {
    const startsAt = clock('2026-07-09 08:10');
    expect(offerEnd({ offeredAt: clock('2026-06-10 11:00'), startsAt })).toBe(
      clock('2026-06-11 11:00'),
    );
    expect(offerEnd({ offeredAt: clock('2026-07-08 18:00'), startsAt })).toBe(startsAt);
  });

  it('an offer is open to the last millisecond, and over at its moment', () => {
    const offerUntil = clock('2026-06-11 11:00');
    expect(isOfferOpen({ at: clock('2026-06-11 10:59'), offerUntil })).toBe(true);
    expect(isOfferOpen({ at: offerUntil, offerUntil })).toBe(false);
  });
});

describe('until when a party waits', () => {
  const startsAt = clock('2026-07-09 08:10');

  it('D4-3.5c to the end of the last day, D3-2.4b to the start on the departure day', () => {
    expect(waitingEnd({ lastDate: day('2026-06-20'), startsAt })).toBe(clock('2026-06-21 00:00'));
    expect(waitingEnd({ lastDate: day('2026-07-09'), startsAt })).toBe(startsAt);
  });

  it('D3-2.4b the days to choose among, the latest first', () => {
    const facts = { today: day('2026-06-01'), departureDate: day('2026-07-09') };
    expect(waitingDays({ ...facts, restDue: null })).toEqual([
      '2026-07-09',
      '2026-07-06',
      '2026-07-02',
      '2026-06-25',
      '2026-06-09',
    ]);
    expect(waitingDays({ ...facts, restDue: day('2026-06-17') })).toEqual([
      '2026-06-16',
      '2026-06-09',
    ]);
  });

  it('nobody begins to wait on the last day', () => {
    const departureDate = day('2026-07-09');
    expect(waitingDays({ today: departureDate, departureDate, restDue: null })).toEqual([]);
  });
});
