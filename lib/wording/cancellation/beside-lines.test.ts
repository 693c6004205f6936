import { expect, it } from 'vitest';
import type { Terms } from '@/lib/rules/terms';
import { emptyTerms } from '@/lib/terms/empty-terms';
import { fileOf, formOf } from '@/lib/terms/form/terms-form';
import { termsSchema } from '@/lib/terms/schema';
import { printTerms } from '../documents/print-terms';
import { besideTheSteps } from './beside-lines';

const begun = emptyTerms({
  title: '岬の条件書',
  contractKind: 'package-domestic',
  firstDay: '2026-12-01',
});
const EMPTY = JSON.parse(JSON.stringify({ ...begun, id: 'misaki' }));

function termsWith(fields: Readonly<Record<string, string>>): Terms {
  const file = fileOf(EMPTY, { ...formOf(EMPTY), ...fields });
  return termsSchema.parse(JSON.parse(JSON.stringify(file))) as unknown as Terms;
}

const HANDLING = {
  'handling.article': '第2条第1項',
  'handling.0.title': '手配内容の変更',
  'handling.0.occasion': 'change',
  'handling.0.charge.kind': 'fixed',
  'handling.0.charge.yen': '1080',
  'handling.0.charge.per': 'booking',
};
const CHANGE = {
  'change.article': '第2条',
  'change.steps.step-1.as': 'share',
  'change.steps.step-1.share': '50',
};
const tablesOf = (terms: Terms, no: string) =>
  printTerms(terms, '当社')
    .filter((article) => article.no === no)
    .flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === 'table' ? [one] : [])));

it('a tour reads beside the table what comes before its steps and what is never refunded', () => {
  const terms = termsWith({
    'beside.unpaid': 'first-payment',
    'beside.kept': 'at-least',
    'beside.charge.kind': 'fixed',
    'beside.charge.yen': '3000',
    'tables.0.booking.0.unit': 'days',
    'tables.0.booking.0.count': '0',
    'tables.0.booking.0.hour': '23:00',
    'tables.0.booking.0.charge.kind': 'free',
    'tables.0.share': '10',
    'tables.0.shareUntil': '8',
  });
  expect(besideTheSteps(terms.cancellation, false)).toEqual([
    '最初のご入金の前（旅行開始前）：無料',
    'ご予約の成立した日の23:00まで：無料',
    'お申し込み人数の10％まで（1名未満切捨て、8日前まで、全員が取り消すときを除く）：無料',
    '次の額は払い戻しません：お一人様3,000円。取消料がこれに満たないときも、この額を申し受けます。',
  ]);
});

it('terms that say nothing beside their table add no line', () => {
  expect(besideTheSteps(termsWith({}).cancellation, true)).toEqual([]);
});

it('handling and change fees that no article asks for are printed in the article they name, once', () => {
  const terms = termsWith({ ...HANDLING, ...CHANGE });
  const captions = tablesOf(terms, '第2条').map(({ caption }) => caption);
  expect(captions.slice(-2)).toEqual(['変更手数料', '旅行業務取扱料金']);
  expect(tablesOf(terms, '第2条').at(-1)?.rows).toEqual([
    ['変更手続料金', '手配内容の変更', 'ご予約1件1,080円'],
  ]);
  const first = terms.articles[0];
  if (first === undefined) throw new Error('no article');
  const paragraphs = [...first.paragraphs, '{{handlingFees.table}}'];
  const asked = { ...terms, articles: [{ ...first, paragraphs }, ...terms.articles.slice(1)] };
  expect(tablesOf(asked, first.no).map(({ caption }) => caption)).toEqual(['旅行業務取扱料金']);
  expect(tablesOf(asked, '第2条').map(({ caption }) => caption)).not.toContain('旅行業務取扱料金');
});
