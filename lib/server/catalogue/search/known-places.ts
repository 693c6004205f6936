import 'server-only';
import type { TourRegion } from '@/lib/schemas/catalogue/codes';
import names from '@/lib/wording/search/place-names.json';
import places from '@/lib/wording/search/places.json';
import { normalisedText } from './normalised-text';
import { soundMark } from './sound-mark';

export interface KnownPlace {
  readonly name: string;
  /** As texts are compared. */
  readonly written: string;
  readonly kana: string;
  readonly mark: string;
  readonly region: TourRegion;
}

/** Places travelers name, with their reading and region, whether the catalogue has a tour there or not. */
export const knownPlaces: readonly KnownPlace[] = Object.entries(places).flatMap(
  ([region, readings]) =>
    Object.entries(readings).map(([name, kana]) => ({
      name,
      written: normalisedText(name),
      kana,
      mark: soundMark(kana) ?? '',
      region: region as TourRegion,
    })),
);

const foreign = new Map(
  Object.entries(names).map(([name, kana]) => [normalisedText(name), soundMark(kana) ?? '']),
);

/** The places a normalised word names, in letters, in kana or in the Latin letters of another language. */
export function placesNamed(word: string): KnownPlace[] {
  const mark = foreign.get(word) ?? soundMark(word);
  return knownPlaces.filter((place) => place.written === word || place.mark === mark);
}

/** The marks of all known places that occur in a normalised text. */
export function placeMarks(text: string): string[] {
  return knownPlaces
    .filter(({ written, mark }) => mark !== '' && written.length > 1 && text.includes(written))
    .filter(({ name }) => !(name === '中国' && text.includes('中国地方')))
    .filter(({ name }) => /[\p{Script=Han}]/u.test(name))
    .map(({ mark }) => mark);
}

/** The mark for a foreign name of a place: london, firenze. */
export function foreignMark(word: string): string | null {
  return foreign.get(word) ?? null;
}
