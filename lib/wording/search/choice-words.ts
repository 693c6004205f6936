import type { DepartureArea, TourKind } from '@/lib/schemas/catalogue/codes';
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
