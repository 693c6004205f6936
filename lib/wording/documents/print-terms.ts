import type { AcceptanceTerms } from '@/lib/rules/application/acceptance';
import type { PeakPeriod } from '@/lib/rules/calendar/peak-period';
import type { Terms } from '@/lib/rules/terms';
import { standsIn } from '@/lib/terms/cited-article';
import { AGENCY_NAME, figureAt, PLACEHOLDER, TABLE_PLACEHOLDERS } from '@/lib/terms/placeholders';
import { peakRangesInWords } from '../cancellation/fees';
import { hoursInWords } from '../cancellation/hours';
import type { PrintedBlock } from './printed-block';
import { PRINTED_TABLES } from './printed-tables';

/** One article as it is printed: no placeholder is left. */
export interface PrintedTermsArticle {
  readonly no: string;
  readonly title: string;
  readonly blocks: readonly PrintedBlock[];
}

/**
 * 旅行条件書: the printed terms, every figure filled in from the same file.
 *
 * @param agencyName what stands where an article names the agency
 * @throws RangeError for a placeholder that the file has no figure for; `check` finds it first
 */
export function printTerms(terms: Terms, agencyName: string): readonly PrintedTermsArticle[] {
  return terms.articles.map(({ no, title, paragraphs }) => ({
    no,
    title,
    blocks: [
      ...paragraphs.flatMap((paragraph) => blocksOf(paragraph, terms, agencyName)),
      ...tablesNobodyAskedFor(no, terms),
    ],
  }));
}

/** A table of charges that no article asks for is printed all the same, at the end of the article that it names. */
function tablesNobodyAskedFor(no: string, terms: Terms): readonly PrintedBlock[] {
  return (['changeFee', 'handlingFees'] as const).flatMap((key) => {
    const section = terms[key];
    if (!section || !standsIn(section.article, no)) return [];
    const table = `${key}.table` as const;
    const asked = terms.articles.some(({ paragraphs }) => paragraphs.includes(`{{${table}}}`));
    return asked ? [] : PRINTED_TABLES[table](terms);
  });
}

function blocksOf(paragraph: string, terms: Terms, agencyName: string): readonly PrintedBlock[] {
  const table = TABLE_PLACEHOLDERS.find((path) => paragraph === `{{${path}}}`);
  if (table) return PRINTED_TABLES[table](terms);
  const text = paragraph.replace(PLACEHOLDER, (_, path: string) =>
    path === AGENCY_NAME ? agencyName : figureText(path, terms),
  );
  return [{ kind: 'paragraph', text }];
}

function figureText(path: string, terms: Terms): string {
  const figure = figureAt(path, terms);
  if (path === 'acceptance.hours') return hoursInWords(figure as AcceptanceTerms);
  if (figure === undefined) throw new RangeError(`no figure for {{${path}}}`);
  if (path.startsWith('cancellation.periods.')) return peakRangesInWords(figure as PeakPeriod);
  if (Array.isArray(figure)) return figure.join('、');
  const isYen = typeof figure === 'number' && path.endsWith('Yen');
  return isYen ? figure.toLocaleString('ja-JP') : String(figure);
}
