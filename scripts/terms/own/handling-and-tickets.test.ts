import { describe, expect, it } from 'vitest';
import { evaluateLine } from '../evaluate-line';
import { termsSource } from '../terms-source';
import {
  answer,
  figure,
  fixed,
  kinds,
  type Loose,
  percent,
  printed,
  story,
  written,
} from './written';

const row = (id: string, more: object) => ({
  id,
  title: '宿泊の手配',
  occasion: 'arrangement',
  ...more,
});
/** Hotels: from 15 people 10%; otherwise 20%, at least 1,080 yen; within 3 days 5,000 for the booking; a change 1,080. */
const handling = (change: (rows: Loose[]) => void = () => {}) =>
  written((terms) => {
    const rows = [
      row('urgent', {
        services: ['hotel'],
        days: { from: 0, until: 3 },
        charge: fixed(5_000, 'booking'),
      }),
      row('large', { services: ['hotel'], party: { from: 15, until: null }, charge: percent(10) }),
      row('dear', {
        services: ['hotel'],
        price: { from: 100_000, until: null },
        charge: percent(15),
      }),
      row('hotel', {
        services: ['hotel'],
        charge: { kind: 'limited', charge: percent(20), floor: fixed(1_080), cap: null },
      }),
      row('change', {
        title: '手配内容の変更',
        occasion: 'change',
        charge: fixed(1_080, 'booking'),
      }),
    ];
    change(rows);
    terms.handlingFees = { rows, ...figure };
    terms.articles[0].paragraphs.push('{{handlingFees.table}}');
  });
const people = (...prices: number[]) => ({
  travelers: prices.map((tourPriceYen) => ({ tourPriceYen })),
});
const ask = (terms: Loose, more: object) =>
  answer(terms, {
    kind: 'handling-fee',
    occasion: 'arrangement',
    service: 'hotel',
    departureDate: null,
    ...more,
  });

describe('handling fees by a table with conditions', () => {
  it.each([
    // at least 1,080 each: 20% of 5,399 is 1,079.8, of 5,405 it is 1,081
    [people(5_399), 'hotel', 1_080],
    [people(5_405), 'hotel', 1_081],
    [people(5_000, 10_000), 'hotel', 3_080],
    // the price of all together decides: 99,999 and 100,000
    [people(50_000, 49_999), 'hotel', 19_999],
    [people(50_000, 50_000), 'dear', 15_000],
    // 14 people and 15
    [people(...Array.from({ length: 14 }, () => 6_000)), 'hotel', 16_800],
    [people(...Array.from({ length: 15 }, () => 6_000)), 'large', 9_000],
    // three days before departure, and four
    [{ ...people(6_000), askedOn: '2026-07-06', departureDate: '2026-07-09' }, 'urgent', 5_000],
    [{ ...people(6_000), askedOn: '2026-07-05', departureDate: '2026-07-09' }, 'hotel', 1_200],
    [{ ...people(6_000, 6_000), occasion: 'change' }, 'change', 1_080],
  ])('%#: row %s, %i yen', (more, id, feeYen) => {
    expect(ask(handling(), more)).toMatchObject({ row: id, feeYen, article: '第1条' });
  });

  it('is refused for what no row is for, and where there is no table', () => {
    const silent = { refused: 'not-in-terms' };
    expect(ask(handling(), { ...people(6_000), service: 'rail' })).toMatchObject(silent);
    expect(ask(handling(), { ...people(6_000), service: null })).toMatchObject(silent);
    expect(ask(handling(), { ...people(6_000), occasion: 'escort' })).toMatchObject(silent);
    expect(
      ask(
        written(() => {}),
        people(6_000),
      ),
    ).toMatchObject(silent);
  });

  it('is checked: names, ids, rows that never count, and the shape', () => {
    expect(kinds(handling())).toEqual([]);
    expect(kinds(handling((rows) => rows.unshift(row('any', { charge: percent(5) }))))).toEqual([
      'never-used',
      'never-used',
      'never-used',
      'never-used',
    ]);
    expect(
      kinds(handling((rows) => rows.push(row('hotel', { occasion: 'escort', charge: fixed(1) })))),
    ).toEqual(['name-twice']);
    expect(
      kinds(
        handling((rows) =>
          rows.push(row('x', { occasion: 'escort', charge: { kind: 'named', name: 'x' } })),
        ),
      ),
    ).toEqual(['name-unknown']);
    expect(
      kinds(
        handling((rows) => rows.push(row('x', { days: { from: 3, until: 1 }, charge: fixed(1) }))),
      ),
    ).toEqual(['shape']);
    const unprinted = handling();
    delete unprinted.handlingFees;
    expect(kinds(unprinted)).toEqual([]);
  });

  it('is printed and told', () => {
    const text = printed(handling());
    expect(text).toContain(
      '旅行業務取扱料金\n手配料金：宿泊の手配（出発当日から出発の3日前まで）：ご予約1件5,000円',
    );
    expect(text).toContain('手配料金：宿泊の手配（15名様以上）：旅行代金の10％');
    expect(text).toContain('手配料金：宿泊の手配（代金の合計100,000円以上）：旅行代金の15％');
    expect(text).toContain('変更手続料金：手配内容の変更：ご予約1件1,080円');
    const facts = { kind: 'handling-fee', occasion: 'change', service: 'hotel', ...people(6_000) };
    expect(story(handling(), facts)).toContain('The fee is 1,080 yen.');
  });
});

