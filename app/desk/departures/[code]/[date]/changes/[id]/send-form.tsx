'use client';

import { CheckboxField } from '@/components/forms/checkbox-field';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { deskChangeWords as words } from '@/lib/wording/desk/tour-changes';

/** Sends what was looked through. */
export function SendForm({ action, submit }: { action: FormAction; submit: string }) {
  const [state, send] = useFormAction(action);
  return (
    <form noValidate action={send} key={state.turn} className="max-w-[44rem] space-y-6">
      <ErrorSummary errors={state.errors} />
      <CheckboxField
        id="f-confirmed"
        name="confirmed"
        value="yes"
        label={words.confirm}
        error={errorOf(state, 'confirmed')}
        defaultChecked={state.values.confirmed === 'yes'}
      />
      <SubmitButton>{submit}</SubmitButton>
    </form>
  );
}
