import type * as z from 'zod/mini';

/** What a form's action answers when it did not move on: every error at once, and the answers kept. */
export type FormState = {
  errors: readonly { name?: string; message: string }[];
  values: Readonly<Record<string, string>>;
};

export const EMPTY_FORM: FormState = { errors: [], values: {} };

/** The state after a failed parse; `kept` names the answers that may be shown again. */
export function formStateOf(
  error: z.core.$ZodError,
  form: FormData,
  kept: readonly string[],
): FormState {
  const errors = error.issues.map(({ path, message }) => ({ name: path.join('.'), message }));
  const first = errors.filter(
    (one, index) => errors.findIndex((other) => other.name === one.name) === index,
  );
  return { errors: first, values: keptValues(form, kept) };
}

/** A refusal that belongs to no field. */
export function refusedForm(message: string, form: FormData, kept: readonly string[]): FormState {
  return { errors: [{ message }], values: keptValues(form, kept) };
}

function keptValues(form: FormData, kept: readonly string[]): Record<string, string> {
  const entries = kept.map((name) => [name, form.get(name)] as const);
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts.map(([name, text]) => [name, text.slice(0, 500)]));
}

/** The message of one field, if it has one. */
export function errorOf(state: FormState, name: string): string | undefined {
  return state.errors.find((error) => error.name === name)?.message;
}
