import type { StepPoint } from '@/lib/rules/cancellation/cancellation-terms';
import type {
  Charged,
  CostShown,
  DaySpan,
  FactsByCode,
  FindingCode,
  FindingFacts,
} from '@/lib/terms/check/finding-facts';
import { baseWords } from '../cancellation/charges';
import { daysBeforeInWords } from '../cancellation/days-before';
import { dateInWords, dayOfYearInWords } from '../site/day';
import { yenInWords } from '../site/money';
import { shapeInWords } from './shape-faults';

type Sentences = { readonly [Code in FindingCode]: (facts: FactsByCode[Code]) => string };

/** What is wrong with a terms file, and what to do about it. */
const SENTENCES: Sentences = {
  'not-json': () => 'ファイルを読み取れません。JSON として正しいかご確認ください。',
  'unknown-field': ({ key }) => `「${key}」という項目はありません。綴りをご確認ください。`,
  missing: ({ key }) => `「${key}」の入力がありません。`,
  'source-missing': () => '出典（どの書類のどの項目か）の入力がありません。',
  shape: shapeInWords,
  'no-table': ({ dayTrip, variant, departureDate, partySize }) =>
    `${partySize === null ? '' : `${partySize}名様の`}${variant === null ? '' : `「${variant}」の`}${dayTrip ? '日帰り旅行' : '宿泊を伴う旅行'}に当てはまる表がありません（出発日 ${dateInWords(departureDate)}）。`,
  'no-step': (days) => `${spanInWords(days)}に当たる段がありません。取消料を計算できません。`,
  'steps-overlap': ({ steps, ...days }) =>
    `${spanInWords(days)}に、${steps.map(quoted).join('と')}の段が重なっています。どちらか一つにしてください。`,
  'ends-reversed': ({ step, from, until }) =>
    `${quoted(step)}の段は、始まり（${pointInWords(from)}）が終わり（${pointInWords(until)}）より後です。入れ替わっていませんか。`,
  'fixed-day': ({ step, date, period }) =>
    `${quoted(step)}の段は${dateInWords(date)}という日付によりますが、期間「${period}」は毎年めぐってきます。`,
  'step-never-counts': ({ step, before }) =>
    `${quoted(step)}の段は使われません。前にある${quoted(before)}の段が、それより後まで続きます。`,
  'row-never-counts': ({ row, before }) =>
    `${quoted(row)}の行は使われません。前にある${quoted(before)}の行がすべてに当てはまります。`,
  'above-price': ({ step, feeYen, priceYen, costs }) =>
    `${quoted(step)}の取消料は${yenInWords(feeYen)}で、旅行代金${yenInWords(priceYen)}を超えます${costsInWords(costs)}。`,
  falling: ({ step, before, feeYen, beforeYen, priceYen, costs }) =>
    `出発に近づくほど安くなっています：${quoted(before)}は${yenInWords(beforeYen)}、その後の${quoted(step)}は${yenInWords(feeYen)}（代金${yenInWords(priceYen)}のとき${costsInWords(costs, '、')}）。`,
  'above-ceiling': ({ step, day, charged, ceiling, priceYen, costs }) =>
    `${quoted(step)}は${day === null ? '旅行開始後' : dayInWords(day)}に${chargedInWords(charged)}で、標準旅行業約款の上限${chargedInWords(ceiling)}を超えます（代金${yenInWords(priceYen)}のとき${costsInWords(costs, '、')}）。`,
  'base-unknown': ({ id, version }) => `標準旅行業約款「${id}」の第${version}版はありません。`,
  'product-unknown': ({ name }) => `標準旅行業約款に「${name}」という商品の定めはありません。`,
  'periods-overlap': ({ range, other, day }) =>
    `期間の日付が重なっています：${rangeInWords(range)}と${rangeInWords(other)}に、どちらも${dayOfYearInWords(day)}があります。`,
  'charge-unknown': ({ name }) => `「${name}」という名の取消料は定められていません。`,
  'charge-of-itself': ({ name }) => `「${name}」の計算が、「${name}」自身を使っています。`,
  'cost-unused': ({ name }) =>
    `「${name}」という実費を使う取消料がありません。綴りをご確認ください。`,
  'period-unknown': ({ name }) => `「${name}」という名の期間はありません。`,
  'step-unknown': ({ name }) => `「${name}」の段のない表があります。`,
  'step-twice': ({ name }) => `「${name}」という段が二つあります。別の名にしてください。`,
  'article-twice': ({ name }) => `「${name}」という番号が二つあります。別の番号にしてください。`,
  'table-hidden': () =>
    '前にある表がすべてに当てはまるため、この表は使われません。順序をご確認ください。',
  'amount-missing': () => '金額がまだ入力されていません。この段に当たる取消しは計算できません。',
  'base-not-of-kind': ({ of }) =>
    `この種類の契約に「${baseInWords(of)}」はありません。この段に当たる取消しは計算できません。`,
  'article-unknown': ({ article }) => `条件書に「${article}」がありません。`,
  'placeholder-unknown': ({ path }) => `{{${path}}} に入る数字が、この条件書にありません。`,
};

/** A finding of `check` in Japanese, as the editor shows it at its row. */
export function findingInJapanese({ code, facts }: FindingFacts): string {
  // Each code has the facts of its own sentence: the union says so, and no compiler follows it here.
  return (SENTENCES[code] as (facts: FindingFacts['facts']) => string)(facts);
}

function baseInWords(of: string): string {
  return of in baseWords ? baseWords[of as keyof typeof baseWords] : of;
}

function quoted(step: string): string {
  return `「${step}」`;
}

/** 20日目から8日目まで, 前日, 21日目とそれより前. */
function spanInWords({ first, last, open }: DaySpan): string {
  if (open) return `${dayInWords(last)}とそれより前`;
  return first === last ? dayInWords(first) : `${dayInWords(first)}から${dayInWords(last)}まで`;
}

function dayInWords(day: number): string {
  return `出発の${daysBeforeInWords(day)}`;
}

function pointInWords(point: StepPoint): string {
  const day = 'day' in point ? dayInWords(point.day) : dateInWords(point.date);
  return point.at === undefined ? day : `${day}の${point.at}`;
}

function rangeInWords({ from, until }: FactsByCode['periods-overlap']['range']): string {
  return `${dayOfYearInWords(from)}から${dayOfYearInWords(until)}まで`;
}

function chargedInWords({ percent, yen }: Charged): string {
  return percent === null ? yenInWords(yen) : `${percent}％`;
}

function costsInWords(costs: readonly CostShown[], before = '（'): string {
  if (costs.length === 0) return '';
  const said = costs.map(
    ({ name, yen, known }) =>
      `${name}が${yenInWords(yen)}のとき${known ? '' : '。実費の幅が入力されていないため、仮の額です'}`,
  );
  return `${before}${said.join('、')}${before === '（' ? '）' : ''}`;
}
