import type { ClaimDecision, ClaimKind } from '@/lib/rules/contract/claim-decision';
import { staffObjectionWords } from '../access/staff-objections';
import { yenInWords } from '../site/money';
import { type SettlementLine, settlementKindWords } from './settlements';

/** The printed article of the terms that special compensation comes from has this title. */
export const specialCompensationTitle = settlementKindWords['special-compensation'];

/** 損害の賠償と特別補償 at the desk. */
export const damagesWords = {
  title: '損害の賠償・特別補償',
  link: '賠償・特別補償を決める',
  lead: '責任があるかどうかと損害の額は、人が判断して入れます。手荷物の損害の限度と、すでにお渡しした補償との差し引きは、このご予約の旅行条件書によります。お一人様の、ひとつの損害ごとに決めます。',
  back: 'ご旅行の間と後へ戻る',
  claim: '何としてお支払いするか',
  claimHints: {
    damages: '当社の責任によるとき。',
    'special-compensation': '責任があるかどうかにかかわらず、特別補償規程の金額を入れます。',
  } satisfies Record<ClaimKind, string>,
  claims: {
    damages: settlementKindWords.damages,
    'special-compensation': settlementKindWords['special-compensation'],
  } satisfies Record<ClaimKind, string>,
  matter: 'どのお申し出について',
  noMatter: 'お申し出によらない',
  loss: '損害の額、または特別補償の額',
  paid: 'すでにお渡しした補償のうち、この損害に当たる額',
  paidHint: (yen: number) =>
    `このご予約でお渡しした補償は、合計${yenInWords(yen)}です。なければ0です。`,
  unit: '円',
  baggage: '手荷物の損害',
  gross: '当社（または手配を代行した者）の故意または重大な過失による',
  note: 'お客様への言葉',
  noteHint: 'お客様へのメールに、そのまま載ります。',
  calculate: '金額を出す',
  figures: 'お支払いする金額',
  confirm: (yen: number) =>
    yen === 0 ? 'お支払いする残りはないと決めて知らせる' : `${yenInWords(yen)}と決めて知らせる`,
  done: '賠償・特別補償を記録しました。お客様にメールでお知らせしました。',
  errors: {
    claim: '何としてお支払いするかを選んでください。',
    loss: '1円以上の金額を、数字で入れてください。',
    paid: '金額を、数字で入れてください。なければ0です。',
    note: {
      missing: 'お客様への言葉を書いてください。',
      tooLong: '1,000文字までで書いてください。',
      wrong: '使えない文字が入っています。',
    },
  },
  refusals: {
    ...staffObjectionWords,
    'not-found': 'このご予約、またはお申し出が見つかりません。',
    'not-on-trip': '旅行が始まった後のご予約で、ご参加になった方がいるときに使えます。',
    'not-in-terms': 'ご契約の旅行条件書に、損害の賠償の定めがありません。',
    'more-than-paid': '差し引く額が、このご予約でお渡しした補償の合計を超えています。',
    'not-paid-yet':
      'このお申し出には、お渡しを待っている補償があります。お渡しを記録してから、決めてください。',
    'less-than-paid':
      'このお申し出について、すでにお渡しした補償があります。その全額を、差し引く額に入れてください。',
    'changed-meanwhile': '金額を出した後に内容が変わりました。金額をもう一度お確かめください。',
  },
} as const;

export function damagesLines(facts: {
  readonly claim: ClaimKind;
  readonly lossYen: number;
  readonly paidYen: number;
  readonly decision: ClaimDecision;
  readonly article: string;
}): readonly SettlementLine[] {
  const { decision } = facts;
  return [
    { term: 'お支払いの種類', detail: damagesWords.claims[facts.claim] },
    { term: '確かめた額', detail: yenInWords(facts.lossYen) },
    ...(decision.capped
      ? [{ term: '手荷物の限度', detail: `${yenInWords(decision.owed)}（お一人様）` }]
      : []),
    ...(facts.paidYen === 0
      ? []
      : [{ term: 'すでにお渡しした補償', detail: `−${yenInWords(facts.paidYen)}` }]),
    { term: 'お支払いする金額', detail: yenInWords(decision.payable) },
    { term: '根拠', detail: `旅行条件書 ${facts.article}` },
  ];
}

/** What only staff read: what was paid beyond what is owed. */
export function beyondLine({ returnable }: ClaimDecision): readonly SettlementLine[] {
  if (returnable === 0) return [];
  const detail = `${yenInWords(returnable)}（お返しいただくかどうかは、責任者が判断します）`;
  return [{ term: 'お渡しし過ぎた補償', detail }];
}
