import { kindWords } from './choice-words';
import places from './places.json';

const prefectures =
  '北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県'.split(
    ' ',
  );

const readings = new Map(Object.values(places).flatMap((names) => Object.entries(names)));
const byReading = new Intl.Collator('ja');

export interface OrderedPlace {
  readonly name: string;
  /** 国内 or 海外 */
  readonly group: string;
}

/** Prefectures and countries as people look for them: at home from north to south, then abroad by their reading. */
export function placesInOrder(names: readonly string[]): OrderedPlace[] {
  const home = prefectures.filter((name) => names.includes(name));
  const abroad = names
    .filter((name) => !home.includes(name))
    .sort((a, b) => byReading.compare(readingOf(a), readingOf(b)));
  return [
    ...home.map((name) => ({ name, group: kindWords['package-domestic'] })),
    ...abroad.map((name) => ({ name, group: kindWords['package-overseas'] })),
  ];
}

function readingOf(name: string): string {
  return readings.get(name) ?? name;
}
