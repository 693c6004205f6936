import { describe, expect, it } from 'vitest';
import { yen } from '../calendar/yen';
import { day } from '../testing/reference-calendar';
import {
  arrangedAir,
  depositDomestic,
  standardOverseas,
  webCardDomestic,
} from '../testing/shipped-terms';
import { changeCompensation, type ItineraryChange } from './change-compensation';

type Told = Partial<ItineraryChange> & { row: number };
const EVE = day('2026-07-08');
const DEPARTURE = day('2026-07-09');

function paid(terms: typeof arrangedAir, price: number, changes: readonly Told[]) {
  const answer = changeCompensation(
    {
      tourPrice: yen(price),
      departureDate: DEPARTURE,
      returnDate: day('2026-07-11'),
      changes: changes.map((change, place) => ({
        unit: `unit ${place}`,
        notifiedOn: DEPARTURE,
        inTitle: false,
        sleeper: false,
        ...change,
      })),
    },
    terms,
  );
  if (answer.kind === 'refused') throw new Error(answer.reason);
  return answer;
}
const eight = (row: number): Told[] => Array.from({ length: 8 }, () => ({ row }));

describe('the sum paid', () => {
  it('D2-21.1 80,000, hotel replaced, told on the eve: 800, under 1,000, nothing', () => {
    expect(paid(webCardDomestic, 80_000, [{ row: 7, notifiedOn: EVE }])).toEqual({
      kind: 'compensation',
      ratePerMille: 10,
      payable: 0,
      dueDate: null,
      article: '第21条',
    });
  });

  it('D2-21.1 told on the departure date: 1,600, due 10 August', () => {
    expect(paid(webCardDomestic, 80_000, [{ row: 7 }])).toEqual({
      kind: 'compensation',
      ratePerMille: 20,
      payable: 1_600,
      dueDate: '2026-08-10',
      article: '第21条',
    });
  });

  it('D3-26.1 62,000, hotel changed (row 6), told on the departure date: 1,240, due 10 August', () => {
    expect(paid(depositDomestic, 62_000, [{ row: 6 }])).toMatchObject({
      payable: 1_240,
      dueDate: '2026-08-10',
    });
  });

  it('D3-26.1 told on the eve 620, and row 1 on the eve 930: both under 1,000', () => {
    expect(paid(depositDomestic, 62_000, [{ row: 6, notifiedOn: EVE }]).payable).toBe(0);
    expect(paid(depositDomestic, 62_000, [{ row: 1, notifiedOn: EVE }]).payable).toBe(0);
  });

  it('rounded up to a yen: 15‰ of 66,733 is 1,000.995', () => {
    expect(paid(webCardDomestic, 66_733, [{ row: 1, notifiedOn: EVE }]).payable).toBe(1_001);
  });

  it('under 1,000 is judged before rounding: 15‰ of 66,666 is 999.99', () => {
    expect(paid(webCardDomestic, 66_666, [{ row: 1, notifiedOn: EVE }]).payable).toBe(0);
  });

  it('no change, nothing to pay', () => {
    expect(paid(webCardDomestic, 80_000, [])).toMatchObject({ ratePerMille: 0, payable: 0 });
  });
});

