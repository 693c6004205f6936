import { describe, expect, it } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { isInLongWeekend } from '@/lib/rules/calendar/long-weekend';
import { checkTerms } from '@/lib/terms/check-terms';
import { termsVersion } from '@/lib/terms/terms-of';
import { publicHolidays } from '../public-holidays';
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
  table,
  written,
} from './written';

describe('long weekends by rule', () => {
  /** Departures in a long weekend of three days or more: 50% from the 7th day instead of 30%. */
  const long = (rule: object = { days: 3 }) =>
    written((terms) => {
      const peak = structuredClone(table(terms));
      peak.period = 'long weekend';
      peak.steps[1].charge = percent(50);
      terms.cancellation.periods = [
        { name: 'long weekend', ranges: [], longWeekends: rule, ...figure },
      ];
      terms.cancellation.tables.unshift(peak);
    });
  const departing = (day: string) => ({
    departureDate: `2026-${day}`,
    returnDate: `2026-${day}`,
    startsAt: at(day, '12:00'),
    declaredAt: at(day, '11:00'),
  });

  it.each([
    // Marine Day, Mon 20 July 2026: Sat 18 to Mon 20
    ['07-17', 24_000],
    ['07-18', 40_000],
    ['07-19', 40_000],
    ['07-20', 40_000],
    ['07-21', 24_000],
    // an ordinary weekend
    ['07-11', 24_000],
    // Silver Week: Sat 19 to Wed 23 September 2026
    ['09-19', 40_000],
    ['09-23', 40_000],
    ['09-24', 24_000],
    // Mountain Day, Tue 11 August: alone
    ['08-11', 24_000],
  ])('%s: %i yen', (day, feeYen) => {
    const sent = long();
    sent.acceptance.outside = 'when-sent';
    expect(answer(sent, departing(day))).toMatchObject({ feeYen });
  });

  it.each<[object, string, boolean]>([
    [{ days: 3, before: 1 }, '2026-07-17', true],
    [{ days: 3, before: 1 }, '2026-07-16', false],
    [{ days: 3, after: 1 }, '2026-07-21', true],
    [{ days: 3, after: 1 }, '2026-07-22', false],
    [{ days: 4 }, '2026-07-20', false],
    [{ days: 5 }, '2026-09-21', true],
    [{ days: 6 }, '2026-09-21', false],
    [{ days: 2 }, '2026-07-11', true],
  ])('%j holds %s: %s', (rule, day, held) => {
    expect(isInLongWeekend(calendarDate(day), rule as Loose, publicHolidays)).toBe(held);
  });

  it('is refused where the public holidays are not listed', () => {
    const far = { departureDate: '2090-07-18', returnDate: '2090-07-18' };
    const sent = long();
    sent.acceptance.outside = 'when-sent';
    const facts = {
      ...far,
      startsAt: '2090-07-18T12:00:00+09:00',
      declaredAt: '2090-07-18T11:00:00+09:00',
    };
    expect(answer(sent, facts)).toMatchObject({ refused: 'period-without-year' });
  });

  it('is checked like any table, whatever the holidays of a year are, and printed', () => {
    expect(kinds(long())).toEqual([]);
    expect(kinds(long({ days: 4, before: 1, after: 2 }))).toEqual([]);
    const gap = long();
    gap.cancellation.tables[0].steps[0].until = { day: 9 };
    expect(kinds(gap)).toEqual(['hole']);
    const neither = long();
    delete neither.cancellation.periods[0].longWeekends;
    expect(kinds(neither)).toEqual(['shape']);
    const text = long({ days: 3, before: 1 });
    text.articles[0].paragraphs.push('連休とは{{cancellation.periods.long weekend}}をいいます。');
    expect(printed(text)).toContain(
      '連休とは土曜・日曜・祝日が3日以上続く期間（前1日を含む）をいいます。',
    );
  });
});

