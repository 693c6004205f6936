import 'server-only';
import { regionReadings, themeReadings } from '@/lib/wording/search/place-readings';
import { regionLabels, themeLabels } from '@/lib/wording/search/tour-labels';
import { markOfNoun, nounMarks } from './known-nouns';
import { placeMarks } from './known-places';
import { normalisedText } from './normalised-text';
import { soundMark } from './sound-mark';

/** Between names and places, which weigh more, and the other texts. */
export const TEXT_DIVIDER = '\f';

export interface SearchedTexts {
  readonly title: string;
  readonly titleKana: string;
  readonly catchLine: string;
  readonly description: string;
  readonly region: string;
  readonly places: readonly string[];
  readonly placesKana: readonly string[];
  readonly prefectureOrCountry: string;
  readonly themes: readonly string[];
  readonly conductor: string;
  readonly transport: string;
  readonly lodging: string;
  readonly included: readonly string[];
  /** Names and descriptions of the options. */
  readonly options: readonly string[];
  /** Titles, texts and stays of the days. */
  readonly days: readonly string[];
}

/** Everything a word may hit, normalised. Where a tour sets out from is no destination and not in it. */
export function searchText(tour: SearchedTexts): string {
  return [namesOf(tour), textsOf(tour)]
    .map((lines) => [...new Set(lines)].join('\n'))
    .join(TEXT_DIVIDER);
}

function namesOf(tour: SearchedTexts): string[] {
  const names = normalised([
    tour.title,
    tour.titleKana,
    ...tour.places,
    ...tour.placesKana,
    tour.prefectureOrCountry,
    regionLabels[tour.region] ?? '',
    ...(regionReadings[tour.region] ?? []),
  ]);
  const said = normalised([tour.title, tour.catchLine, tour.description, tour.lodging]).join('\n');
  const sounds = [...tour.placesKana, ...(regionReadings[tour.region] ?? [])];
  const lands = normalised([tour.prefectureOrCountry, regionLabels[tour.region] ?? '']);
  const marks = [...sounds, ...lands.join('\n').split('\n')].flatMap(
    (kana) => soundMark(kana) ?? [],
  );
  return [...names, ...marks, ...placeMarks(names.join('\n')), ...nounMarks(said)];
}

function textsOf(tour: SearchedTexts): string[] {
  const { options, included } = tour;
  const themes = tour.themes.flatMap((theme) => [
    themeLabels[theme] ?? '',
    ...(themeReadings[theme] ?? []),
  ]);
  const about = normalised([
    tour.catchLine,
    tour.description,
    ...themes,
    tour.transport,
    tour.lodging,
    ...included,
    ...options,
  ]);
  const days = normalised(tour.days);
  const spoken = about.join('\n');
  const marks = [
    ...themes.flatMap((theme) => soundMark(theme) ?? []),
    ...themes.map(markOfNoun),
    ...conductorMarks(tour.conductor),
    ...placeMarks(`${spoken}\n${days.join('\n')}`),
    ...nounMarks(spoken),
    ...nounMarks(days.join('\n'), true),
  ];
  return [...about, ...days, ...marks];
}

function conductorMarks(conductor: string): string[] {
  if (conductor === 'escorted') return [markOfNoun('てんじょういん')];
  return conductor === 'local-guide' ? [markOfNoun('がいど')] : [];
}

function normalised(parts: readonly string[]): string[] {
  return parts.map(normalisedText).filter((part) => part !== '');
}
