'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { type FieldError, type FieldValues, get, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { type BookAction, useBookForm } from './use-book-form';

/**
 * A step's form that also answers while it is filled in: a field that was left is checked by the schema of the
 * action. `live` is for what is typed, `field` for what is chosen. Without a script the action alone answers.
 */
export function useLiveForm(
  action: BookAction,
  initial: Readonly<Record<string, string>>,
  schema: z.ZodType<FieldValues, FieldValues>,
) {
  const form = useBookForm(action, initial);
  const { register, formState, trigger } = useForm({
    resolver: zodResolver(schema),
    mode: 'onTouched',
  });
  const errorOf = (name: string): string | undefined => {
    if (!isLeft(get(formState.touchedFields, name))) return form.field(name).error;
    const error: FieldError | undefined = get(formState.errors, name);
    return error?.message;
  };
  const live = (name: string) => ({
    ...register(name),
    ...form.field(name),
    error: errorOf(name),
  });
  /** Checks a group of fields as one question. */
  const recheck = (name: string) => void trigger(name);
  return { ...form, live, errorOf, recheck };
}

/** A date is left when its day is: before, it is only half typed. */
function isLeft(touched: unknown): boolean {
  if (typeof touched !== 'object' || touched === null) return touched === true;
  return 'day' in touched && touched.day === true;
}

export type LiveField = ReturnType<typeof useLiveForm>['live'];
