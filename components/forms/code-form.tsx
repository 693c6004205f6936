'use client';

import type { ReactNode } from 'react';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { codeWords } from '@/lib/wording/access/access';
import { ErrorSummary } from './error-summary';
import { SubmitButton } from './submit-button';
import { TextField } from './text-field';
import { useFormAction } from './use-form-action';

/** Where a mailed code is entered. `children` are hidden fields. */
export function CodeForm({ action, children }: { action: FormAction; children?: ReactNode }) {
  const [state, send] = useFormAction(action);
  return (
    <form noValidate action={send}>
      <ErrorSummary errors={state.errors} />
      {children}
      <TextField
        name="code"
        label={codeWords.code}
        hint={codeWords.codeHint}
        requirement="required"
        error={errorOf(state, 'code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={20}
        width="sm"
      />
      <div className="mt-8">
        <SubmitButton>{codeWords.submit}</SubmitButton>
      </div>
    </form>
  );
}
