import type { z } from 'zod';

/** Texts of a profile that have a form of their own, and what is said of one that does not keep it. */
export const FORMS = {
  telephone: 'must be digits and hyphens.',
  day: 'must be a day, as 2030-03-31.',
  mail: 'must be a mail address.',
  'postal-code': 'must be written 123-4567.',
  'account-number': 'must have seven digits.',
  'invoice-number': 'must be T and 13 digits whose check digit fits.',
  country: 'must be two capital letters, as JP.',
  colour: 'must be written as #1f3168.',
  contrast:
    'must differ from white and from every ground of the pages by at least 4.5 to 1 (WCAG AA).',
} as const;

export type ProfileForm = keyof typeof FORMS;

/** What is wrong at one place of a profile. */
export type ProfileFault =
  | { readonly kind: 'not-json' | 'missing' | 'empty' | 'unknown-key' | 'wrong' }
  | { readonly kind: 'wrong-type'; readonly expected: string }
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'too-small'; readonly least: number }
  | { readonly kind: 'not-a-choice'; readonly choices: readonly string[] }
  | { readonly kind: ProfileForm };

type Issue = z.core.$ZodIssue;

/** What an issue of the schema comes to. */
export function profileFault(issue: Issue): ProfileFault {
  const form = (Object.keys(FORMS) as ProfileForm[]).find((name) => FORMS[name] === issue.message);
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return { kind: 'missing' };
  if (form !== undefined) return { kind: form };
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'wrong-type', expected: issue.expected };
    case 'invalid_value':
      return { kind: 'not-a-choice', choices: issue.values.map(String) };
    case 'invalid_union':
      return { kind: 'not-a-choice', choices: optionsOf(issue) };
    case 'too_small':
      return issue.origin === 'number'
        ? { kind: 'too-small', least: Number(issue.minimum) }
        : { kind: 'empty' };
    case 'too_big':
      return { kind: 'too-long', most: Number(issue.maximum) };
    case 'unrecognized_keys':
      return { kind: 'unknown-key' };
    default:
      return { kind: 'wrong' };
  }
}

function optionsOf(issue: object): string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}
