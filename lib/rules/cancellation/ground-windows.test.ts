import { describe, expect, it } from 'vitest';
import { formatInJapan } from '../calendar/instant';
import type { Terms } from '../terms';
import { clock, day } from '../testing/reference-calendar';
import {
  arrangedAir,
  depositDomestic,
  standardOverseas,
  webCardDomestic,
} from '../testing/shipped-terms';
import { type GroundFacts, groundOfIncrease, groundWindows } from './ground-windows';

const booking: GroundFacts = {
  departureDate: day('2026-07-09'),
  startsAt: clock('2026-07-09 12:00'),
  appliedOn: day('2026-06-01'),
  formedAt: clock('2026-06-01 11:01'),
  contractDocumentDeliveredAt: clock('2026-06-02 10:00'),
  finalItineraryDeliveredAt: clock('2026-07-08 23:00'),
  records: [],
};

function open(facts: Partial<GroundFacts>, terms: Terms): string[] {
  return groundWindows({ ...booking, ...facts }, terms).map(
    ({ ground, from, until }) =>
      `${ground.ground} ${formatInJapan(from).slice(0, 16)} ${formatInJapan(until).slice(0, 16)}`,
  );
}

describe('grounds that somebody recorded', () => {
  it('D2-15.1.2c a typhoon opened on 7 July frees until the start', () => {
    const records = [{ ground: 'force-majeure' as const, recordedAt: clock('2026-07-07 09:00') }];
    expect(open({ records }, webCardDomestic)).toEqual([
      'force-majeure 2026-07-07T09:00 2026-07-09T12:00',
    ]);
  });

  it('D2-15.1.2a, D2-15.1.2e, D3-15.2.1, D3-15.2.3, D3-15.2.5 the first record counts, each ground for itself', () => {
    const records = [
      { ground: 'important-change' as const, recordedAt: clock('2026-06-20 09:00') },
      { ground: 'important-change' as const, recordedAt: clock('2026-06-10 09:00') },
      { ground: 'agency-fault' as const, recordedAt: clock('2026-07-01 09:00') },
    ];
    const expected = [
      'important-change 2026-06-10T09:00 2026-07-09T12:00',
      'agency-fault 2026-07-01T09:00 2026-07-09T12:00',
    ];
    expect(open({ records }, webCardDomestic)).toEqual(expected);
    expect(open({ records }, depositDomestic)).toEqual(expected);
  });

  it('nothing recorded, nothing open; recorded at the start is too late', () => {
    expect(open({}, webCardDomestic)).toEqual([]);
    const records = [{ ground: 'force-majeure' as const, recordedAt: clock('2026-07-09 12:00') }];
    expect(open({ records }, webCardDomestic)).toEqual([]);
  });

  it('document 004 knows none', () => {
    const records = [{ ground: 'force-majeure' as const, recordedAt: clock('2026-06-20 09:00') }];
    expect(open({ records }, arrangedAir)).toEqual([]);
  });
});

describe('D2-15.1.2d the contract document', () => {
  it('not delivered by 10 June: free from 24 hours after formation', () => {
    expect(open({ contractDocumentDeliveredAt: null }, webCardDomestic)).toEqual([
      'contract-document-missing 2026-06-02T11:01 2026-07-09T12:00',
    ]);
  });
  it('delivered on 2 June: no right', () => {
    expect(open({}, webCardDomestic)).toEqual([]);
  });
  it('no ground of document 003', () => {
    expect(open({ contractDocumentDeliveredAt: null }, depositDomestic)).toEqual([]);
  });
});

describe('D3-15.2.4 the final itinerary', () => {
  const late = 'final-itinerary-late 2026-07-09T00:00 2026-07-10T00:00';
  it('not delivered by the end of 8 July: free from midnight until the end of departure day', () => {
    expect(open({ finalItineraryDeliveredAt: null }, depositDomestic)).toEqual([late]);
  });
  it('delivered on 8 July at 23:00: no right', () => {
    expect(open({}, depositDomestic)).toEqual([]);
  });
  it('delivered at midnight: late, and late it stays', () => {
    const at = clock('2026-07-09 00:00');
    expect(open({ finalItineraryDeliveredAt: at }, depositDomestic)).toEqual([late]);
  });
  it('applied on 2 July: late only at the meeting time of departure day', () => {
    const facts = { appliedOn: day('2026-07-02'), finalItineraryDeliveredAt: null };
    expect(open(facts, depositDomestic)).toEqual([
      'final-itinerary-late 2026-07-09T12:00 2026-07-10T00:00',
    ]);
    const at = clock('2026-07-09 11:59');
    expect(open({ ...facts, finalItineraryDeliveredAt: at }, depositDomestic)).toEqual([]);
  });
});

describe('which increase frees', () => {
  const of = (increase: Parameters<typeof groundOfIncrease>[0], terms: Terms) =>
    groundOfIncrease(increase, terms.freeGrounds)?.ground ?? null;
  it('D2-15.1.2b document 002: any increase', () => {
    expect(of('fare-revision', webCardDomestic)).toBe('price-increase');
    expect(of('content-change', webCardDomestic)).toBe('price-increase');
    expect(of('occupancy', webCardDomestic)).toBe('price-increase');
  });
  it('D3-15.2.2 document 003 and the standard terms: a revision of fares alone', () => {
    expect(of('fare-revision', depositDomestic)).toBe('fare-revision');
    expect(of('content-change', depositDomestic)).toBeNull();
    expect(of('occupancy', depositDomestic)).toBeNull();
    expect(of('fare-revision', standardOverseas)).toBe('fare-revision');
    expect(of('fare-revision', arrangedAir)).toBeNull();
  });
});
