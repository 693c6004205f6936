'use client';

import { useMemo, useState } from 'react';
import { type FieldError, type FieldValues, get, type Resolver, useForm } from 'react-hook-form';
import type * as z from 'zod/mini';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { useBookForm } from './use-book-form';

type Schema = z.ZodMiniType<FieldValues, FieldValues>;

/** Schema and checks come when the first field is left: nobody waits for them before, or loses anything without. */
function whenAsked(schema: () => Promise<Schema>, failed: () => void): Resolver {
  return async (values, context, options) => {
    try {
      const [{ zodResolver }, loaded] = await Promise.all([
        import('@hookform/resolvers/zod'),
        schema(),
      ]);
      return await zodResolver(loaded)(values, context, options);
    } catch {
      failed();
      return { values, errors: {} };
    }
  };
}

/**
 * A step's form that also answers while it is filled in: a field that was left is checked by the schema of the
 * action, which `schema` loads. `live` is for what is typed, `field` for what is chosen. Without a script the action alone answers.
 */
export function useLiveForm(
  action: FormAction,
  initial: Readonly<Record<string, string>>,
  schema: () => Promise<Schema>,
) {
  const form = useBookForm(action, initial);
  const [unchecked, setUnchecked] = useState(false);
  const resolver = useMemo(() => whenAsked(schema, () => setUnchecked(true)), [schema]);
  const { register, formState, trigger, setValue } = useForm({ resolver, mode: 'onTouched' });
  const errorOf = (name: string): string | undefined => {
    const left = isLeft(get(formState.touchedFields, name));
    if (unchecked || !left) return form.field(name).error;
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
  /** Answers a field for the traveler. */
  const fill = (name: string, value: string) => setValue(name, value);
  return { ...form, live, errorOf, recheck, fill };
}

/** A date is left when its day is: before, it is only half typed. */
function isLeft(touched: unknown): boolean {
  if (typeof touched !== 'object' || touched === null) return touched === true;
  return 'day' in touched && touched.day === true;
}

export type LiveField = ReturnType<typeof useLiveForm>['live'];
