import { describe, expect, it } from 'vitest';
import { feeSteps } from '@/lib/rules/cancellation/fee-steps';
import { stepInWords } from '@/lib/wording/cancellation/fees';
import {
  answer,
  at,
  figure,
  fixed,
  kinds,
  type Loose,
  percent,
  printed,
  read,
  story,
  table,
  written,
} from './written';

describe('counted from another day of the trip', () => {
  const sails = (countedFrom: object = { day: 'sailing' }) =>
    written((terms) => {
      table(terms).countedFrom = countedFrom;
    });
  const days = { days: { sailing: '2026-07-11' } };

  it.each([
    // sailing on 11 July: the 8th day is 3 July, the 7th 4 July (Saturday, received Monday the 6th)
    ['07-03', '18:00', 0, 8],
    ['07-03', '18:01', 24_000, 5],
    ['07-06', '10:00', 24_000, 5],
  ])('declared %s %s: %i yen, day %i before sailing', (day, hour, feeYen, dayNo) => {
    const facts = { ...days, declaredAt: at(day, hour) };
    expect(answer(sails(), facts)).toMatchObject({
      feeYen,
      countedFrom: { day: 'sailing', date: '2026-07-11', dayNo },
    });
  });

  it('is refused where nobody knows the day, and fixed by the terms where they name the day of the trip', () => {
    expect(answer(sails())).toMatchObject({ refused: 'counted-day-missing', cost: 'sailing' });
    const third = sails({ day: 'sailing', tripDay: 3 });
    expect(answer(third, { declaredAt: at('07-03', '18:00') })).toMatchObject({ feeYen: 0 });
    expect(answer(third, { days: { sailing: '2026-07-09' } })).toMatchObject({ feeYen: 24_000 });
    // the trip has begun, though the ship has not sailed
    expect(answer(third, { declaredAt: at('07-09', '12:00') })).toMatchObject({ feeYen: 80_000 });
  });

  it('is checked, printed, shown and told', () => {
    const third = sails({ day: 'sailing', tripDay: 3 });
    expect(kinds(third)).toEqual([]);
    expect(printed(third)).toContain('日数は、出航日の前日を1日目として');
    const facts = { departureDate: '2026-07-09' as Loose, dayTrip: false, traveler: null };
    const rows = feeSteps(facts, read(third));
    if ('kind' in rows) throw new Error(rows.reason);
    expect(rows.map(stepInWords).slice(0, 2)).toEqual([
      '出航日の8日前まで',
      '出航日の7日前から当日（旅行開始前）まで',
    ]);
    expect(rows[1]).toMatchObject({ firstDate: '2026-07-04', lastDate: '2026-07-11' });
    expect(story(third)).toContain('sailing (2026-07-11): day 9');
  });
});

describe('received after the start', () => {
  // Sent at 08:00 before the office opens at 10:00, the trip starts at 09:00 on Thursday 9 July
  const early = { startsAt: at('07-09', '09:00'), declaredAt: at('07-09', '08:00') };
  const says = (counts: string) =>
    written((terms) => {
      const [first, second] = table(terms).steps;
      second.until = { day: 1 };
      table(terms).steps = [
        first,
        second,
        {
          ...second,
          id: 'day-0',
          from: { day: 0 },
          until: { day: 0, at: '08:30' },
          charge: percent(40),
        },
        { ...second, id: 'last', from: { day: 0, at: '08:30' }, until: null, charge: percent(50) },
      ];
      if (counts !== '') terms.cancellation.receivedAfterStart = { counts, ...figure };
    });

  it.each([
    ['', 40_000, true, false],
    ['departure-day', 40_000, false, false],
    ['when-sent', 32_000, false, false],
    ['after-start', 80_000, false, true],
  ])('"%s": %i yen', (counts, feeYen, staffReview, afterStart) => {
    expect(answer(says(counts), early)).toMatchObject({ feeYen, staffReview, afterStart });
  });

  it('is printed and told', () => {
    expect(kinds(says('after-start'))).toEqual([]);
    expect(printed(says('when-sent'))).toContain(
      '旅行開始前に送信され、旅行開始後に受け付けたお申し出は、お申し出を送信された時刻の段によります。',
    );
    expect(story(says('after-start'), early)).toContain('received after it: after-start');
    expect(story(says('after-start'))).not.toContain('received after it');
  });
});

