import type * as z from 'zod/mini';
import { visibleText } from './visible-text';

/** What is wrong, at a field or with the whole. */
export type FormError = {
  readonly name?: string;
  readonly message: string;
  /** Where it is mended, when that is another page. */
  readonly href?: string;
  /** The page is older than the site, which does not know its form any more. */
  readonly outdated?: true;
};

/**
 * What a form's action answers when it did not move on: every error at once, and what was typed. `turn` counts the
 * answers, so that a form starts anew with each; `told` is what a page must be told besides.
 */
export type FormState<Told = never> = {
  readonly errors: readonly FormError[];
  readonly values: Readonly<Record<string, string>>;
  readonly turn: number;
  readonly told?: Told;
};

/** An action as its form calls it. */
export type FormAction<Told = never> = (
  state: FormState<Told>,
  form: FormData,
) => Promise<FormState<Told>>;

export const EMPTY_FORM: FormState = { errors: [], values: {}, turn: 0 };

/** All that a failed parse found, the first error of each field. */
export function formErrors({ issues }: z.core.$ZodError): readonly FormError[] {
  const errors = issues.map(({ path, message }) => ({ name: path.join('.'), message }));
  return errors.filter(
    (one, index) => errors.findIndex((other) => other.name === one.name) === index,
  );
}

/** The message of one field, if it has one. */
export function errorOf({ errors }: Pick<FormState, 'errors'>, name: string): string | undefined {
  return errors.find((error) => error.name === name)?.message;
}

// What proves who somebody is. It is typed anew and never written into a page.
const SECRET = /(?:^code|recoveryCode|password|secret|token|otp)$/i;
const MOST_VALUES = 800;
const LONGEST_VALUE = 2_000;

/** What was typed, by the full names of the fields, for showing it again; nothing secret and nothing endless. */
export function typedValues(form: FormData): Record<string, string> {
  const shown = [...form].filter(
    ([name, value]) =>
      typeof value === 'string' && !name.startsWith('$') && !SECRET.test(lastPart(name)),
  ) as [string, string][];
  return Object.fromEntries(
    shown
      .slice(0, MOST_VALUES)
      .map(([name, text]) => [name, visibleText(text.slice(0, LONGEST_VALUE))]),
  );
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
