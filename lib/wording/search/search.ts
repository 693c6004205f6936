import type { DepartureArea, TourKind, TourRegion, TourTheme } from '@/lib/schemas/catalogue/codes';
import type { PriceBand } from '@/lib/schemas/search/price-bands';
import {
  nightsChoices,
  type SearchField,
  type SearchSort,
} from '@/lib/schemas/search/search-criteria';
import { yenInWords } from '../site/money';

export const kindWords: Record<TourKind, string> = {
  'package-domestic': '国内',
  'package-overseas': '海外',
};

/** What else a traveler may type for a region: its reading and other names. */
export const regionReadings: Record<TourRegion, readonly string[]> = {
  hokkaido: ['ほっかいどう'],
  tohoku: ['とうほく'],
  kanto: ['かんとう'],
  koshinetsu: ['こうしんえつ'],
  hokuriku: ['ほくりく'],
  tokai: ['とうかい'],
  kinki: ['きんき', '関西', 'かんさい'],
  chugoku: ['中国地方', 'ちゅうごくちほう', '山陰', 'さんいん', '山陽', 'さんよう'],
  shikoku: ['しこく'],
  kyushu: ['きゅうしゅう'],
  okinawa: ['おきなわ'],
  europe: ['欧州', 'おうしゅう'],
  'north-america': ['北米', 'ほくべい', 'きたあめりか'],
  hawaii: [],
  'east-asia': ['ひがしあじあ'],
  'southeast-asia': ['とうなんあじあ'],
  oceania: [],
};

/** The same for a theme. */
export const themeReadings: Record<TourTheme, readonly string[]> = {
  onsen: ['おんせん'],
  history: ['れきし'],
  nature: ['しぜん'],
  gourmet: ['グルメ', '美食', 'びしょく'],
  art: ['びじゅつ', 'けんちく', 'アート'],
  flowers: ['はな'],
  snow: ['ゆき'],
  sea: ['うみ'],
  hiking: ['やまあるき', 'ハイキング'],
  train: ['てつどう', '列車', 'れっしゃ'],
  family: ['かぞく', 'ファミリー', '子連れ', 'こづれ'],
  'world-heritage': ['せかいいさん'],
  festival: ['まつり'],
  shopping: ['かいもの', 'ショッピング'],
};

export const areaWords: Record<DepartureArea, string> = {
  sapporo: '札幌・北海道',
  sendai: '仙台・東北',
  tokyo: '東京・首都圏',
  nagoya: '名古屋・東海',
  osaka: '大阪・関西',
  hiroshima: '広島・中国',
  fukuoka: '福岡・九州',
};

const MOST_NIGHTS = nightsChoices[nightsChoices.length - 1] as number;

/** 日帰り, 2泊, 6泊以上 */
export function nightsInWords(nights: number): string {
  if (nights === 0) return '日帰り';
  return nights >= MOST_NIGHTS ? `${MOST_NIGHTS}泊以上` : `${nights}泊`;
}

/** 2027年4月 */
export function monthInWords(month: string): string {
  return `${Number(month.slice(0, 4))}年${Number(month.slice(5, 7))}月`;
}

/** 30,000円〜60,000円 */
export function pricesInWords({ min, max }: { min: number | null; max: number | null }): string {
  return `${min === null ? '' : yenInWords(min)}〜${max === null ? '' : yenInWords(max)}`;
}

export function bandInWords(band: PriceBand): string {
  if (band.min === null) return `${yenInWords(band.max)}まで`;
  return band.max === null ? `${yenInWords(band.min)}から` : pricesInWords(band);
}

export const sortWords: Record<SearchSort, string> = {
  recommended: 'おすすめ順',
  price: '料金の安い順',
  departure: '出発日の早い順',
  nights: '泊数の少ない順',
};

