import type { RefusalReason } from '@/lib/rules/refusal';
import { yenInWords } from './money';

export const cancellationLedgerWords = {
  credit: '取り消した方の旅行代金',
  fee: '取消料',
  refund: '払戻し',
  difference: 'お部屋の利用人数が変わったことによる差額',
  reduction: 'お部屋の利用人数が変わったことによる減額',
} as const;

/** 鈴木 花子 様：3,000円の追加 */
export function differenceInWords(name: string, change: { more: number; less: number }): string {
  if (change.less > 0) return `${name}：${yenInWords(change.less)}の減額`;
  return `${name}：${yenInWords(change.more)}の追加`;
}

/** Why nothing was cancelled, and what to do about it. */
export const cancelRefusalWords: Readonly<
  Record<
    | RefusalReason
    | 'not-found'
    | 'not-going'
    | 'not-cancellable'
    | 'contract-not-formed'
    | 'unaccompanied'
    | 'ground-not-open'
    | 'form-used'
    | 'nobody-chosen',
    string
  >
> = {
  'not-found': 'このご予約が見つかりません。「予約の確認」からもう一度お開きください。',
  'not-going':
    '選ばれた方の中に、すでに取り消した方がいます。最新の内容をご確認のうえ、もう一度お選びください。',
  'not-cancellable':
    'このご予約は、この画面からは取り消せない状態です。お電話でお問い合わせください。',
  'contract-not-formed':
    'このお申し込みは、まだ契約が成立していません。取消料なしで取り下げることができます。',
  unaccompanied:
    '15歳未満のお子様だけが残ることになるため、この組み合わせでは取り消せません。お子様も一緒に取り消すか、保護者の方に残っていただく必要があります。',
  'ground-not-open':
    'お選びの理由を裏づける記録が見つかりません。お客様のご都合として計算するか、当社へご連絡ください。',
  'form-used':
    'この画面での取消しはすでに済んでいます。最新の内容を表示しましたので、ご確認ください。',
  'nobody-chosen': '取り消す方を選んでください。',
  'not-in-terms':
    '旅行条件書に定めがないため、画面では計算できません。お電話でお問い合わせください。',
  'ground-not-in-terms': 'この理由は、ご契約の旅行条件書に定めがありません。',
  'ground-after-start': '旅行の開始後は、この理由で取り消すことができません。',
  'no-step': '旅行条件書の取消料の表に当てはまる日がありません。お電話でお問い合わせください。',
  'carrier-charge-missing':
    '運送機関の取消料が分からないため、計算できません。お電話でお問い合わせください。',
  'figures-missing': '計算に必要な金額がそろっていません。お電話でお問い合わせください。',
  'agency-date-missing': '計算に必要な期日がそろっていません。お電話でお問い合わせください。',
  'agency-date-out-of-range': '計算に必要な期日に誤りがあります。お電話でお問い合わせください。',
  'no-version': 'ご契約の日に適用される旅行条件書が見つかりません。お電話でお問い合わせください。',
  'calendar-ends':
    '先の祝日がまだ決まっていないため、受付の日を計算できません。お電話でお問い合わせください。',
};
