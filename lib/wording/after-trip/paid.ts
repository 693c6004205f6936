import { staffObjectionWords } from '../access/staff-objections';
import { yenInWords } from '../site/money';
import { paidHowWords } from './codes';
import type { SettlementLine } from './settlements';

/** How a compensation was handed over. */
export function paidLines(
  paid: {
    readonly paidHow: keyof typeof paidHowWords;
    readonly inKind: string;
    readonly inKindYen: number;
  },
  paidOn: string,
): readonly SettlementLine[] {
  const goods =
    paid.paidHow === 'in-kind' ? `：${paid.inKind}（${yenInWords(paid.inKindYen)}相当）` : '';
  return [
    { term: 'お渡しした日', detail: paidOn },
    { term: 'お渡しの方法', detail: `${paidHowWords[paid.paidHow]}${goods}` },
  ];
}

/** 補償のお渡し at the desk. */
export const payCompensationWords = {
  section: 'お渡しを待っている補償',
  none: 'お渡しを待っている補償はありません。',
  how: 'お渡しの方法',
  hows: paidHowWords,
  paidOn: 'お渡しした日',
  inKind: '物品・サービスの内容',
  inKindHint: '物品またはサービスでお渡ししたときに入れます。',
  inKindYen: 'その価額',
  unit: '円',
  agreed: '物品・サービスでお渡しすることに、お客様が同意された',
  submit: 'お渡しを記録する',
  done: 'お渡しを記録しました。お客様にメールでお知らせしました。',
  errors: {
    how: 'お渡しの方法を選んでください。',
    day: 'お渡しした日を入れてください。',
    yen: '価額を、数字で入れてください。',
    inKind: { tooLong: '200文字までで入れてください。', wrong: '使えない文字が入っています。' },
  },
  refusals: {
    ...staffObjectionWords,
    'not-found': 'この補償は見つかりません。',
    'paid-already': 'お渡しは、すでに記録されています。',
    'in-the-future': 'お渡しした日が、今日より後になっています。',
    'not-agreed': '物品・サービスでお渡しするには、お客様の同意が必要です。',
    'worth-less': '物品・サービスの価額が、補償の金額より少なくなっています。',
    'not-in-terms': 'ご契約の旅行条件書に、物品・サービスによる補償の定めがありません。',
  },
} as const;