describe('cap and minimum', () => {
  it('D2-21.2a 8 cases at 2% are 16%: capped at 12,000', () => {
    expect(paid(webCardDomestic, 80_000, eight(2))).toMatchObject({
      ratePerMille: 160,
      payable: 12_000,
    });
  });

  it('D2-21.2a 7 cases at 2%: 11,200', () => {
    expect(paid(webCardDomestic, 80_000, eight(2).slice(1)).payable).toBe(11_200);
  });

  it('D2-21.2a exactly 15%: 12,000', () => {
    const exactly = [{ row: 1 }, ...eight(2).slice(2)];
    expect(paid(webCardDomestic, 80_000, exactly)).toMatchObject({
      ratePerMille: 150,
      payable: 12_000,
    });
  });

  it('the cap itself is rounded down: 15% of 33,335 is 5,000.25', () => {
    expect(paid(webCardDomestic, 33_335, eight(2)).payable).toBe(5_000);
  });

  it('D2-21.2b 50,000 at 2% is exactly 1,000: paid', () => {
    expect(paid(webCardDomestic, 50_000, [{ row: 7 }])).toMatchObject({ payable: 1_000 });
  });

  it('D2-21.2b 49,900 at 2% is 998: nothing', () => {
    expect(paid(webCardDomestic, 49_900, [{ row: 7 }])).toMatchObject({ payable: 0 });
  });

  it('D2-21.2b 80,000: one case told on the eve 800, nothing; two cases 1,600, paid', () => {
    const hotel = { row: 7, notifiedOn: EVE };
    expect(paid(webCardDomestic, 80_000, [hotel]).payable).toBe(0);
    expect(paid(webCardDomestic, 80_000, [hotel, hotel]).payable).toBe(1_600);
  });

  it('D3-26.2 62,000 and 17%: 9,300', () => {
    const seventeen = [{ row: 1 }, ...eight(2).slice(1)];
    expect(paid(depositDomestic, 62_000, seventeen)).toMatchObject({
      ratePerMille: 170,
      payable: 9_300,
    });
  });

  it('D3-26.2 exactly 1,000 is paid, 999 is not', () => {
    expect(paid(depositDomestic, 50_000, [{ row: 2 }]).payable).toBe(1_000);
    expect(paid(depositDomestic, 49_950, [{ row: 2 }]).payable).toBe(0);
  });
});

describe('the table of 002', () => {
  it.each([
    ['D2-21.T row 1, told on the eve', 1, EVE, 1_200],
    ['D2-21.T row 1, told on the departure date', 1, DEPARTURE, 2_400],
    ['D2-21.T row 2, told on the departure date', 2, DEPARTURE, 1_600],
    ['D2-21.T row 3, told on the departure date', 3, DEPARTURE, 1_600],
    ['D2-21.T row 4, told on the departure date', 4, DEPARTURE, 1_600],
    ['D2-21.T row 5, told on the departure date', 5, DEPARTURE, 1_600],
    ['D2-21.T row 6, told on the departure date', 6, DEPARTURE, 1_600],
    ['D2-21.T row 8, told on the departure date: 2.0%, not the printed 5.0%', 8, DEPARTURE, 1_600],
    ['D2-21.T row 9, the tour title, told on the eve', 9, EVE, 2_000],
    ['D2-21.T row 9 told on the departure date', 9, DEPARTURE, 4_000],
  ])('%s', (_name, row, notifiedOn, sum) => {
    expect(paid(webCardDomestic, 80_000, [{ row, notifiedOn }]).payable).toBe(sum);
  });
});

describe('the table of 003 has eight rows', () => {
  it.each([
    ['D3-26.T row 8, the tour title, told on the departure date', 8, DEPARTURE, 4_000],
    ['D3-26.T row 1 told on the eve', 1, EVE, 1_200],
    ['D3-26.T row 1 told on the departure date', 1, DEPARTURE, 2_400],
    ['D3-26.T row 7, room conditions', 7, DEPARTURE, 1_600],
    ['D3-26.N1 told on 8 July at 23:59: first rate', 8, EVE, 2_000],
    ['D3-26.N1 told on 9 July at 00:00: second rate', 8, DEPARTURE, 4_000],
  ])('%s', (_name, row, notifiedOn, sum) => {
    expect(paid(depositDomestic, 80_000, [{ row, notifiedOn }]).payable).toBe(sum);
  });

  it('D3-26.T the direct-flight row does not exist: a ninth row is refused', () => {
    expect(() => paid(depositDomestic, 80_000, [{ row: 9 }])).toThrow('not-in-terms');
    expect(() => paid(depositDomestic, 80_000, [{ row: 9, inTitle: true }])).toThrow();
  });
});

it('the standard terms cite their own schedule', () => {
  expect(paid(standardOverseas, 80_000, [{ row: 6 }])).toMatchObject({ article: '第29条' });
});

it('an arranged ticket has no itinerary guarantee', () => {
  expect(() => paid(arrangedAir, 80_000, [{ row: 1 }])).toThrow('not-in-terms');
});
