'use client';

import { useActionState } from 'react';
import { type BookFormState, EMPTY_BOOK_FORM } from '@/lib/schemas/booking/book-form-state';
import { errorOf } from '@/lib/schemas/form/form-state';

export type BookAction = (state: BookFormState, form: FormData) => Promise<BookFormState>;

/** A step's form: what was answered before, then what was typed last, with the errors beside it. */
export function useBookForm(action: BookAction, initial: Readonly<Record<string, string>>) {
  const [state, send, pending] = useActionState(action, EMPTY_BOOK_FORM);
  const values = state.turn > 0 ? state.values : initial;
  const field = (name: string) => ({
    name,
    error: errorOf(state, name),
    defaultValue: values[name],
  });
  return { state, send, pending, values, field };
}

export type BookField = ReturnType<typeof useBookForm>['field'];