describe('several tickets in one booking', () => {
  const ticket = (departureDate: string, more: object = {}) => ({
    departureDate,
    returnDate: departureDate,
    startsAt: `${departureDate}T12:00:00+09:00`,
    declaredAt: '2026-07-02T11:00:00+09:00',
    travelers: [{ ticketPriceYen: 120_000, fareYen: 90_000 }],
    ...more,
  });
  const air = (receivedYen: number, ...tickets: object[]): Loose =>
    evaluateLine(
      JSON.stringify({ id: 1, kind: 'several-tickets', receivedYen, tickets }),
      termsSource('arranged-air'),
    ).answer;
  const alone = (one: object) =>
    (
      evaluateLine(
        JSON.stringify({ id: 1, kind: 'cancellation', receivedYen: 120_000, ...one }),
        termsSource('arranged-air'),
      ).answer as Loose
    ).feeYen;

  it('each is charged by its own day, fare and kind', () => {
    const out = ticket('2026-07-09');
    const back = ticket('2026-07-20');
    const cheap = ticket('2026-07-09', {
      travelers: [{ ticketPriceYen: 50_000, fareYen: 40_000 }],
    });
    const given = air(290_000, out, back, cheap);
    expect(given).toMatchObject({
      tickets: [
        { dayNo: 7, step: 'd', feeYen: 40_000 },
        { dayNo: 18, step: 'b', feeYen: alone(back) },
        { dayNo: 7, step: 'd', feeYen: alone(cheap) },
      ],
    });
    expect(given.feeYen).toBe(40_000 + alone(back) + alone(cheap));
    expect(given.refundYen).toBe(290_000 - given.feeYen);
    expect(given.owedYen).toBe(0);
    expect(given.refundDueDate).toBe('2026-07-09');
  });

  it('one that has left is used up, and the other is charged as before', () => {
    const late = { declaredAt: '2026-07-09T13:00:00+09:00' };
    const given = air(240_000, ticket('2026-07-09', late), ticket('2026-07-30', late));
    expect(given).toMatchObject({
      tickets: [
        { feeYen: 120_000, afterStart: true },
        { dayNo: 21, afterStart: false, feeYen: alone(ticket('2026-07-30', late)) },
      ],
    });
    // received on 9 July: seven days from the day after for the one that was not used
    expect(given.refundDueDate).toBe('2026-07-16');
  });

  it('what is missing is owed together, and nothing is quoted where one of them cannot be', () => {
    const given = air(10_000, ticket('2026-07-09'), ticket('2026-07-09'));
    expect(given).toMatchObject({
      feeYen: 80_000,
      refundYen: 0,
      owedYen: 70_000,
      refundDueDate: null,
    });
    expect(
      air(0, ticket('2026-07-09'), ticket('2026-07-09', { ground: 'force-majeure' })),
    ).toMatchObject({ refused: 'ground-not-in-terms' });
    expect(air(0)).toMatchObject({ field: 'tickets' });
    expect(air(0, { ...ticket('2026-07-09'), departureDate: 'x' })).toMatchObject({
      field: 'tickets[0].departureDate',
    });
  });

  it('the story of each is about its fee alone: what goes back is told once, for all', () => {
    const tickets = [ticket('2026-07-09'), ticket('2026-07-20')];
    const told = story(termsSource('arranged-air')(null) as unknown as Loose, {
      kind: 'several-tickets',
      receivedYen: 240_000,
      tickets,
    });
    expect(told.match(/goes back/g)).toHaveLength(1);
    expect(told.match(/To be paid back by/g)).toBeNull();
    expect(told).toContain('Traveler 1: 40,000 yen, rounded down.');
    expect(told).toContain(
      'All tickets together 60,000 yen: 180,000 yen goes back, 0 yen is owed.',
    );
  });
});
