import { isRefusal } from '@/lib/rules/calendar/refusal';
import { CaseError, CaseFields, isObject } from '@/lib/terms/explain/case-fields';
import type { Kind } from '@/lib/terms/explain/kind';
import { KINDS } from '@/lib/terms/explain/kinds';
import { refusalMessage } from '@/lib/wording/terms/told';
import { publicHolidays } from './public-holidays';
import type { TermsSource } from './terms-source';

/** The language of the messages; everything else is the same in both. */
export type Language = 'en' | 'ja';

/** The answer to one line, and whether the line could be read at all. */
export interface LineAnswer {
  readonly malformed: boolean;
  readonly answer: Readonly<Record<string, unknown>>;
}

/** Answers one case. Whatever the line holds, it comes back as an answer. */
export function evaluateLine(line: string, source: TermsSource, lang: Language = 'en'): LineAnswer {
  let id: unknown = null;
  try {
    const fields = caseOf(line);
    id = fields.identifier('id');
    const kind = kindOf(fields);
    const terms = source(fields.optionalDate('contractedOn'));
    const answer = isRefusal(terms) ? terms : kind.evaluate(fields, terms, publicHolidays);
    if (isRefusal(answer)) {
      const { reason, cost, leastYen } = answer;
      const message = refusalMessage(answer)[lang];
      const named = cost === undefined ? {} : { cost };
      const least = leastYen === undefined ? {} : { leastYen };
      return { malformed: false, answer: { id, refused: reason, message, ...named, ...least } };
    }
    const ignored = fields.ignored();
    const note = ignored.length === 0 ? {} : { ignoredFields: ignored };
    return { malformed: false, answer: { id, ...answer, ...note } };
  } catch (error) {
    if (error instanceof CaseError) {
      const known = error.field === 'id' ? null : id;
      return { malformed: true, answer: { id: known, error: error.message, field: error.field } };
    }
    if (error instanceof RangeError) {
      return { malformed: true, answer: { id, error: error.message, field: '' } };
    }
    throw error;
  }
}

/** The answer to a line that was too long to be held. */
export function tooLong(): LineAnswer {
  return { malformed: true, answer: { id: null, error: 'the line is too long', field: '' } };
}

/** Reads the fields of a line. */
export function caseOf(line: string): CaseFields {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new CaseError('', 'the line is not JSON');
  }
  if (!isObject(json)) throw new CaseError('', 'the line is not a JSON object');
  return new CaseFields(json);
}

/** The kind of a case. */
export function kindOf(fields: CaseFields): Kind {
  const kind = KINDS.get(fields.oneOf('kind', [...KINDS.keys()]));
  if (!kind) throw fields.error('kind', `one of ${[...KINDS.keys()].join(', ')}`);
  return kind;
}
