import type { Finding, FindingKind } from '@/lib/terms/check/finding';
import { daysBeforeInWords } from '../cancellation/days-before';
import { yenInWords } from '../site/money';

/** What `check` found, as the desk says it. */
export const findingWords: Readonly<Record<FindingKind, string>> = {
  'not-json': 'ファイルを読めません。JSON の書き方を確かめてください。',
  'unknown-field': '知らない項目があります。つづりを確かめてください。',
  'source-missing': '出典がありません。文書名と箇所を書いてください。',
  'deposit-band-gap': '申込金の段が続いていません。高い方から順に、最後は0円からにしてください。',
  shape: '書かれていないか、書き方が違います。',
  hole: 'どの段にも当たらない日があります。',
  overlap: '二つ以上の段に当たる日があります。',
  reversed: '段の始まりが、終わりより後です。',
  'fixed-day-in-period': '毎年くり返す期間の表に、一年だけの日付があります。',
  'above-price': '取消料が旅行代金を超えることがあります。',
  'falling-charge': '旅行開始日に近い段の方が、取消料が低くなることがあります。',
  'above-ceiling': '標準旅行業約款の上限を超えることがあります。',
  'base-unknown': '上限のもとになる約款が見つかりません。',
  'peak-overlap': '期間が重なっています。',
  'name-unknown': '名前の指すものがありません。',
  'figure-missing': '金額が書かれていません。',
  'base-not-of-kind': 'この種類のご旅行にない代金をもとにしています。',
  'article-unknown': '条件書にない条を指しています。',
  'name-twice': '同じ名前が二度あります。',
  'never-used': 'どのご出発にも使われません。',
  'placeholder-unknown': '本文の{{ }}に入る数字がありません。',
};

const PARTS: Readonly<Record<string, string>> = {
  title: '題名',
  firstDay: '適用の初日',
  acceptance: '営業時間',
  cancellation: '取消料',
  periods: 'ピーク期',
  refund: '払戻し',
  deposit: '申込金',
  depositDue: '申込金の期限',
  paymentDue: '旅行代金の期限',
  finalItinerary: '最終旅行日程表',
  priceIncrease: '旅行代金の増額',
  minimumParticipants: '最少催行人員',
  claims: '損害の通知',
  articles: '条文',
  base: '上限のもと',
  freeGrounds: '取消料のかからない理由',
  changeFee: '変更手数料',
  handlingFees: '旅行業務取扱料金',
  changeCompensation: '旅程保証',
  formation: '契約の成立',
};

/** 取消料の表1・3行目: where in a file something was found. */
export function placeInWords(at: string): string {
  const early = /^cancellation\.tables\[(\d+)\]\.fromBooking\[(\d+)\]/.exec(at);
  if (early) {
    return `取消料の表${Number(early[1]) + 1}・ご予約から数える${Number(early[2]) + 1}行目`;
  }
  const step = /^cancellation\.tables\[(\d+)\](?:\.steps\[(\d+)\])?(\.afterStart)?/.exec(at);
  if (step) {
    const [, table, row, after] = step;
    const line = after ? '・開始後' : row === undefined ? '' : `・${Number(row) + 1}行目`;
    return `取消料の表${Number(table) + 1}${line}`;
  }
  const [, paragraph] = /^articles\[(\d+)\]/.exec(at) ?? [];
  if (paragraph !== undefined) return `条文の${Number(paragraph) + 1}番目`;
  const period = at.startsWith('cancellation.periods') ? 'periods' : '';
  const key = period || (/^\w+/.exec(at)?.[0] ?? '');
  return PARTS[key] ?? (key === '' ? 'ファイル全体' : `そのほかの定め（${key}）`);
}

/** The figures that show it, where there are any. */
export function figuresInWords({ day, charged, ceiling, priceYen }: Finding): string {
  const figures = [
    day === undefined || day === null ? null : daysBeforeInWords(day),
    priceYen === undefined ? null : `旅行代金${yenInWords(priceYen)}のとき`,
    charged === undefined ? null : `取消料 ${amountInWords(charged)}`,
    ceiling === undefined ? null : `上限 ${amountInWords(ceiling)}`,
  ];
  return figures.filter((figure) => figure !== null).join('、');
}

function amountInWords(amount: string): string {
  const [, sum] = /^(\d+) yen$/.exec(amount) ?? [];
  return sum === undefined ? amount : yenInWords(Number(sum));
}
