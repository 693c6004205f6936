import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTerms } from '../check-terms';
import { emptyTerms } from '../empty-terms';
import { readTerms } from '../read-terms';
import { termsVersion } from '../terms-of';
import type { Fields, Loose } from './fields';
import { fileOf, formOf, mergedFile } from './terms-form';

const FOLDERS = ['lib/terms/files', 'lib/terms/examples'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Loose] as const),
);

describe('a terms file in the form and back', () => {
  it.each(files)('%s stays as it is', (_, file) => {
    expect(fileOf(file, formOf(file))).toBe(file);
  });

  // A field that says the same in other letters makes each part be written anew.
  it.each(files)('%s says the same when every part is written anew', (_, file) => {
    const form = formOf(file);
    const touched: Fields = {
      ...form,
      'head.title': `${form['head.title']}（改）`,
      'week.holidays': form['week.holidays'] === 'open' ? 'closed' : 'open',
      'tables.0.steps.99.when': '400',
    };
    const written = fileOf(file, touched) as { acceptance: Loose; cancellation: Loose };
    expect(written.acceptance.windows).toBe((file.acceptance as Loose).windows);
    expect({
      ...written,
      title: file.title,
      acceptance: file.acceptance,
      cancellation: file.cancellation,
    }).toEqual(file);
    expect(readTerms(JSON.stringify(written))).toHaveProperty('terms');
    const findings = (one: unknown) => checkTerms(JSON.stringify(one), termsVersion).length;
    expect(findings(written)).toBe(findings(file));
  });

  it('what the form does not know is carried along', () => {
    const [, file] = files[0] as (typeof files)[number];
    const later = { ...file, newSection: { figure: 3 } };
    const form = { ...formOf(later), 'head.title': '新しい題名' };
    expect(fileOf(later, form)).toMatchObject({
      newSection: { figure: 3 },
      title: { ja: '新しい題名' },
    });
  });
});

function written(fields: Fields): Loose {
  const empty = { ...emptyTerms(GIVEN), id: 'own-tours' };
  return fileOf(empty, { ...formOf(empty), ...fields });
}
const GIVEN = {
  title: '旅行条件書',
  contractKind: 'package-domestic',
  firstDay: '2026-12-01',
} as const;

/** Free until the 21st day, 20% from then, noon of the day before splits 30% from 40%. */
const NOON: Fields = {
  'head.trips': 'stay',
  'tables.0.steps.1.when': '２０',
  'tables.0.steps.1.charge.kind': 'percent',
  'tables.0.steps.1.charge.percent': '20%',
  'tables.0.steps.2.when': '前日',
  'tables.0.steps.2.hour': '12時',
  'tables.0.steps.2.charge.kind': 'percent',
  'tables.0.steps.2.charge.percent': '40',
  'tables.0.steps.3.when': '7日前',
  'tables.0.steps.3.charge.kind': 'percent',
  'tables.0.steps.3.charge.percent': '30',
};