describe('articles numbered as an agency prints them', () => {
  const numbered = (no: string, cited = no, other = '別表第1') =>
    written((terms) => {
      terms.articles[0].no = no;
      terms.articles.push({
        no: other,
        title: 'そのほか',
        paragraphs: ['ほかに定めはありません。'],
      });
      const cite = (value: Loose) => {
        if (typeof value !== 'object' || value === null) return;
        if (typeof value.article === 'string') value.article = cited;
        for (const one of Object.values(value)) cite(one);
      };
      cite({ ...terms, articles: [] });
      for (const part of [
        terms.acceptance,
        terms.cancellation,
        terms.refund,
        terms.rounding,
        terms.formation,
      ])
        cite(part);
    });

  it.each([
    ['第1条', '第1条第2項'],
    ['8.', '8.'],
    ['8.', '8.(3)'],
    ['8．', '8．③'],
    ['(3)', '(3)'],
    ['（3）', '（3）①'],
    ['■取消料', '■取消料'],
    ['■取消料', '■取消料(2)'],
    ['■', '■'],
  ])('%s, cited as %s', (no, cited) => {
    expect(kinds(numbered(no, cited))).toEqual([]);
    expect(answer(numbered(no, cited))).toMatchObject({ feeYen: 24_000, article: cited });
    expect(read(numbered(no, cited)).articles[0]?.no).toBe(no);
  });

  it('finds an article that is not printed, a number that stands twice, and what is no number', () => {
    expect(new Set(kinds(numbered('8.', '9.')))).toEqual(new Set(['article-unknown']));
    expect(kinds(numbered('8.', '8.', '8.'))).toEqual(['name-twice']);
    expect(new Set(kinds(numbered('取消料')))).toEqual(new Set(['shape']));
  });
});

describe('the prices that are sold', () => {
  // 1,000 yen, then 20% of the price: below 5,000 yen the later step is cheaper
  const steps = (prices: object = {}) =>
    written((terms) => {
      Object.assign(terms.cancellation.prices, prices);
      table(terms).steps[0].charge = fixed(1_000);
      table(terms).steps[1].charge = percent(20);
    });
  const sold = (...prices: number[]) =>
    checkTerms(JSON.stringify(steps()), termsVersion, prices).map(({ finding }) => finding);

  it('a fall counts where there is a price that shows it', () => {
    expect(kinds(steps())).toEqual(['falling-charge']);
    expect(kinds(steps({ sold: [5_000, 39_800] }))).toEqual([]);
    expect(kinds(steps({ sold: [4_995, 39_800] }))).toEqual(['falling-charge']);
    expect(sold(5_000, 12_800)).toEqual([]);
    expect(sold(12_800, 4_995)).toEqual(['falling-charge']);
    expect(sold()).toEqual(['falling-charge']);
    // what may never be exceeded is sought over the whole range all the same
    const dear = steps({ sold: [39_800] });
    table(dear).afterStart.charge = { kind: 'sumOf', charges: [percent(100), fixed(1)] };
    expect(kinds(dear)).toEqual(['above-price']);
  });
});

describe('what frees from compensation', () => {
  const ask = (change: object) => ({
    id: 1,
    kind: 'change-compensation',
    tourPriceYen: 80_000,
    departureDate: '2026-07-09',
    returnDate: '2026-07-11',
    changes: [{ row: 7, unit: 'hotel', notifiedOn: '2026-07-09', ...change }],
  });

  it.each([
    // a hotel replaced, told on the departure date: 2% of 80,000
    [{}, 1_600, undefined],
    [{ cause: 'supplier' }, 1_600, undefined],
    [{ cause: 'weather-or-disaster' }, 0, 'cause'],
    [{ cause: 'service-stopped', overbooked: true }, 1_600, undefined],
    [{ onlyRenamed: true }, 0, 'renamed'],
    [{ onlyOrderChanged: true }, 0, 'order-only'],
  ])('%j: %i yen', async (change, payableYen, reason) => {
    const { evaluateLine } = await import('../evaluate-line');
    const { termsSource } = await import('../terms-source');
    const given = evaluateLine(
      JSON.stringify(ask(change)),
      termsSource('web-card-domestic'),
    ).answer;
    expect(given).toMatchObject({ payableYen });
    expect(given.exempt).toEqual(
      reason === undefined ? undefined : [{ change: 1, kind: 'exempt', reason }],
    );
    expect(given).not.toHaveProperty('ignoredFields');
  });
});
