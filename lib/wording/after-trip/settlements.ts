import type { SettlementKind } from '@/lib/rules/contract/trip-settlement';

/** One figure with its name. Screen, mail and record carry the same lines. */
export interface SettlementLine {
  readonly term: string;
  readonly detail: string;
}

/** 旅行の後の精算, by its kind. */
export const settlementKindWords: Readonly<Record<SettlementKind, string>> = {
  'part-refund': '受けられなかった旅行サービスの払戻し',
  guarantee: '旅程保証による変更補償金',
  damages: '損害の賠償',
  'special-compensation': '特別補償',
  incident: 'ご旅行中にかかった費用',
};

export const settlementsWords = {
  title: 'ご旅行の間と後の精算',
  paid: (day: string, how: string) => `${day}に、${how}でお渡ししました。`,
} as const;