describe('the closing minute itself', () => {
  const open = (untilIncluded: unknown) =>
    written((terms) => {
      terms.acceptance.windows[0].untilIncluded = untilIncluded;
    });
  it.each([
    // Wednesday 1 July is the 8th day, received on the 2nd the 7th: 30%
    [true, '18:00:00', 0],
    [true, '18:00:01', 24_000],
    [false, '17:59:59', 0],
    [false, '18:00:00', 24_000],
    ['minute', '18:00:59', 0],
    ['minute', '18:01:00', 24_000],
  ])('%s at %s: %i yen', (untilIncluded, clock, feeYen) => {
    const declaredAt = `2026-07-01T${clock}+09:00`;
    expect(answer(open(untilIncluded), { declaredAt })).toMatchObject({ feeYen });
  });

  it('of a step belongs to what comes before it where the terms say so', () => {
    const noon = (minuteIncluded: boolean) =>
      written((terms) => {
        const point = { day: 7, at: '12:00', ...(minuteIncluded ? { minuteIncluded } : {}) };
        table(terms).steps[0].until = point;
        table(terms).steps[1].from = point;
      });
    const declared = (terms: Loose, clock: string) =>
      answer(terms, { declaredAt: `2026-07-02T${clock}+09:00` }).feeYen;
    expect(declared(noon(false), '11:59:59')).toBe(0);
    expect(declared(noon(false), '12:00:00')).toBe(24_000);
    expect(declared(noon(true), '12:00:59')).toBe(0);
    expect(declared(noon(true), '12:01:00')).toBe(24_000);
    expect(kinds(noon(true))).toEqual([]);
    expect(printed(noon(true))).toContain(
      '旅行契約の成立から7日目の12:00まで：無料\n7日目の12:00を過ぎた時から',
    );
    expect(printed(noon(false))).toContain('7日目の12:00より前まで：無料\n7日目の12:00から');
    const half = noon(true);
    table(half).steps[1].from = { day: 7, at: '12:00' };
    expect(kinds(half)).toEqual(['overlap']);
  });
});

describe('figures that are lower bounds, or on request', () => {
  const asks = (charge: object) =>
    written((terms) => {
      table(terms).steps[1].charge = charge;
    });
  const least = { kind: 'atLeast', charge: fixed(40_000) };

  it('no sum is quoted: the agency is asked', () => {
    expect(answer(asks(least))).toMatchObject({ refused: 'ask-agency', leastYen: 40_000 });
    const asked = answer(asks({ kind: 'ask' }));
    expect(asked).toMatchObject({ refused: 'ask-agency' });
    expect(asked).not.toHaveProperty('leastYen');
    expect(answer(asks(least), { declaredAt: at('06-10', '11:00') })).toMatchObject({ feeYen: 0 });
  });

  it('a lower bound is judged as the least it comes to, and both are printed', () => {
    const dear = asks(least);
    dear.cancellation.prices.from = 40_000;
    expect(kinds(dear)).toEqual([]);
    dear.cancellation.prices.from = 39_999;
    expect(kinds(dear)).toEqual(['falling-charge', 'above-price']);
    expect(kinds(asks({ kind: 'ask' }))).toEqual([]);
    expect(printed(asks(least))).toContain('お一人様40,000円以上（取扱店にご確認ください）');
    expect(printed(asks({ kind: 'ask' }))).toContain(
      '7日目から旅行開始前まで：取扱店にご確認ください',
    );
    expect(story(asks(least))).toContain('It is 40,000 yen or more.');
  });
});
