import { PART_CAUSES } from '@/lib/rules/cancellation/part-end';
import { incidentCategoryWords } from './incident';
import { partCauseWords } from './part-refund';
import { settlementKindWords } from './settlements';

/** 旅行中の相違・損害, as they are told. */
export const matterKindWords = {
  difference: '契約書面と異なる旅行サービス',
  damage: '損害',
  baggage: '手荷物の損害',
} as const;

export const matterOutcomeWords = {
  accepted: 'お申し出のとおり確かめました',
  declined: 'お申し出のとおりとは確かめられませんでした',
} as const;

export const paidHowWords = {
  transfer: '銀行振込み',
  counter: '窓口',
  'in-kind': '物品またはサービス',
} as const;

/** What is stored of what follows a trip as a code, in words, by the name of its field. */
export const afterTripCodes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  matterKind: matterKindWords,
  matterOutcome: matterOutcomeWords,
  settlement: settlementKindWords,
  settlementReason: {
    ...Object.fromEntries(PART_CAUSES.map((cause) => [cause, partCauseWords[cause]])),
    ...incidentCategoryWords,
    damages: settlementKindWords.damages,
    'special-compensation': settlementKindWords['special-compensation'],
    payable: 'お支払いします',
    'not-payable': 'お支払いはありません',
  },
  paidHow: paidHowWords,
};
