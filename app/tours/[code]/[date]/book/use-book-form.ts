'use client';

import { usePathname } from 'next/navigation';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';

/** A step's form: what was answered before, then what was typed last, with the errors beside it. */
export function useBookForm(action: FormAction, initial: Readonly<Record<string, string>>) {
  const [state, send, pending] = useFormAction(action, usePathname());
  const values = state.turn > 0 ? state.values : initial;
  const field = (name: string) => ({
    name,
    error: errorOf(state, name),
    defaultValue: values[name],
  });
  return { state, send, pending, values, field };
}

export type BookField = ReturnType<typeof useBookForm>['field'];
