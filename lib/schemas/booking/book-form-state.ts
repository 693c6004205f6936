import type { z } from 'zod';
import { type FormState, formStateOf } from '../form-state';
import { formValues } from '../form-tree';

/** What a step's action answers when it did not move on. `turn` counts the answers, so that a form starts anew. */
export type BookFormState = FormState & { readonly turn: number };

export const EMPTY_BOOK_FORM: BookFormState = { errors: [], values: {}, turn: 0 };

/** Every error at once, every answer kept. */
export function notYet(
  previous: BookFormState,
  form: FormData,
  errors: z.ZodError | FormState['errors'],
): BookFormState {
  const told = 'issues' in errors ? formStateOf(errors, form, []).errors : errors;
  return { errors: told, values: formValues(form), turn: previous.turn + 1 };
}
