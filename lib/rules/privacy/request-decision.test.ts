import { describe, expect, test } from 'vitest';
import { REFUSAL_GROUNDS } from './refusal-grounds';
import type { RequestKind } from './request-dates';
import { type Decision, decisionObjection, outcomeOf } from './request-decision';

const decide = (kind: RequestKind, decision: Decision, ground: string, reason: string) =>
  decisionObjection({ kind, decision, ground, reason });

describe('P55 D1-R3 a decision that gives less than was asked', () => {
  test.each(['partial', 'refused', 'other-measure'] as const)(
    '%s needs ground and reason',
    (less) => {
      expect(decide('disclosure', less, '', 'なぜなら')).toBe('ground-missing');
      expect(decide('disclosure', less, 'harms-rights', '')).toBe('reason-missing');
      expect(decide('disclosure', less, 'harms-rights', ' 　\n')).toBe('reason-missing');
      expect(decide('disclosure', less, 'harms-rights', 'ほかの方の情報のため')).toBeNull();
    },
  );
});

// Typed from the request matrix (privacy.md section 8), by the articles of the law.
const LAWFUL: Record<RequestKind, string> = {
  'purpose-notice': 'already-clear harms-rights harms-business hinders-office',
  disclosure: 'harms-rights hinders-business breaks-law other-statute method-impossible',
  'record-disclosure':
    'harms-rights hinders-business breaks-law excluded-record not-a-record method-impossible',
  correction: 'is-fact not-needed other-statute',
  'stop-use': 'ground-not-met too-costly kept-by-law',
  'stop-provision': 'ground-not-met too-costly',
  'measures-information': 'hinders-business',
  complaint: '',
};

const every = [...new Set(Object.values(REFUSAL_GROUNDS).flat())];
const kinds = Object.keys(LAWFUL) as RequestKind[];

test.each(kinds)('P56 %s is refused on the grounds of its closed list and on no other', (kind) => {
  const taken = every.filter((ground) => decide(kind, 'refused', ground, '理由') === null);
  expect(new Set(taken)).toEqual(new Set(LAWFUL[kind].split(' ').filter(Boolean)));
});

test('P56 how much there is to look through is no ground', () => {
  expect(decide('disclosure', 'refused', 'too_many_rows', '多いため')).toBe('ground-unlawful');
});

test.each(['granted', 'no-data'] as const)('P55 %s takes no ground', (decision) => {
  expect(decide('disclosure', decision, '', '')).toBeNull();
  expect(decide('disclosure', decision, 'harms-rights', '')).toBe('ground-unlawful');
});

test('P57 what was corrected, and an answer to a complaint, is said in words', () => {
  for (const kind of ['correction', 'complaint', 'measures-information'] as const) {
    expect(decide(kind, 'granted', '', '')).toBe('reason-missing');
    expect(decide(kind, 'granted', '', '直しました')).toBeNull();
  }
});

test.each([
  [['granted', 'granted'], 'granted'],
  [['refused'], 'refused'],
  [['no-data', 'no-data'], 'no-data'],
  [['granted', 'refused'], 'partial'],
  [['other-measure', 'granted'], 'partial'],
  [['other-measure'], 'other-measure'],
] as const)('P55 %s together come to %s', (decisions, outcome) => {
  expect(outcomeOf(decisions)).toBe(outcome);
});

test('P55 an answer without a decision is none', () => {
  expect(() => outcomeOf([])).toThrow(RangeError);
});
