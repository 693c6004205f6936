import { articlePart } from './article-fields';
import { besidePart } from './beside-fields';
import { changePart } from './change-fields';
import { deadlinePart } from './deadline-fields';
import { depositPart } from './deposit-fields';
import { type Fields, type FormPart, type Loose, put, sameFields, under } from './fields';
import { formationPart } from './formation-fields';
import { groundPart } from './ground-fields';
import { handlingPart } from './handling-fields';
import { headPart } from './head-fields';
import { agePart, numberPart } from './number-fields';
import { periodPart } from './period-fields';
import { tablePart } from './table-fields';
import { weekPart } from './week-fields';
import { weekendPart } from './weekend-fields';

export const PARTS: readonly FormPart[] = [
  headPart,
  periodPart,
  weekendPart,
  tablePart,
  besidePart,
  groundPart,
  changePart,
  weekPart,
  formationPart,
  agePart,
  depositPart,
  handlingPart,
  deadlinePart,
  numberPart,
  articlePart,
];

/** Everything of a terms file that stands in the form, by the names of the fields. */
export function formOf(file: Loose): Fields {
  return Object.assign({}, ...PARTS.map(({ prefix, read }) => put(prefix, read(file))));
}

/**
 * A terms file with what was typed. A part in which nothing was changed stays as it was, to the last field, and what
 * the form does not know stays in any case.
 *
 * @param base the file that the form was made from
 */
export function fileOf(base: Loose, fields: Fields): Loose {
  return PARTS.reduce((file, { prefix, read, write }) => {
    const typed = under(fields, prefix);
    return sameFields(read(base), typed) ? file : write(file, typed);
  }, base);
}

/**
 * What two people wrote into one file, each beginning from the same: of each part the one that was changed, and where
 * both changed one, mine.
 */
export function mergedFile(base: Loose, mine: Loose, theirs: Loose): Loose {
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  return Object.fromEntries(
    keys.map((key) => [key, same(base[key], mine[key]) ? theirs[key] : mine[key]]),
  );
}
