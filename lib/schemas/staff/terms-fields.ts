import * as z from 'zod/mini';
import type { Fields } from '@/lib/terms/form/fields';
import { deskTermsWords } from '@/lib/wording/desk/terms';

const NAME = /^[A-Za-z][\w.-]{0,80}$/;
const MOST_FIELDS = 5_000;
const LONGEST = 20_000;
const OWN = new Set(['state', 'base', 'saved', 'over']);

/** The fields of the editor, by their names; what is longer than any article is cut. */
export function termsFields(form: FormData): Fields {
  const fields: Record<string, string> = {};
  let count = 0;
  for (const [name, value] of form) {
    if (typeof value !== 'string' || !NAME.test(name) || OWN.has(name)) continue;
    count += 1;
    if (count > MOST_FIELDS) break;
    fields[name] = value.replaceAll('\r\n', '\n').slice(0, LONGEST);
  }
  return fields;
}

/**
 * What the editor sends: the fields, the file they were made from, and its hash; what they have saved themselves since,
 * and what is written over knowingly, by their hashes.
 */
export function readTermsFields(form: FormData) {
  return {
    state: form.get('state'),
    // Browsers send line ends of their own.
    base: String(form.get('base') ?? '').replaceAll('\r\n', '\n'),
    saved: form.get('saved') ?? '',
    over: form.get('over') ?? '',
    fields: termsFields(form),
  };
}

const hash = z
  .string()
  .check(z.regex(/^[0-9a-f]{64}$/, deskTermsWords.refusals['changed-meanwhile']));

const isFile = (text: string): boolean => {
  try {
    return JSON.parse(text) instanceof Object;
  } catch {
    return false;
  }
};

export const editedTerms = z.object({
  state: hash,
  base: z.string().check(z.refine(isFile, deskTermsWords.refusals['changed-meanwhile'])),
  saved: z.string(),
  over: z.string(),
  fields: z.custom<Fields>(),
});
