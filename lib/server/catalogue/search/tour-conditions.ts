import 'server-only';
import type { SearchCriteria } from '@/lib/schemas/search/search-criteria';
import { Prisma } from '../../generated/prisma/client';
import { normalisedText } from './normalised-text';
import { wordTokens } from './search-tokens';

const always = Prisma.sql`true`;

/** The words as they stand in the index; what a traveler typed may hold several. */
export function searchedWords(criteria: SearchCriteria): string[] {
  const words = criteria.words.flatMap((word) => normalisedText(word).split('\n'));
  return [...new Set(words.filter((word) => word !== ''))];
}

/** Words and themes: every one must be there, so a tour that lacks one is out for every count. */
export function tourCondition(criteria: SearchCriteria): Prisma.Sql {
  const words = searchedWords(criteria);
  const tokens = [...new Set(words.flatMap(wordTokens))];
  const conditions = [
    ...(tokens.length > 0 ? [Prisma.sql`t."searchBigrams" @> ${tokens}::text[]`] : []),
    // The pairs of a word may stand apart: the text itself decides.
    ...words
      .filter((word) => [...word].length > 2)
      .map((word) => Prisma.sql`strpos(t."searchText", ${word}) > 0`),
    ...(criteria.themes.length > 0
      ? [Prisma.sql`t.themes @> ${[...criteria.themes]}::text[]`]
      : []),
  ];
  return conditions.length === 0 ? always : Prisma.join(conditions, ' AND ');
}

/** One of the words stands in a title, a place or their readings. */
export function namedCondition(criteria: SearchCriteria): Prisma.Sql {
  const words = searchedWords(criteria);
  if (words.length === 0) return always;
  const named = words.map((word) => Prisma.sql`strpos(t."searchNames", ${word}) > 0`);
  return Prisma.sql`(${Prisma.join(named, ' OR ')})`;
}
