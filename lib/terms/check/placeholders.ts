import type { Terms } from '@/lib/rules/terms';
import { unknownPlaceholders } from '../placeholders';
import type { Finding } from './finding';

/** Placeholders of the printed articles for which the file has no figure. */
export function placeholders(terms: Terms): Finding[] {
  return terms.articles.flatMap((article, place) =>
    article.paragraphs.flatMap((paragraph, index) =>
      unknownPlaceholders(paragraph, terms).map((path) => ({
        finding: 'placeholder-unknown' as const,
        at: `articles[${place}].paragraphs[${index}]`,
        message: `the file has no figure for {{${path}}}`,
        code: 'placeholder-unknown' as const,
        facts: { path },
      })),
    ),
  );
}