describe('a fee table that was typed', () => {
  const tables = (file: Loose) =>
    (file.cancellation as { tables: { steps: Loose[]; period: unknown }[] }).tables;
  const ends = (file: Loose, place = 0) =>
    tables(file)[place]?.steps.map(({ from, until, charge }) => [from, until, charge]);
  const share = (percent: number) => ({ kind: 'percent', percent, of: 'tourPrice' });

  it('goes from the farthest step on, each up to the next, without hole and overlap', () => {
    expect(ends(written(NOON))).toEqual([
      [null, { day: 21 }, { kind: 'free' }],
      [{ day: 20 }, { day: 8 }, share(20)],
      [{ day: 7 }, { day: 1, at: '12:00' }, share(30)],
      [{ day: 1, at: '12:00' }, null, share(40)],
    ]);
    expect(checkTerms(JSON.stringify(written(NOON)), termsVersion)).toEqual([]);
  });

  it('has another one for a peak, asked first', () => {
    const file = written({
      ...NOON,
      'periods.0.name': '年末年始',
      'periods.0.from': '12/20',
      'periods.0.until': '1月7日',
      'tables.1.add': '1',
      'tables.1.period': '年末年始',
    });
    expect(tables(file).map(({ period }) => period)).toEqual(['年末年始', null]);
    expect((file.cancellation as Loose).periods).toMatchObject([
      { name: '年末年始', ranges: [{ from: '12-20', until: '01-07' }] },
    ]);
    expect(checkTerms(JSON.stringify(file), termsVersion)).toEqual([]);
  });

  it('holds the larger of a share and a sum, and fixed days', () => {
    const file = written({
      'tables.0.steps.1.when': '2026/12/10',
      'tables.0.steps.1.charge.kind': 'largerOf',
      'tables.0.steps.1.charge.percent': '10',
      'tables.0.steps.1.charge.yen': '３，０００円',
    });
    expect(ends(file)).toEqual([
      [null, { date: '2026-12-09' }, { kind: 'free' }],
      [
        { date: '2026-12-10' },
        null,
        { kind: 'largerOf', charges: [share(10), { kind: 'fixed', yen: 3000, per: 'person' }] },
      ],
    ]);
  });

  it('a step that is taken away leaves its days to the one before', () => {
    const file = written(NOON);
    const less = fileOf(file, { ...formOf(file), 'tables.0.steps.1.remove': '1' });
    expect(ends(less)?.[0]).toEqual([null, { day: 8 }, { kind: 'free' }]);
  });

  it('a figure that is none is found at its place, not lost', () => {
    const file = written({ ...NOON, 'tables.0.steps.1.charge.percent': '二割' });
    const [finding] = checkTerms(JSON.stringify(file), termsVersion);
    expect(finding?.at).toBe('cancellation.tables[0].steps[1].charge.percent');
  });
});

describe('what else is typed', () => {
  it('a week closed at noon and open on Saturday mornings', () => {
    const week: Record<string, string> = { 'week.6.from': '9', 'week.6.until': '12:00' };
    for (const day of [1, 2, 3, 4, 5]) {
      Object.assign(week, {
        [`week.${day}.from`]: '9:00',
        [`week.${day}.until`]: '12:00',
        [`week.${day}.again`]: '13:00',
        [`week.${day}.end`]: '17:30',
      });
    }
    expect(written(week).acceptance).toMatchObject({
      windows: [
        { weekdays: [1, 2, 3, 4, 5, 6], from: '09:00', until: '12:00' },
        { weekdays: [1, 2, 3, 4, 5], from: '13:00', until: '17:30' },
      ],
    });
  });

  it('deposit bands, deadlines and articles', () => {
    const file = written({
      'deposit.maximum': 'price',
      'deposit.bands.0.from': '0',
      'deposit.bands.0.charge.kind': 'percent',
      'deposit.bands.0.charge.percent': '20',
      'deposit.bands.1.from': '60,000',
      'deposit.bands.1.charge.kind': 'fixed',
      'deposit.bands.1.charge.yen': '20000',
      'deadlines.refund.beforeStart.deadline.count': '5',
      'articles.9.no': '第10条',
      'articles.9.title': '申込金',
      'articles.9.text': '申込金は次のとおりです。\r\n{{deposit.table}}\r\n',
    });
    expect(file.deposit).toMatchObject({
      bands: [
        { fromPriceYen: 60000, depositYen: 20000 },
        { fromPriceYen: 0, charge: { kind: 'percent', percent: 20, of: 'tourPrice' } },
      ],
      maximum: 'price',
    });
    expect(file.refund).toMatchObject({ beforeStart: { deadline: { count: 5, edge: 'by' } } });
    expect((file.articles as Loose[])[9]).toEqual({
      no: '第10条',
      title: '申込金',
      paragraphs: ['申込金は次のとおりです。', '{{deposit.table}}'],
    });
    expect(checkTerms(JSON.stringify(file), termsVersion)).toEqual([]);
  });
});

it('of two who wrote in one file, each keeps the part that they changed', () => {
  const base = written({});
  const mine = fileOf(base, { ...formOf(base), 'head.title': '私の題名' });
  const theirs = fileOf(base, { ...formOf(base), 'articles.0.title': '契約' });
  const merged = mergedFile(base, mine, theirs);
  expect(merged).toMatchObject({
    title: { ja: '私の題名' },
    articles: [{ title: '契約' }, ...Array(8).fill({})],
  });
});
