import type { Span } from '@/lib/rules/calendar/span';
import type { HandlingFeeRow, HandlingOccasion } from '@/lib/rules/money/handling-fee';
import type { Terms } from '@/lib/rules/terms';
import { chargeInFull } from '../cancellation/charges';
import { yenInWords } from '../site/money';
import type { PrintedBlock } from './printed-block';

/** What is done for a handling fee, as tables of it say. */
export const handlingOccasionWords: Readonly<Record<HandlingOccasion, string>> = {
  arrangement: '手配料金',
  change: '変更手続料金',
  cancellation: '取消手続料金',
  communication: '連絡通信費',
  consultation: '相談料金',
  escort: '添乗サービス料金',
};

/** 旅行業務取扱料金表. */
export function handlingTable({ handlingFees, cancellation }: Terms): PrintedBlock[] {
  const rows = (handlingFees?.rows ?? []).map((row) => [
    handlingOccasionWords[row.occasion],
    `${row.title}${conditionsInWords(row)}`,
    chargeInFull(row.charge, cancellation.charges),
  ]);
  const header = ['区分', '内容', '料金'];
  return [{ kind: 'table', caption: '旅行業務取扱料金', header, rows }];
}

function conditionsInWords({ party, price, days }: HandlingFeeRow): string {
  const said = [
    spanInWords(party, (count) => `${count}名様`),
    spanInWords(price, (yen) => `代金の合計${yenInWords(yen)}`),
    spanInWords(days, (day) => (day === 0 ? '出発当日' : `出発の${day}日前`)),
  ].filter((words) => words !== null);
  return said.length === 0 ? '' : `（${said.join('、')}）`;
}

function spanInWords(span: Span | undefined, of: (value: number) => string): string | null {
  if (span === undefined) return null;
  const { from, until } = span;
  if (until === null) return `${of(from)}以上`;
  return from === until ? of(from) : `${of(from)}から${of(until)}まで`;
}
