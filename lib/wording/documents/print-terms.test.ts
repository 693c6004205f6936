import { describe, expect, it } from 'vitest';
import type { Charge } from '@/lib/rules/money/charge';
import { listTerms, termsVersion } from '@/lib/terms/terms-of';
import { chargeInFull } from '../cancellation/charges';
import { printTerms } from './print-terms';
import { stepInPrint } from './step-in-print';

function printed(id: string): string {
  const terms = termsVersion(id, '1');
  if (!terms) throw new Error(id);
  return printTerms(terms, 'さざなみ観光')
    .flatMap(({ no, blocks }) =>
      blocks.map((block) =>
        block.kind === 'paragraph'
          ? `${no} ${block.text}`
          : `${no} ${block.caption}\n${block.rows.map((row) => row.join(' | ')).join('\n')}`,
      ),
    )
    .join('\n');
}

describe('the printed terms', () => {
  it.each(listTerms().map(({ id }) => id))('%s has no brace left and no empty line', (id) => {
    const text = printed(id);
    expect(text).not.toMatch(/[{}]/);
    expect(text).not.toMatch(/undefined|null|NaN/);
    expect(text.split('\n').filter((line) => line.trim() === '')).toEqual([]);
  });

  it('D2-15.T.1 document 002 prints its table and its hours from the file', () => {
    const text = printed('web-card-domestic');
    expect(text).toContain('20日目から8日目まで | 旅行代金の20％');
    expect(text).toContain('10日目から8日目まで | 旅行代金の20％');
    expect(text).toContain('旅行開始日の前日 | 旅行代金の40％');
    expect(text).toContain('旅行開始日の当日（旅行開始前） | 旅行代金の50％');
    expect(text).toContain('10:00〜16:00');
    expect(text).toContain('お一人様150,000円を限度');
  });

  it('a deposit in percent, or the larger of a sum and a percentage, is printed in full', () => {
    const terms = termsVersion('deposit-domestic', '1');
    const [band] = terms?.deposit?.bands ?? [];
    if (!terms || !band) throw new Error('no deposit');
    const { depositYen: _, ...figure } = band;
    const percent = { kind: 'percent', percent: 20, of: 'tourPrice' } as const;
    const sum = { kind: 'fixed', yen: 20_000, per: 'person' } as const;
    const bands = [
      { ...figure, charge: { kind: 'largerOf', charges: [percent, sum] } as const },
      { ...figure, fromPriceYen: 0, charge: percent },
    ];
    const own = { ...terms, deposit: { bands, maximum: 'price' as const } };
    const tables = printTerms(own, 'さざなみ観光').flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])),
    );
    expect(tables).toContainEqual([
      '60,000円以上',
      '旅行代金の20％とお一人様20,000円のうち大きい額以上、旅行代金まで',
    ]);
    expect(tables).toContainEqual(['60,000円未満', '旅行代金の20％以上、旅行代金まで']);
  });

  it('D3-2.3 document 003 prints the deposits', () => {
    expect(printed('deposit-domestic')).toContain('30,000円以上60,000円未満 | 10,000円以上');
  });

  it('D4-10.1 document 004 prints its rows', () => {
    expect(printed('arranged-air')).toContain(
      '（e）2日目から旅行開始日の前日まで | 運賃の50％（お一人様30,000円を下限、航空券代金の全額を上限とします）',
    );
  });

  it('refuses to print a figure that the file does not have', () => {
    const terms = termsVersion('web-card-domestic', '1');
    if (!terms) throw new Error('no terms');
    const articles = [{ no: '第1条', title: '見本', paragraphs: ['{{refund.never}}円'] }];
    expect(() => printTerms({ ...terms, articles }, 'さざなみ観光')).toThrow(
      'no figure for {{refund.never}}',
    );
  });
});

describe('steps and charges in words', () => {
  it('an hour, a date, an open beginning', () => {
    expect(stepInPrint(null, { day: 1, at: '12:00' }, '旅行開始日')).toBe(
      '旅行契約の成立から旅行開始日の前日の12:00より前まで',
    );
    expect(stepInPrint({ day: 1, at: '12:00' }, null, '旅行開始日')).toBe(
      '旅行開始日の前日の12:00から旅行開始前まで',
    );
    const date = { date: '2026-12-01' as never };
    expect(stepInPrint(date, date, '旅行開始日')).toBe('2026年12月1日');
  });

  it('every form of a charge', () => {
    const fixed: Charge = { kind: 'fixed', yen: 5_500, per: 'booking' };
    const airline: Charge = { kind: 'cost', cost: 'airlineCharge', per: 'person' };
    const say = (charge: Charge) => chargeInFull(charge, { mine: fixed });
    expect(say(fixed)).toBe('ご予約1件5,500円');
    expect(say({ kind: 'named', name: 'mine' })).toBe('ご予約1件5,500円');
    expect(say({ kind: 'largerOf', charges: [fixed, airline] })).toBe(
      'ご予約1件5,500円と航空会社の取消料（お一人様）のうち大きい額',
    );
    expect(say({ kind: 'smallerOf', charges: [fixed, airline] })).toContain('小さい額');
    expect(say({ kind: 'sumOf', charges: [fixed, airline] })).toContain('合計額');
    expect(say({ kind: 'fixed', yen: null, per: 'person' })).toBe('取扱店にご確認ください');
    expect(say({ kind: 'percent', percent: 100, of: 'fare' })).toBe('運賃の全額');
    expect(say({ kind: 'limited', charge: fixed, floor: null, cap: null })).toBe(
      'ご予約1件5,500円',
    );
    expect(say({ kind: 'free' })).toBe('無料');
    expect(() => say({ kind: 'named', name: 'x' })).toThrow('no charge named x');
  });
});
