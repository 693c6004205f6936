import type { FactsByCode } from '@/lib/terms/check/finding-facts';

/** What the schema says in English of a value, in Japanese: one for each of its own messages. */
export const SHAPE_FAULTS: Readonly<Record<string, string>> = {
  'opens before it closes': '受付の終わりは、始まりより後の時刻にしてください。',
  'one moment for each channel and payment':
    '同じ申込み方法とお支払い方法の組み合わせが、二度書かれています。',
  'a deposit band has depositYen or charge, one of them':
    '申込金の段には、金額か計算方法の、どちらか一方を入力してください。',
  'deposit bands go from the highest price down': '申込金の段は、高い代金から順に並べてください。',
  'the lowest deposit band begins at 0 yen: below it no price has a deposit':
    '申込金の最後の段は、0円から始めてください。それより安い旅行の申込金が決まりません。',
  'both ends with their year, or both without':
    '期間の始まりと終わりは、両方に年を付けるか、両方とも付けないかにしてください。',
  'a range with its years goes from the earlier day to the later':
    '期間は、早い日から遅い日の順に入力してください。',
  'a range with its years is shorter than a year': '期間は1年より短くしてください。',
  'the smaller number first': '数は、少ない方から多い方の順に入力してください。',
  'the smaller number of people first': '人数は、少ない方から多い方の順に入力してください。',
  'lowest price first': '代金の下限は、上限以下にしてください。',
  'lowest cost first': '実費の下限は、上限以下にしてください。',
  'at most two decimals': '割合は小数点以下2桁までにしてください。',
  'the last price band, and only the last, has no end (null)':
    '代金の段は、最後の段だけを上限なしにしてください。',
  'price bands go up': '代金の段は、安い方から順に並べてください。',
  'a period has ranges, or long weekends by rule':
    '期間には、日付か、連休の決め方を入力してください。',
  'an article such as 第15条, 8., (3) or ■取消料':
    '「第15条」「8.」「(3)」「■取消料」のように、条件書に印刷する番号を入力してください。',
  'no such day of the year': '暦にない日です。',
  'counting back is in days, and departure day is never counted':
    'さかのぼる期限は日数で入力し、出発日当日は数えません。',
  'each row once, and every row that is named stands in the table':
    '変更補償金の行は一度ずつにし、挙げた行は表に入れてください。',
  'say document and item': '書類の名と項目を入力してください（3文字以上）。',
  'an hour such as 09:30': '「09:30」のような時刻を入力してください。',
  'an hour such as 18:00, or 24:00': '「18:00」のような時刻か、「24:00」を入力してください。',
  'a day of the year such as 12-20': '「12-20」のような月日を入力してください。',
};

const KINDS: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数',
  int: '整数',
  boolean: 'はい・いいえ（true か false）',
  array: '一覧',
  object: '項目のまとまり',
  record: '項目のまとまり',
  null: '空欄（null）',
  date: '日付（2026-12-20 のように）',
};

/** A value of another shape than the schema asks for. */
export function shapeInWords(fault: FactsByCode['shape']): string {
  const { rule, note, expected, minimum, maximum } = fault;
  const own = SHAPE_FAULTS[note];
  if (own !== undefined) return own;
  if (rule === 'too_small')
    return minimum === 1 ? '1つ以上が必要です。' : `${minimum}以上にしてください。`;
  if (rule === 'too_big') return `${maximum}以下にしてください。`;
  if (rule === 'invalid_value') return `次のどれかにしてください：${expected}。`;
  if (rule === 'invalid_type' || rule === 'invalid_format') {
    const kind = KINDS[expected ?? ''];
    if (kind !== undefined) return `${kind}を入力してください。`;
  }
  return '入力の形が違います。';
}
