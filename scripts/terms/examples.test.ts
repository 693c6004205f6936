import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTerms } from '@/lib/terms/check-terms';
import { KINDS } from '@/lib/terms/explain/kinds';
import { jsonSchema } from '@/lib/terms/json-schema';
import { DESCRIPTIONS } from '@/lib/terms/schema/descriptions';
import { termsVersion } from '@/lib/terms/terms-of';
import { evaluateLine } from './evaluate-line';
import { termsSource } from './terms-source';

const FOLDER = 'lib/terms/examples/';
const textOf = (name: string) => readFileSync(`${FOLDER}${name}`, 'utf8');
const answers = (terms: string, name: string) =>
  textOf(name)
    .trim()
    .split('\n')
    .map((line) => evaluateLine(line, termsSource(terms)).answer);

describe('the schema', () => {
  it('says at every key what it means, and describes no key that is not there', () => {
    const bare: string[] = [];
    const keys = new Set<string>();
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties } = node as { properties?: Record<string, { description?: string }> };
      for (const [key, value] of Object.entries(properties ?? {})) {
        keys.add(key);
        if (!value.description) bare.push(key);
      }
      for (const value of Object.values(properties ?? node)) visit(value);
      if (properties) for (const value of Object.values(node)) visit(value);
    };
    visit(JSON.parse(jsonSchema()));
    expect(bare).toEqual([]);
    const described = Object.keys(DESCRIPTIONS).map((key) => key.split('.').pop() ?? '');
    expect(described.filter((key) => !keys.has(key))).toEqual([]);
  });
});

describe('the examples', () => {
  it('hold a file that is sound, judged on its contents beside an unknown field too', () => {
    const text = textOf('smallest.json');
    expect(checkTerms(text, termsVersion)).toEqual([]);
    const odd = JSON.stringify({ ...JSON.parse(text), colour: 'red' });
    expect(checkTerms(odd, termsVersion)).toMatchObject([{ finding: 'unknown-field' }]);
    expect(answers(`${FOLDER}smallest.json`, 'smallest-cases.jsonl')).toMatchObject([
      { feeYen: 24_000, refundYen: 56_000, refundDueDate: '2026-07-09' },
    ]);
  });

  it('hold a file with what published terms say beside it', () => {
    expect(checkTerms(textOf('published.json'), termsVersion)).toEqual([]);
    expect(answers(`${FOLDER}published.json`, 'published-cases.jsonl')).toMatchObject([
      { id: 'deposit-larger', minimumYen: 30_000, maximumYen: 150_000 },
      { id: 'deposit-sum', minimumYen: 20_000 },
      { id: 'deposit-percent', minimumYen: 11_999 },
      { id: 'moving-peak', feeYen: 40_000 },
      { id: 'moving-ordinary', feeYen: 24_000 },
      { id: 'moving-unknown', refused: 'period-without-year' },
      // at least 1,080 yen each: 20% of 5,000 is 1,000
      { id: 'handling-fee', row: 'hotel', feeYen: 3_080 },
    ]);
  });

  it('hold a case of each kind, with its answer', () => {
    const found = [
      ...answers('deposit-domestic', 'package-cases.jsonl'),
      ...answers('arranged-air', 'air-cases.jsonl'),
      ...answers(`${FOLDER}published.json`, 'published-cases.jsonl').slice(-1),
    ];
    expect(found).toMatchObject([
      { id: 'cancellation', feeYen: 24_000 },
      { id: 'deposit', minimumYen: 20_000, maximumYen: 60_000 },
      { id: 'deposit-due', dueDate: '2026-06-04' },
      { id: 'payment-due', dueDate: '2026-06-17' },
      { id: 'final-itinerary-due', dueDate: '2026-07-08' },
      { id: 'price-increase-notice', latestNoticeDate: '2026-06-23', allowed: true },
      { id: 'minimum-participants-notice', latestNoticeDate: '2026-06-25', allowed: true },
      { id: 'change-compensation', ratePerMille: 15, payableYen: 1_200 },
      { id: 'claim-notice', lastDate: '2026-07-24', inTime: true },
      { id: 'eligibility', travelers: [{ guardianConsentRequired: true }] },
      { id: 'cancellation', feeYen: 30_000 },
      { id: 'urgent-arrangement-fee', feeYen: 4_400 },
      { id: 'change-fee', feeYen: 15_000 },
      // day 7 and day 13: steps d and c
      {
        id: 'several-tickets',
        tickets: [
          { dayNo: 7, step: 'd' },
          { dayNo: 13, step: 'c' },
        ],
      },
      { id: 'handling-fee' },
    ]);
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set(KINDS.keys()));
  });
});
