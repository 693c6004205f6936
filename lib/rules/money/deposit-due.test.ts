import { describe, expect, it } from 'vitest';
import { day } from '../testing/reference-calendar';
import { arrangedAir, depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import { depositDue } from './deposit-due';

describe('by when the deposit is due', () => {
  it('D3-2.2a accepted on 1 June: 2, 3 and 4 June, so 4 June is the last day', () => {
    expect(depositDue({ acceptedOn: day('2026-06-01') }, depositDomestic)).toEqual({
      kind: 'due',
      dueDate: '2026-06-04',
      article: '第2条',
    });
  });

  it('D3-2.2a a weekend does not move it: accepted Thursday 4 June, due Sunday 7 June', () => {
    const answer = depositDue({ acceptedOn: day('2026-06-04') }, depositDomestic);
    expect(answer).toMatchObject({ dueDate: '2026-06-07' });
  });

  it('D4-3.3 accepted on 1 June: the first day is not counted, 4 June', () => {
    const answer = depositDue({ acceptedOn: day('2026-06-01') }, arrangedAir);
    expect(answer).toMatchObject({ dueDate: '2026-06-04', article: '第3条' });
  });

  it('D4-3.3 were the day of acceptance counted, it would be 3 June', () => {
    const section = arrangedAir.depositDue;
    if (!section) throw new Error('004 has a deposit');
    const counted = { ...section, due: { ...section.due, firstDayIncluded: true } };
    expect(depositDue({ acceptedOn: day('2026-06-01') }, { depositDue: counted })).toMatchObject({
      dueDate: '2026-06-03',
    });
  });

  it('002 knows no deposit', () => {
    expect(depositDue({ acceptedOn: day('2026-06-01') }, webCardDomestic)).toEqual({
      kind: 'refused',
      reason: 'not-in-terms',
    });
  });
});