export const fieldWords: Record<SearchField, string> = {
  q: 'キーワード',
  kind: '国内・海外',
  region: '方面',
  place: '行き先',
  month: '出発月',
  from: '出発日（から）',
  to: '出発日（まで）',
  nights: '泊数',
  departure: '出発地',
  min: '料金（下限）',
  max: '料金（上限）',
  theme: 'テーマ',
  party: '人数',
};

export const searchWords = {
  title: '旅をさがす',
  titleOf: (what: string) => `${what}の旅`,
  found: (total: number) => `${total.toLocaleString('ja-JP')}件の旅が見つかりました`,
  shown: (first: number, last: number) => `${first}〜${last}件目を表示しています`,
  lead: '行き先、日にち、予算から。取消料がいつからいくらかかるのかも、旅ごとに申し込む前から確かめられます。',
  describe: (what: string, total: number, lowest: number | null) =>
    `${what}の旅を${total.toLocaleString('ja-JP')}件ご案内しています。${
      lowest === null ? '' : `料金は大人お一人様 ${yenInWords(lowest)}から。`
    }日程・お席・取消料を、申し込む前に確かめられます。`,
  everything: '国内・海外',
  filters: '条件をしぼる',
  filtersSet: (count: number) => `（${count}件の条件を設定中）`,
  words: 'キーワード',
  wordsHint: '地名・見どころ・宿など。ひらがなでも探せます。',
  when: '出発日',
  month: '出発月',
  anyMonth: 'いつでも',
  from: 'この日から',
  to: 'この日まで',
  daysHint: '日にちを入れると、出発月より優先します。',
  party: '人数',
  anyParty: '指定しない',
  partyOption: (count: number) => `${count}名分のお席がある`,
  partyChip: (count: number) => `${count}名分のお席`,
  kind: '国内・海外',
  anyKind: 'どちらも',
  region: '方面',
  place: '都道府県・国',
  anyPlace: 'すべて',
  departure: '出発地',
  nights: '泊数',
  price: '旅行代金（大人お一人様）',
  min: '下限',
  max: '上限',
  yen: '円',
  theme: 'テーマ',
  themeHint: '選んだものすべてに当てはまる旅をお見せします。',
  submit: 'この条件でさがす',
  optionCount: (label: string, count: number) => `${label}（${count.toLocaleString('ja-JP')}）`,
  count: '件',
  chips: '設定中の条件',
  remove: (what: string) => `「${what}」を外す`,
  removeAll: 'すべての条件を外す',
  sort: '並べ替え',
  results: '検索結果',
  recommendedNote:
    'おすすめ順は、お席があり、ご旅行の時期が見ごろで、催行が決まっている旅を先に並べています。広告料による順位ではありません。',
  ignored: (fields: string) =>
    `読み取れなかった条件、または過ぎた日付の条件を外してお見せしています：${fields}`,
  ignoredTitle: '外した条件があります',
  perAdult: '大人お一人様',
  soldOut: 'いずれの日も満席です',
  departuresCount: (count: number) => `これから${count.toLocaleString('ja-JP')}回出発`,
  next: '次の出発日',
  decided: '催行決定',
  leaving: (place: string) => `${place}発`,
  nothing: '条件に合う旅が見つかりませんでした',
  nothingLead: '条件をひとつ外すと、次の旅が見つかります。',
  nothingAtAll: '条件をいくつか外して、もう一度お試しください。',
  without: (what: string, count: number) =>
    `「${what}」を外す（${count.toLocaleString('ja-JP')}件）`,
  readAsDays: (word: string, days: string) =>
    `「${word}」は、${days}の出発としておさがししました。`,
  nearLead: 'お探しのものに近い旅をご案内します。',
  meant: (word: string, count: number) =>
    `もしかして「${word}」（${count.toLocaleString('ja-JP')}件）`,
  instead: (what: string, count: number) =>
    `「${what}」でさがす（${count.toLocaleString('ja-JP')}件）`,
  nearOf: (what: string) => `「${what}」でご案内できる旅です。`,
  near: '近い条件の旅',
  nearNote: (what: string) => `「${what}」を外した場合にご案内できる旅です。`,
} as const;
