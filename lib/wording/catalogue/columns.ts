import type { CatalogueKind } from '@/lib/schemas/catalogue/catalogue-kind';

/** What the columns of the catalogue's files are called at the desk. */
const columns: Readonly<Record<string, string>> = {
  code: 'ツアーコード',
  tour_code: 'ツアーコード',
  kind: '国内・海外',
  title: '題名',
  title_kana: '題名の読み',
  catch: 'ひとこと',
  description: '説明',
  region: '方面',
  places: '行き先',
  places_kana: '行き先の読み',
  prefecture_or_country: '都道府県・国',
  countries: '国コード',
  nights: '泊数',
  day_trip: '日帰り',
  departure_place: '出発地',
  departure_area: '出発地の区分',
  meeting_place: '集合場所',
  meeting_time: '集合時刻',
  themes: 'テーマ',
  transport: '交通機関',
  lodging: '宿泊',
  included: '代金に含まれるもの',
  excluded: '代金に含まれないもの',
  minimum_participants: '最少催行人員',
  capacity: '募集人数',
  conductor: '添乗員',
  rooms: '部屋割り',
  room_note: '部屋の注意書き',
  terms_id: '条件書',
  conditions_basis_date: '旅行条件の基準日',
  price_basis_date: '旅行代金の基準日',
  passport_validity_note: '旅券の残存期間の説明',
  passport_months: '旅券の残存月数',
  insurance_note: '保険の説明',
  season_hero: '見出しの季節',
  peak_note: '繁忙期の説明',
  day: '日目',
  breakfast: '朝食',
  lunch: '昼食',
  dinner: '夕食',
  stay: '宿泊地',
  no_service: '旅行サービスのない日',
  season_from: '期間のはじめ',
  season_to: '期間の終わり',
  weekdays: '曜日',
  adult_1: '大人代金（1名1室）',
  adult_2: '大人代金（2名1室）',
  adult_3: '大人代金（3名1室）',
  adult_4: '大人代金（4名1室）',
  adult: '大人代金',
  prices: '代金',
  child_percent: '子ども代金の割合',
  infant_yen: '幼児代金',
  step_yen: '週末・祝前日の加算',
  note: '注意書き',
  option_code: 'オプションコード',
  name: '名前',
  unit: '数え方',
  price_yen: '代金',
  max_per_booking: '1予約の上限',
  applies: '対象',
  class: '種別',
  country: '国',
  items: '提供する項目',
  measures: '保護措置',
  measures_reason: '保護措置がない理由',
  address: '所在地',
  representative: '代表者',
  date: '出発日',
  decided: '催行決定',
};

/** Columns of the tables that a file calls otherwise. */
const asInFile: Readonly<Record<string, string>> = {
  catchLine: 'catch',
  adultYen: 'adult',
  priceTable: 'prices',
  recipientClass: 'class',
};

/** A column of a file in words; its own name where there are none. */
export function columnInWords(column: string): string {
  return columns[column] ?? column;
}

/** A column of the catalogue's tables as its files call it. */
export function fileColumn(column: string): string {
  return asInFile[column] ?? column.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const places: readonly string[] = Object.keys(columns);

/** Where a column of the catalogue's tables stands among the others when a row is read. */
export const placeOfColumn = (column: string): number => places.indexOf(fileColumn(column));

/** A column of the catalogue's tables in words. */
export function tableColumnInWords(column: string): string {
  return columnInWords(fileColumn(column));
}

/** A row by what tells it apart: `kyoto-one 2日目`. */
export function rowInWords(kind: CatalogueKind, key: readonly (string | number)[]): string {
  const [code = '', part = ''] = key;
  switch (kind) {
    case 'tours':
      return String(code);
    case 'itinerary':
      return `${code}　${part}日目`;
    case 'patterns':
    case 'recipients':
      return `${code}　${part}行目`;
    case 'options':
    case 'departures':
      return `${code}　${part}`;
  }
}
