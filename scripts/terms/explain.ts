import type { Writable } from 'node:stream';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { CaseError } from '@/lib/terms/explain/case-fields';
import { nameOfTerms } from '@/lib/terms/terms-name';
import { type Told, told, toldRefusal } from '@/lib/wording/terms/told';
import { caseOf, kindOf } from './evaluate-line';
import { publicHolidays } from './public-holidays';
import type { TermsSource } from './terms-source';

/** Tells how the answer to one case came about; false when the case could not be read. */
export function explain(source: TermsSource, text: string, output: Writable): boolean {
  try {
    output.write(`${story(source, text).map(paragraph).join('\n')}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof CaseError) && !(error instanceof RangeError)) throw error;
    const field = error instanceof CaseError ? error.field : '';
    output.write(`${JSON.stringify({ error: error.message, field })}\n`);
    return false;
  }
}

function story(source: TermsSource, text: string): readonly Told[] {
  const fields = caseOf(text);
  const kind = kindOf(fields);
  const terms = source(fields.optionalDate('contractedOn'));
  if (isRefusal(terms)) return [toldRefusal(terms)];
  const heading = told(
    `${terms.title.ja}（${nameOfTerms(terms)}、${terms.firstDay}施行）`,
    `${terms.title.en} (${nameOfTerms(terms)}, in force from ${terms.firstDay})`,
  );
  return [heading, ...kind.explain(fields, terms, publicHolidays)];
}

function paragraph({ ja, en, clause }: Told, place: number): string {
  const cited = clause === null ? '' : ` [${clause}]`;
  return place === 0 ? `${ja}\n${en}\n` : `${place}. ${ja}${cited}\n   ${en}`;
}
