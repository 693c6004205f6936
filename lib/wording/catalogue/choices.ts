import { personalDataWords, recipientClassWords } from '../consents/personal-data';
import { areaWords, kindWords } from '../search/choice-words';
import { conductorLabels, mealLabels, regionLabels, themeLabels } from '../search/tour-labels';

const weekdays: Readonly<Record<string, string>> = {
  sun: '日',
  mon: '月',
  tue: '火',
  wed: '水',
  thu: '木',
  fri: '金',
  sat: '土',
};

const seasons = { spring: '春', summer: '夏', autumn: '秋', winter: '冬' };
const units = { person: '1名ごと', room: '1室ごと', booking: '1予約ごと' };
const applies = { all: '全員', adult: '大人だけ', child: '子どもだけ' };
const measures = {
  'all-oecd8': 'OECD8原則に当たる措置をすべて講じている',
  missing: '次の原則に当たる措置が確認できない（原則の名前を理由の欄に）',
  'not-provided': '情報を提供できない',
};

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: kindWords,
  region: regionLabels,
  themes: themeLabels,
  season_hero: seasons,
  departure_area: areaWords,
  conductor: conductorLabels,
  breakfast: mealLabels,
  lunch: mealLabels,
  dinner: mealLabels,
  weekdays,
  unit: units,
  applies,
  measures,
  items: personalDataWords,
};

/** One of the words that a column of the catalogue knows, as it is shown. */
export function choiceInWords(column: string, value: string): string {
  if (column === 'class') return recipientClassWords[value]?.label ?? value;
  return words[column]?.[value] ?? value;
}
