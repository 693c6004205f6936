'use client';

import { usePathname } from 'next/navigation';
import { ErrorSummary } from '@/components/forms/error-summary';
import { useFormAction } from '@/components/forms/use-form-action';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { TypedAnswers } from './typed-answers';

/**
 * What was typed into a form that is not there any more. Nothing when no form was sent.
 *
 * @param action the action of that form: its answer is what is shown here
 */
export function TypedBefore({ action }: { action: FormAction }) {
  const [state] = useFormAction(action, usePathname());
  return (
    <>
      <ErrorSummary errors={state.errors} />
      <TypedAnswers values={state.values} />
    </>
  );
}
