import { describe, expect, it } from 'vitest';
import { day } from '../testing/reference-calendar';
import { arrangedAir, depositDomestic, standardOverseas } from '../testing/shipped-terms';
import { finalItineraryDue } from './final-itinerary-due';

const due = (terms: typeof arrangedAir, appliedOn: string) =>
  finalItineraryDue({ departureDate: day('2026-07-09'), appliedOn: day(appliedOn) }, terms);

describe('by when the final itinerary is handed over', () => {
  it('D3-6.2a applied on 1 July, day 8: the day before departure', () => {
    expect(due(depositDomestic, '2026-07-01')).toEqual({
      kind: 'due',
      dueDate: '2026-07-08',
      article: '第6条',
    });
  });

  it('D3-6.2a applied on 2 July, day 7: the departure date', () => {
    expect(due(depositDomestic, '2026-07-02')).toMatchObject({ dueDate: '2026-07-09' });
  });

  it('D3-6.2a applied on day 30 and issued on 9 July: late by a day', () => {
    expect(due(depositDomestic, '2026-06-09')).toMatchObject({ dueDate: '2026-07-08' });
  });

  it('the standard terms say the same', () => {
    expect(due(standardOverseas, '2026-07-02')).toMatchObject({
      dueDate: '2026-07-09',
      article: '第10条',
    });
  });

  it('004 names no day', () => {
    expect(due(arrangedAir, '2026-07-02')).toEqual({ kind: 'refused', reason: 'not-in-terms' });
  });
});
