import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTerms } from '@/lib/terms/check-terms';
import { DESCRIPTIONS } from '@/lib/terms/schema/descriptions';
import { termsVersion } from '@/lib/terms/terms-of';
import { DESCRIPTIONS_IN_JAPANESE } from '@/lib/wording/terms/descriptions';
import { findingInJapanese } from '@/lib/wording/terms/findings';
import { SHAPE_FAULTS } from '@/lib/wording/terms/shape-faults';
import { figure, fixed, type Loose, percent, table, written } from './written';

const said = (change: (terms: Loose) => void) =>
  checkTerms(JSON.stringify(written(change)), termsVersion).map(
    (one) => `${one.at}: ${findingInJapanese(one)}`,
  );
const peak = (from: string, until: string) => ({
  name: 'peak',
  ranges: [{ from, until }],
  ...figure,
});

describe('what check finds is said in Japanese, with its figures', () => {
  const steps = 'cancellation.tables[0].steps';
  it.each<[string, (terms: Loose) => void, string[]]>([
    [
      'a hole',
      (t) => {
        table(t).steps[0].until = { day: 9 };
      },
      [`${steps}: 出発の8日前に当たる段がありません。取消料を計算できません。`],
    ],
    [
      'an overlap',
      (t) => {
        table(t).steps[0].until = { day: 6 };
      },
      [
        `${steps}: 出発の7日前から出発の6日前までに、「before-first-step」と「from-day-7」の段が重なっています。どちらか一つにしてください。`,
      ],
    ],
    [
      'an open hole',
      (t) => {
        table(t).steps.shift();
      },
      [`${steps}: 出発の8日前とそれより前に当たる段がありません。取消料を計算できません。`],
    ],
    [
      'a fall',
      (t) => {
        table(t).steps[0].charge = percent(40);
      },
      [
        `${steps}: 出発に近づくほど安くなっています：「before-first-step」は400円、その後の「from-day-7」は300円（代金1,000円のとき）。`,
      ],
    ],
    [
      'a fee above the price',
      (t) => {
        table(t).afterStart.charge = { kind: 'sumOf', charges: [percent(100), fixed(1)] };
      },
      [
        'cancellation.tables[0].afterStart: 「after-start」の取消料は1,001円で、旅行代金1,000円を超えます。',
      ],
    ],
    [
      'an unknown field',
      (t) => {
        t.colour = 'red';
      },
      ['colour: 「colour」という項目はありません。綴りをご確認ください。'],
    ],
    [
      'a missing one',
      (t) => {
        delete t.title.ja;
      },
      ['title.ja: 「ja」の入力がありません。'],
    ],
    [
      'a wrong article',
      (t) => {
        t.rounding.article = '第9条';
      },
      ['rounding.article: 条件書に「第9条」がありません。'],
    ],
    [
      'a wrong percentage',
      (t) => {
        table(t).steps[1].charge = percent(101);
      },
      [`${steps}[1].charge.percent: 100以下にしてください。`],
    ],
    [
      'the ends of a step the wrong way round',
      (t) => {
        table(t).steps[0].until = { date: '2026-12-20', at: '12:00' };
        table(t).steps[0].from = { date: '2026-12-21' };
        table(t).steps[1].from = { date: '2026-12-20', at: '12:00' };
      },
      [
        `${steps}[0]: 「before-first-step」の段は、始まり（2026年12月21日）が終わり（2026年12月20日の12:00）より後です。入れ替わっていませんか。`,
      ],
    ],
    [
      'a period twice',
      (t) => {
        t.cancellation.periods = [peak('12-20', '01-05'), peak('01-05', '01-07')];
      },
      [
        'cancellation.periods[1].ranges[0]: 期間の日付が重なっています：1月5日から1月7日までと12月20日から1月5日までに、どちらも1月5日があります。',
      ],
    ],
  ])('%s', (_, change, expected) => {
    const found = said(change);
    expect(found).toHaveLength(expected.length);
    for (const [place, sentence] of expected.entries()) {
      // A fall stands at its table, the others where they say.
      expect(found[place]?.split(': ')[1]).toBe(sentence.split(': ')[1]);
    }
  });

  it('says every fault of the schema itself, and every code without English words', () => {
    const folder = 'lib/terms/schema/';
    const sources = readdirSync(folder).map((name) => readFileSync(`${folder}${name}`, 'utf8'));
    const own = sources.flatMap((text) => [
      ...[...text.matchAll(/(?:error:|AN_ARTICLE =)\s*'([^']+)'/g)].map(
        ([, message]) => message ?? '',
      ),
      ...[...text.matchAll(/\.(?:regex|min)\([^\n]*, '([^']+)'\)/g)].map(
        ([, message]) => message ?? '',
      ),
    ]);
    expect(own.length).toBeGreaterThan(15);
    expect(own.filter((message) => SHAPE_FAULTS[message] === undefined)).toEqual([]);
    expect(Object.keys(SHAPE_FAULTS).filter((message) => !own.includes(message))).toEqual([]);
  });
});

it('every key of a terms file is described in Japanese', () => {
  expect(Object.keys(DESCRIPTIONS_IN_JAPANESE).sort()).toEqual(Object.keys(DESCRIPTIONS).sort());
  const foreign = Object.values(DESCRIPTIONS_IN_JAPANESE).filter(
    (text) => !/[ぁ-ん一-龠]/.test(text),
  );
  expect(foreign).toEqual([]);
});
