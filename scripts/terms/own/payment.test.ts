import { describe, expect, it } from 'vitest';
import {
  answer,
  at,
  figure,
  fixed,
  kinds,
  type Loose,
  percent,
  printed,
  story,
  table,
  written,
} from './written';

const unpaid = (until: string) =>
  written((terms) => {
    table(terms).steps[0].charge = percent(10);
    terms.cancellation.beforePayment = { id: 'unpaid', until, ...figure };
  });

describe('before the payment nothing is owed', () => {
  it.each([
    // 30% of 80,000 on the 7th day
    ['first-payment', 0, 0],
    ['first-payment', 1, 24_000],
    ['first-payment', 20_000, 24_000],
    ['full-payment', 79_999, 0],
    ['full-payment', 80_000, 24_000],
  ])('%s: %i yen received, %i owed', (until, receivedYen, feeYen) => {
    expect(answer(unpaid(until), { receivedYen })).toMatchObject({ feeYen });
  });

  it('but after the start, and for who does not come, the price is', () => {
    const started = { receivedYen: 0, declaredAt: at('07-09', '12:00') };
    expect(answer(unpaid('first-payment'), started)).toMatchObject({
      feeYen: 80_000,
      owedYen: 80_000,
    });
    const absent = { receivedYen: 0, noShow: true, declaredAt: null };
    expect(answer(unpaid('first-payment'), absent)).toMatchObject({ feeYen: 80_000 });
  });

  it('is printed as the first line and passes check', () => {
    expect(kinds(unpaid('first-payment'))).toEqual([]);
    expect(printed(unpaid('first-payment'))).toContain(
      '取消料\n最初のご入金の前（旅行開始前）：無料\n',
    );
    expect(printed(unpaid('full-payment'))).toContain('全額のお支払いの前（旅行開始前）：無料');
  });
});

describe('a part that is never refunded', () => {
  const keeps = (counts: string, yen = 5_000) =>
    written((terms) => {
      terms.cancellation.prices.from = 10_000;
      terms.cancellation.kept = { id: 'visa', charge: fixed(yen), counts, ...figure };
    });
  const far = { declaredAt: at('06-10', '11:00') };

  it.each([
    ['at-least', 80_000, far, 5_000],
    ['at-least', 80_000, {}, 24_000],
    // 30% of 16,666 is 4,999.8, of 16,667 5,000.1
    ['at-least', 16_666, {}, 5_000],
    ['at-least', 16_700, {}, 5_010],
    ['added', 80_000, far, 5_000],
    ['added', 80_000, {}, 29_000],
    ['added', 80_000, { declaredAt: at('07-09', '12:00') }, 80_000],
  ])('%s for a price of %i', (counts, tourPriceYen, more, feeYen) => {
    const facts = { travelers: [{ tourPriceYen }], ...more };
    expect(answer(keeps(counts), facts)).toMatchObject({ feeYen });
  });

  it('goes back where the agency is at fault', () => {
    const free = keeps('at-least');
    free.freeGrounds = [{ ground: 'agency-fault', declaredUntil: 'start', ...figure }];
    expect(answer(free, { ground: 'agency-fault' })).toMatchObject({
      feeYen: 0,
      refundYen: 80_000,
    });
  });

  it('is judged with every step, printed under the table, and told', () => {
    expect(kinds(keeps('at-least'))).toEqual([]);
    // 10,001 yen for the cheapest tour of 10,000, in both steps before the start and after it
    expect(kinds(keeps('at-least', 10_001))).toEqual(['above-price', 'above-price', 'above-price']);
    expect(printed(keeps('at-least'))).toContain(
      '次の額は払い戻しません：お一人様5,000円。取消料がこれに満たないときも、この額を申し受けます。',
    );
    expect(printed(keeps('added'))).toContain('旅行開始前の取消料に加えて申し受けます。');
    expect(story(keeps('at-least'))).toContain('Never refunded: 5,000 yen a person.');
    const nameless = keeps('at-least');
    nameless.cancellation.kept.charge = { kind: 'named', name: 'x' };
    expect(kinds(nameless)).toEqual(['name-unknown']);
  });
});

describe('a fixed fee for a change', () => {
  const changes = (section: object, own: (terms: Loose) => void = () => {}) =>
    written((terms) => {
      terms.changeFee = { steps: [], ...section, ...figure };
      own(terms);
    });
  const ask = (terms: Loose, more: object = {}) => answer(terms, { kind: 'change-fee', ...more });
  const three = { otherwise: fixed(3_300, 'booking') };
  const two = { travelers: [{ tourPriceYen: 80_000 }, { tourPriceYen: 40_000 }] };

  it.each([
    // 3,300 for the booking, shared; a half of 30% of each price; 1,100 for each
    [three, two, [1_650, 1_650]],
    [{ steps: [{ step: 'from-day-7', percentOfCancellationFee: 50 }] }, two, [12_000, 6_000]],
    [{ steps: [{ step: 'from-day-7', charge: fixed(1_100) }] }, two, [1_100, 1_100]],
    [{ ...three, steps: [{ step: 'from-day-7', charge: { kind: 'free' } }] }, two, [0, 0]],
    [
      { ...three, steps: [{ step: 'from-day-7', charge: { kind: 'free' } }] },
      { declaredAt: at('06-10', '11:00') },
      [3_300],
    ],
  ])('%j', (section, more, fees) => {
    const travelers = fees.map((feeYen) => ({ feeYen }));
    expect(ask(changes(section), more)).toMatchObject({ travelers });
  });

  it('is refused for a step that knows no change, after the start, and where the terms are silent', () => {
    const silent = { refused: 'not-in-terms' };
    const other = changes({ steps: [{ step: 'from-day-7', charge: fixed(1_100) }] });
    expect(ask(other, { declaredAt: at('06-10', '11:00') })).toMatchObject(silent);
    expect(ask(changes(three), { declaredAt: at('07-09', '12:00') })).toMatchObject(silent);
    expect(ask(written(() => {}))).toMatchObject(silent);
  });

  it('is checked, printed and told', () => {
    expect(kinds(changes(three))).toEqual([]);
    expect(kinds(changes({ steps: [{ step: 'x', charge: fixed(1) }] }))).toEqual(['name-unknown']);
    expect(kinds(changes({ otherwise: { kind: 'named', name: 'x' } }))).toEqual(['name-unknown']);
    const text = printed(
      changes(three, (terms) => terms.articles[0].paragraphs.push('{{changeFee.table}}')),
    );
    expect(text).toContain(
      '変更手数料\n旅行契約の成立から8日目まで：ご予約1件3,300円\n7日目から旅行開始前まで：ご予約1件3,300円',
    );
    expect(story(changes(three), { kind: 'change-fee' })).toContain(
      'The fee of the change is 3,300 yen.',
    );
  });
});
