import type { DepartureArea, TourKind, TourRegion, TourTheme } from '@/lib/schemas/catalogue/codes';
import type { SearchField, SearchSort } from '@/lib/schemas/search-criteria';

export const kindWords: Record<TourKind, string> = {
  'package-domestic': '国内',
  'package-overseas': '海外',
};

export const regionWords: Record<TourRegion, { label: string; kana: string }> = {
  hokkaido: { label: '北海道', kana: 'ほっかいどう' },
  tohoku: { label: '東北', kana: 'とうほく' },
  kanto: { label: '関東', kana: 'かんとう' },
  koshinetsu: { label: '甲信越', kana: 'こうしんえつ' },
  hokuriku: { label: '北陸', kana: 'ほくりく' },
  tokai: { label: '東海', kana: 'とうかい' },
  kinki: { label: '近畿', kana: 'きんき かんさい 関西' },
  chugoku: { label: '中国地方', kana: 'ちゅうごくちほう さんいん さんよう' },
  shikoku: { label: '四国', kana: 'しこく' },
  kyushu: { label: '九州', kana: 'きゅうしゅう' },
  okinawa: { label: '沖縄', kana: 'おきなわ' },
  europe: { label: 'ヨーロッパ', kana: 'よーろっぱ おうしゅう 欧州' },
  'north-america': { label: '北米', kana: 'ほくべい きたあめりか 北アメリカ' },
  hawaii: { label: 'ハワイ', kana: 'はわい' },
  'east-asia': { label: '東アジア', kana: 'ひがしあじあ' },
  'southeast-asia': { label: '東南アジア', kana: 'とうなんあじあ' },
  oceania: { label: 'オセアニア', kana: 'おせあにあ' },
};

export const areaWords: Record<DepartureArea, string> = {
  sapporo: '札幌発',
  sendai: '仙台発',
  tokyo: '東京発',
  nagoya: '名古屋発',
  osaka: '大阪発',
  hiroshima: '広島発',
  fukuoka: '福岡発',
};

export const themeWords: Record<TourTheme, { label: string; kana: string }> = {
  onsen: { label: '温泉', kana: 'おんせん' },
  history: { label: '歴史', kana: 'れきし' },
  nature: { label: '自然', kana: 'しぜん' },
  gourmet: { label: 'グルメ', kana: 'ぐるめ 美食 びしょく' },
  art: { label: '美術・工芸', kana: 'びじゅつ こうげい アート' },
  flowers: { label: '花', kana: 'はな' },
  snow: { label: '雪', kana: 'ゆき' },
  sea: { label: '海', kana: 'うみ' },
  hiking: { label: 'ハイキング', kana: 'はいきんぐ 山歩き やまあるき' },
  train: { label: '鉄道', kana: 'てつどう 列車 れっしゃ' },
  family: { label: '家族', kana: 'かぞく ファミリー 子連れ こづれ' },
  'world-heritage': { label: '世界遺産', kana: 'せかいいさん' },
  festival: { label: '祭り', kana: 'まつり' },
  shopping: { label: '買い物', kana: 'かいもの ショッピング' },
};

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
