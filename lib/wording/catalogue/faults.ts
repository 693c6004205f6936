import type { CellFault, FaultCode, FaultFacts } from '@/lib/schemas/catalogue/cell-fault';
import { columnInWords } from './columns';

const list = (words: readonly string[]) => words.join('、');
const columns = (names: readonly string[]) =>
  names.map((name) => `${name}（${columnInWords(name)}）`).join('、');

/** What is wrong with a cell, a row or a file, and how to mend it. */
const sentences: { readonly [C in FaultCode]: (...facts: FaultFacts[C]) => string } = {
  empty: () => '空です。値を入れてください。',
  'too-long': (most) => `長すぎます。${most.toLocaleString('ja')}文字までにしてください。`,
  'not-a-code': () => '半角の英小文字・数字・ハイフンで、80文字までにしてください。',
  'not-one-of': (choices) => `次のどれかにしてください：${list(choices)}`,
  'unknown-word': (known) => `使えるのは次の言葉です：${list(known)}`,
  'too-many-values': (most) => `「|」で区切れるのは${most}個までです。`,
  'not-whole': () => '整数にしてください。',
  'not-whole-or-empty': () => '整数にするか、空にしてください。',
  'out-of-range': (least, most) =>
    `${least.toLocaleString('ja')}から${most.toLocaleString('ja')}までの数にしてください。`,
  'not-a-price': () => '円の整数にするか、空（設定なし）にしてください。',
  'not-a-flag': () => 'true（はい）か false（いいえ）にしてください。',
  'not-a-day': () => '実際にある日を「2027-01-15」のように書いてください。',
  'not-an-hour': () => '00:00から23:59までの時刻を「08:30」のように書いてください。',
  'not-an-hour-or-empty': () => '時刻を「08:30」のように書くか、空にしてください。',
  'not-a-day-of-the-year': () => '月日を「03-19」のように書いてください。',
  'not-a-country': () => '国コードを大文字2文字で書いてください（日本は JP）。',
  'no-price': () => '大人代金を1つ以上入れてください。',
  'needed-abroad': () => '海外のツアーには、国コードが要ります。',
  'empty-at-home': () => '国内のツアーでは、空にしてください。',
  'readings-missing': (places) => `行き先${places}か所に、読みを1つずつ書いてください。`,
  'day-trip-nights': () => '0泊のときだけ true にしてください。',
  'no-rooms-on-day-trip': () => '日帰りのツアーでは false にしてください。',
  'above-capacity': () => '募集人数より多くなっています。',
  'reason-needed': () =>
    '保護措置が missing のときは足りない原則を、not-provided のときは理由を書いてください。',
  'too-many-items': (most, recipientClass) =>
    `${recipientClass} に提供できるのは、${list(most)} までです。`,
  twice: (line) => `${line}行目と同じものが、もう一度書かれています。`,
  'no-tour': (code) => `ツアー「${code}」がありません。ツアーのファイルも一緒に送ってください。`,
  'no-terms': (id) => `条件書「${id}」がありません。`,
  'terms-of-other-trips': (id) =>
    `条件書「${id}」は、この種類の旅行（日帰り・宿泊）には使えません。`,
  'seats-taken': (capacity, taken) =>
    `${capacity}席では足りません。すでに${taken}席が予約・確保されています。`,
  'never-moved': (startsAt) => `出発日の時刻は変えられません。この出発日の集合は${startsAt}です。`,
  'shared-room-needed': () => '部屋割りのあるツアーには、2名以上で使う部屋の代金が要ります。',
  'one-price-only': () => '部屋割りのないツアーの代金は、adult_1 だけに書いてください。',
  'item-at-home': (items) => `国内のツアーでは、${list(items)} をお客様にお聞きしません。`,
  'days-missing': (code, days, found) =>
    `ツアー「${code}」は${days}日間です。日程には${found}日目があります。1日目から${days}日目までを1行ずつ書いてください。`,
  'itinerary-differs': (found, days) =>
    `日程は${found}日分ありますが、泊数からは${days}日間です。日程のファイルも一緒に送ってください。`,
  'no-file': () => 'ファイルを開けません。',
  'no-rows': () => 'ファイルが空です。',
  'header-lacks': (_, names) => `見出しに足りない列があります：${columns(names)}`,
  'header-unknown': (_, names) => `見出しに知らない列があります：${list(names).slice(0, 200)}`,
  'header-twice': () => '見出しに、同じ列が2回あります。',
  'no-header': () => '1行目が、書き出したファイルの見出しと違います。',
  'cells-differ': (cells, header) => `この行は${cells}列ですが、見出しは${header}列です。`,
  'nul-character': () => '読めない文字（NUL）が入っています。',
  'quotation-open': () => '引用符「"」が閉じていません。',
  'no-csv': () => 'CSVとして読めない行です。',
  'not-utf8': () => '文字の種類を読み取れません。「CSV UTF-8」か Excel で保存してください。',
  'no-workbook': () => 'Excel のファイルとして開けません。壊れているか、大きすぎます。',
  'unknown-fault': () => '読めない値です。',
};

export function faultInWords([code, ...facts]: CellFault): string {
  return (sentences[code] as (...facts: readonly unknown[]) => string)(...facts);
}
