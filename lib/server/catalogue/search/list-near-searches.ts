import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { changedCriteria, type SearchCriteria } from '@/lib/schemas/search/search-criteria';
import { Prisma } from '../../generated/prisma/client';
import { db } from '../../system/db';
import type { FoundTour } from './found-tour';
import { nounForms } from './known-nouns';
import { knownPlaces, placesNamed } from './known-places';
import { normalisedText } from './normalised-text';
import { isOneLetterApart } from './one-letter-apart';
import { searchTours } from './search-tours';
import { soundMark } from './sound-mark';

const SHOWN = 3;
const MOST_TRIED = 8;

export interface NearSearch {
  /** meant: one letter of the word is another. inside: a place that the word names. region: where the place lies. */
  readonly why: 'meant' | 'inside' | 'region';
  /** What is searched for instead: a word, or the code of a region. */
  readonly instead: string;
  readonly criteria: SearchCriteria;
  readonly total: number;
  readonly tours: readonly FoundTour[];
}

/** For a search without result: searches for what was probably meant, and for what lies near it. Only those that find something. */
export async function listNearSearches(
  criteria: SearchCriteria,
  today: CalendarDate,
): Promise<NearSearch[]> {
  const names = criteria.words.length === 0 ? [] : await catalogueNames();
  const tried = criteria.words.flatMap((word) => nearOf(criteria, word, names));
  const found: NearSearch[] = [];
  for (const near of tried.slice(0, MOST_TRIED)) {
    if (found.length >= SHOWN) break;
    const { total, tours } = await searchTours(near.criteria, today);
    if (total > 0) found.push({ ...near, total, tours: tours.slice(0, SHOWN) });
  }
  return found;
}

type Tried = Pick<NearSearch, 'why' | 'instead' | 'criteria'>;

function nearOf(criteria: SearchCriteria, typed: string, names: readonly string[]): Tried[] {
  const word = normalisedText(typed);
  const others = criteria.words.filter((other) => other !== typed);
  const instead = (why: 'meant' | 'inside', name: string): Tried => {
    const words = [...new Set([...others, name.normalize('NFKC').toLowerCase()])];
    return { why, instead: name, criteria: changedCriteria(criteria, { words }) };
  };
  const places = [...placesNamed(word), ...placesInside(word)];
  const regions = [...new Set(places.map(({ region }) => region))];
  return [
    ...namesMeant(word, names).map((name) => instead('meant', name)),
    ...placesInside(word).map(({ name }) => instead('inside', name)),
    ...regions.map((region): Tried => {
      const change = { words: others, regions: [region], place: null };
      return { why: 'region', instead: region, criteria: changedCriteria(criteria, change) };
    }),
  ];
}

function placesInside(word: string) {
  return knownPlaces.filter(
    ({ written }) => written.length > 1 && written !== word && word.includes(written),
  );
}

/** Names one letter apart, in letters or in sound; those that begin alike first. */
function namesMeant(word: string, names: readonly string[]): string[] {
  const sound = soundMark(word);
  const apart = names.filter((name) => {
    const written = normalisedText(name);
    const heard = soundMark(name);
    return (
      (word.length > 1 && written.length > 1 && isOneLetterApart(word, written)) ||
      (sound !== null && heard !== null && sound.length > 3 && isOneLetterApart(sound, heard))
    );
  });
  const alike = (name: string) => Number(normalisedText(name)[0] === word[0]);
  return [...new Set(apart)]
    .sort((a, b) => alike(b) - alike(a))
    .map(writtenName)
    .filter((name, at, all) => all.indexOf(name) === at)
    .slice(0, SHOWN);
}

/** 金沢 for かなざわ. */
function writtenName(name: string): string {
  const mark = soundMark(name);
  return knownPlaces.find((place) => place.mark === mark)?.name ?? name;
}

async function catalogueNames(): Promise<string[]> {
  const rows = await db().$queryRaw<{ name: string }[]>(Prisma.sql`
    SELECT DISTINCT unnest(places || "placesKana" || ARRAY["prefectureOrCountry"]) AS name FROM "Tour" WHERE published ORDER BY 1`);
  const known = knownPlaces.flatMap(({ name, kana }) => [name, kana]);
  return [...new Set([...rows.map(({ name }) => name), ...known, ...nounForms])];
}
