import type * as z from 'zod/mini';
import { type FormState, formStateOf } from '../form/form-state';
import { formValues } from '../form/form-tree';

/** What a step's action answers when it did not move on. `turn` counts the answers, so that a form starts anew. */
export type BookFormState = FormState & { readonly turn: number };

export const EMPTY_BOOK_FORM: BookFormState = { errors: [], values: {}, turn: 0 };

/** The state before came back from the browser and may hold anything. */
function turnAfter(previous: unknown): number {
  const turn = (previous as Partial<BookFormState> | null | undefined)?.turn;
  return typeof turn === 'number' && Number.isSafeInteger(turn) && turn >= 0 ? turn + 1 : 1;
}

/** Every error at once, every answer kept. */
export function notYet(
  previous: BookFormState,
  form: FormData,
  errors: z.core.$ZodError | FormState['errors'],
): BookFormState {
  const told = 'issues' in errors ? formStateOf(errors, form, []).errors : errors;
  return { errors: told, values: formValues(form), turn: turnAfter(previous) };
}
