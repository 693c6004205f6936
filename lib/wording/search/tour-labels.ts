export const regionLabels: Readonly<Record<string, string>> = {
  hokkaido: '北海道',
  tohoku: '東北',
  kanto: '関東',
  koshinetsu: '甲信越',
  hokuriku: '北陸',
  tokai: '東海',
  kinki: '近畿',
  chugoku: '中国',
  shikoku: '四国',
  kyushu: '九州',
  okinawa: '沖縄',
  europe: 'ヨーロッパ',
  'north-america': '北アメリカ',
  hawaii: 'ハワイ',
  'east-asia': '東アジア',
  'southeast-asia': '東南アジア',
  oceania: 'オセアニア',
};

export const themeLabels: Readonly<Record<string, string>> = {
  onsen: '温泉',
  history: '歴史',
  nature: '自然',
  gourmet: '食',
  art: '美術・建築',
  flowers: '花',
  snow: '雪',
  sea: '海',
  hiking: '山歩き',
  train: '鉄道',
  family: '家族旅行',
  'world-heritage': '世界遺産',
  festival: '祭り',
  shopping: '買い物',
};

export const conductorLabels: Readonly<Record<string, string>> = {
  escorted: '添乗員が全行程をご一緒します。',
  'local-guide': '添乗員は同行しません。現地の案内人がご案内します。',
  none: '添乗員・案内人は同行しません。旅行に必要な書類をお渡ししますので、ご自身で手続きをお願いします。',
};

export const mealLabels: Readonly<Record<string, string>> = {
  included: '付き',
  free: '各自',
  onboard: '機内食',
  none: 'なし',
};

/** 2泊3日, 日帰り */
export function lengthInWords(nights: number): string {
  return nights === 0 ? '日帰り' : `${nights}泊${nights + 1}日`;
}
