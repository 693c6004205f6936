import type { TourRegion, TourTheme } from '@/lib/schemas/catalogue/codes';

/** What else a traveler may type for a region: its reading and other names. */
export const regionReadings: Readonly<Record<string, readonly string[]>> = {
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
} satisfies Record<TourRegion, readonly string[]>;

/** The same for a theme. */
export const themeReadings: Readonly<Record<string, readonly string[]>> = {
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
} satisfies Record<TourTheme, readonly string[]>;
