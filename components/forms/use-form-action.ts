'use client';

import { unstable_isUnrecognizedActionError, unstable_rethrow, usePathname } from 'next/navigation';
import { useActionState, useMemo, useSyncExternalStore } from 'react';
import {
  EMPTY_FORM,
  type FormAction,
  type FormState,
  typedValues,
} from '@/lib/schemas/form/form-state';
import { lostFormWords } from '@/lib/wording/site/lost-form';

const never = () => () => {};

/**
 * The state of a form and how it is sent. What was typed outlives a lost answer and an update of the site: the form
 * stays, with what happened above it. Until the script is there, and without one, the bare action is the form's own.
 *
 * @param permalink the page's path, for a form whose answer may be shown by another form on it
 */
export function useFormAction<Told = never>(action: FormAction<Told>, permalink?: string) {
  const path = usePathname();
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const sent = useMemo(() => (scripted ? keeping(action, path) : action), [scripted, action, path]);
  return useActionState(sent, EMPTY_FORM as FormState<Told>, permalink);
}

function keeping<Told>(action: FormAction<Told>, path: string): FormAction<Told> {
  return async (state, form) => {
    try {
      return await action(state, form);
    } catch (error) {
      unstable_rethrow(error);
      const outdated = unstable_isUnrecognizedActionError(error);
      return {
        errors: [
          outdated
            ? { message: lostFormWords.outdated, href: path, outdated: true }
            : { message: lostFormWords.noAnswer },
        ],
        values: typedValues(form),
        turn: state.turn + 1,
      };
    }
  };
}
