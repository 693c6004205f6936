import 'server-only';
import { Prisma } from '../../generated/prisma/client';
import { wordTokens } from './search-tokens';
import type { Sought, SoughtWord } from './sought';

const always = Prisma.sql`true`;

/** Words and themes: every one must be there, so a tour that lacks one is out for every count. */
export function tourCondition(criteria: Sought): Prisma.Sql {
  const conditions = [
    ...criteria.sought.map(wordCondition),
    ...(criteria.themes.length > 0
      ? [Prisma.sql`t.themes @> ${[...criteria.themes]}::text[]`]
      : []),
  ];
  return conditions.length === 0 ? always : Prisma.join(conditions, ' AND ');
}

function wordCondition({ whole, parts }: SoughtWord): Prisma.Sql {
  const inParts = parts.map((texts) => anyOf(texts.map(textCondition)));
  const all = Prisma.sql`(${Prisma.join(inParts, ' AND ')})`;
  return whole === null ? all : anyOf([textCondition(whole), all]);
}

function textCondition(text: string): Prisma.Sql {
  const hit = Prisma.sql`t."searchBigrams" @> ${wordTokens(text)}::text[]`;
  // The pairs of a word may stand apart: the text itself decides.
  return [...text].length > 2 ? Prisma.sql`(${hit} AND strpos(t."searchText", ${text}) > 0)` : hit;
}

/** One of the words stands in a title, a place or their readings. */
export function namedCondition(criteria: Sought): Prisma.Sql {
  const texts = criteria.sought.flatMap(({ whole, parts }) => [
    ...(whole === null ? [] : [whole]),
    ...parts.flat(),
  ]);
  if (texts.length === 0) return always;
  return anyOf(texts.map((text) => Prisma.sql`strpos(t."searchNames", ${text}) > 0`));
}

function anyOf(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return Prisma.sql`(${Prisma.join([...conditions], ' OR ')})`;
}
