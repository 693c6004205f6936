import 'server-only';
import type { TourRegion, TourTheme } from '@/lib/schemas/catalogue/codes';
import { regionReadings, themeReadings } from '@/lib/wording/search/search';
import { regionLabels, themeLabels } from '@/lib/wording/search/tour';
import { normalisedText } from './normalised-text';
import { placeReadings } from './place-readings';

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
  readonly transport: string;
  readonly lodging: string;
  /** Titles, texts and stays of the days. */
  readonly days: readonly string[];
}

/** Everything a word may hit, normalised. Where a tour sets out from is no destination and not in it. */
export function searchText(tour: SearchedTexts): string {
  const names = [
    tour.title,
    tour.titleKana,
    ...tour.places,
    ...tour.placesKana,
    tour.prefectureOrCountry,
    ...placeReadings(tour.prefectureOrCountry),
    regionLabels[tour.region] ?? '',
    ...regionReadings[tour.region as TourRegion],
  ];
  const texts = [
    tour.catchLine,
    tour.description,
    ...tour.themes.flatMap((theme) => [
      themeLabels[theme] ?? '',
      ...themeReadings[theme as TourTheme],
    ]),
    tour.transport,
    tour.lodging,
    ...tour.days,
  ];
  return [names, texts].map(joined).join(TEXT_DIVIDER);
}

function joined(parts: readonly string[]): string {
  return [...new Set(parts.map(normalisedText))].filter((part) => part !== '').join('\n');
}
