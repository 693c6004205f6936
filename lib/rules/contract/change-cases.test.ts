import { describe, expect, it } from 'vitest';
import { yen } from '../calendar/yen';
import { day } from '../testing/reference-calendar';
import { depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import { changeCompensation, type ItineraryChange } from './change-compensation';
import { statedChanges } from './stated-changes';

const EVE = day('2026-07-08');
const DEPARTURE = day('2026-07-09');
type Told = Partial<ItineraryChange> & { row: number; unit: string };

function rate(changes: readonly Told[], terms = webCardDomestic): number {
  const answer = changeCompensation(
    {
      tourPrice: yen(80_000),
      departureDate: DEPARTURE,
      returnDate: day('2026-07-11'),
      changes: changes.map((change) => ({
        notifiedOn: DEPARTURE,
        inTitle: false,
        sleeper: false,
        ...change,
      })),
    },
    terms,
  );
  return answer.kind === 'refused' ? Number.NaN : answer.ratePerMille;
}

describe('how many changes there are between what was stated and what was given', () => {
  it.each([
    ['D2-21.N1 site A, contract document B, given C', ['A', 'B', 'C'], 2],
    ['D2-21.N1 site A, contract document B, given B', ['A', 'B', 'B'], 1],
    ['D2-21.N1 site A, contract document A, given B', ['A', 'A', 'B'], 1],
    ['D2-21.N1 nothing changed', ['A', 'A', 'A'], 0],
    ['D3-26.N2 contract A, final B, given C', ['A', 'B', 'C'], 2],
    ['D3-26.N2 contract A, final B, given B', ['A', 'B', 'B'], 1],
  ])('%s', (_name, stages, cases) => {
    expect(statedChanges(stages)).toBe(cases);
  });
});

describe('what stood in the tour title', () => {
  const hotel = { row: 7, unit: 'night 1' };

  it('D2-21.N2 title names the hotel, told on the departure date: 5.0% only, 4,000', () => {
    expect(rate([{ ...hotel, inTitle: true }])).toBe(50);
  });

  it('D2-21.N2 the same told on the eve: 2.5% only, 2,000', () => {
    expect(rate([{ ...hotel, inTitle: true, notifiedOn: EVE }])).toBe(25);
  });

  it('D2-21.N2 not named in the title: the rate of row 7', () => {
    expect(rate([hotel])).toBe(20);
  });

  it('D2-21.N2 name (in the title) and kind of the lodging of one night: the title rate once', () => {
    expect(rate([hotel, { ...hotel, inTitle: true }])).toBe(50);
    expect(rate([{ ...hotel, inTitle: true }, hotel])).toBe(50);
  });

  it('D2-21.N2 the title rate stands even where it was told earlier', () => {
    expect(rate([{ ...hotel, inTitle: true, notifiedOn: EVE }, hotel])).toBe(25);
    expect(rate([hotel, { ...hotel, inTitle: true, notifiedOn: EVE }])).toBe(25);
  });

  it('D2-21.N2 where a file gives the title a lower rate, it still replaces the row', () => {
    const section = webCardDomestic.changeCompensation;
    if (!section) throw new Error('002 has a table');
    const rows = section.rows.map((row) => (row.row === 9 ? { ...row, permilleFrom: 5 } : row));
    const cheaper = { ...webCardDomestic, changeCompensation: { ...section, rows } };
    expect(rate([hotel, { ...hotel, inTitle: true }], cheaper)).toBe(5);
    expect(rate([{ ...hotel, inTitle: true }, hotel], cheaper)).toBe(5);
  });

  it('D3-26.N6 003: hotel of the title changed, 5.0% and 2.5% only', () => {
    expect(rate([{ row: 6, unit: 'night 1', inTitle: true }], depositDomestic)).toBe(50);
    const eve = { row: 6, unit: 'night 1', inTitle: true, notifiedOn: EVE };
    expect(rate([eve], depositDomestic)).toBe(25);
  });
});

describe('what counts as one case', () => {
  it('D2-21.N3 hotel changed for two nights: 2 cases, 4.0%', () => {
    expect(
      rate([
        { row: 7, unit: 'night 1' },
        { row: 7, unit: 'night 2' },
      ]),
    ).toBe(40);
  });

  it('D2-21.N3 rail company changed on one boarding: 1 case', () => {
    expect(rate([{ row: 4, unit: 'ride 1' }])).toBe(20);
  });

  it('D2-21.N4 kind and name of the lodging of one night: 1 case', () => {
    expect(
      rate([
        { row: 7, unit: 'night 1' },
        { row: 7, unit: 'night 1' },
      ]),
    ).toBe(20);
  });

  it('D2-21.N4 hotel name (7) and room type and bath (8) of one night: 2 cases, one for each row', () => {
    const night = [7, 8, 8].map((row) => ({ row, unit: 'night 1' }));
    expect(rate(night)).toBe(40);
  });

  it('D2-21.N4 the highest rate of the case counts, whatever the order', () => {
    const early = { row: 7, unit: 'night 1', notifiedOn: EVE };
    const late = { row: 7, unit: 'night 1' };
    expect(rate([early, late])).toBe(20);
    expect(rate([late, early])).toBe(20);
  });

  it('D2-21.N4 overnight ferry: class (3) for one night on two legs is 1 case', () => {
    const leg = { row: 3, unit: 'night 1', sleeper: true };
    expect(rate([leg, leg])).toBe(20);
    expect(rate([leg, { ...leg, unit: 'night 2' }])).toBe(40);
  });

  it('D2-21.N4 without sleeping accommodation the class of each leg counts', () => {
    const leg = { row: 3, unit: 'ride 1' };
    expect(rate([leg, leg])).toBe(40);
  });

  it('D2-21.N4 sights count each, even within one unit', () => {
    const sight = { row: 2, unit: 'day 2', sleeper: true };
    expect(rate([sight, sight])).toBe(40);
  });

  it('D3-26.N3 one night: kind and name of the lodging (6), 1 case', () => {
    const lodging = { row: 6, unit: 'night 1' };
    expect(rate([lodging, lodging], depositDomestic)).toBe(20);
  });

  it('D3-26.N3 one night: hotel name (6) and room (7), 2 cases', () => {
    const night = [6, 7].map((row) => ({ row, unit: 'night 1' }));
    expect(rate(night, depositDomestic)).toBe(40);
  });

  it('D3-26.N3 rooms (7) of one night are one case; the title row (8) is not folded', () => {
    const room = { row: 7, unit: 'night 1' };
    expect(rate([room, room], depositDomestic)).toBe(20);
    const title = { row: 8, unit: 'night 1' };
    expect(rate([title, title], depositDomestic)).toBe(100);
  });
});
