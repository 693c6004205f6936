import { expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { termsOf } from '@/lib/terms/terms-of';
import { transactionFacts } from './commercial-transactions';
import type { SoldUnder } from './payment-facts';

const under = (id: string, ...kinds: SoldUnder['kinds']): SoldUnder => {
  const terms = termsOf(id, calendarDate('2026-12-01'));
  if (isRefusal(terms)) throw new Error(id);
  return { terms, kinds };
};
const card = under('web-card-domestic', 'domestic-stay', 'domestic-day-trip');
const deposit = under('deposit-domestic', 'domestic-day-trip');
const account = {
  bank: '岬銀行',
  branch: '港支店',
  kind: 'ordinary',
  number: '9999999',
  holder: 'ミサキ',
} as const;

function said(term: string, sold: readonly SoldUnder[], bankAccount: typeof account | null = null) {
  return transactionFacts({ bankAccount }, sold).find((fact) => fact.term === term)?.detail ?? [];
}

test('terms without a deposit take the whole price on the day the contract is formed (D2-6)', () => {
  expect(said('お支払いの時期', [card])).toEqual([
    '旅行代金の全額を、契約が成立した日にいただきます。お申し込みのときは、額の確保だけをします。',
  ]);
  expect(said('契約の成立', [card])).toEqual([
    '当社の承諾のお知らせが、お客様に届いた時に成立します（旅行条件書 第3条）。',
  ]);
});

test('terms with a deposit take the rest before the 21st day back (D3-7.1)', () => {
  const [time, ...others] = said('お支払いの時期', [deposit]);
  expect(time).toContain('申込金か全額');
  expect(time).toContain('さかのぼって数えて21日目に当たる日より前に');
  expect(time).toContain('旅行条件書 第7条');
  expect(others).toEqual([]);
});

test('two kinds under two terms are told apart, and what both say is said once', () => {
  expect(said('お支払いの時期', [card, deposit]).map((text) => text.slice(0, 7))).toEqual([
    '国内の宿泊旅行',
    '国内の日帰り旅',
  ]);
  expect(said('お取消しと払戻し', [card, deposit])).toHaveLength(1);
});

test('the account stands there where some terms take transfers and the agency has one', () => {
  expect(said('お支払いの方法', [deposit], account).join()).toContain(
    '岬銀行 港支店 普通 9999999 ミサキ',
  );
  expect(said('お支払いの方法', [card], account)).toHaveLength(1);
  expect(said('お支払いの方法', [deposit])).toHaveLength(1);
});

test('where some fee is found out for the case, the page does not promise a sum', () => {
  const { cancellation } = card.terms;
  const tables = cancellation.tables.map((table) => ({
    ...table,
    steps: table.steps.map((step) => ({ ...step, charge: { kind: 'ask' } as const })),
  }));
  const asking = { ...card, terms: { ...card.terms, cancellation: { ...cancellation, tables } } };
  expect(said('お取消しと払戻し', [asking]).join()).toContain('当社がお調べして');
  expect(said('お取消しと払戻し', [card]).join()).not.toContain('お調べ');
});
