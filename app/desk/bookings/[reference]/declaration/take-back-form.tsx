'use client';

import { CheckboxField } from '@/components/forms/checkbox-field';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { takeBackDeclarationWords as words } from '@/lib/wording/desk/take-back-declaration';

/** That the traveler wants it, and the button. */
export function TakeBackForm({ action, declaredAt }: { action: FormAction; declaredAt: string }) {
  const [state, send] = useFormAction(action);
  return (
    <form noValidate action={send} key={state.turn} className="space-y-6">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="declaredAt" value={declaredAt} />
      <CheckboxField
        name="sure"
        value="true"
        label={words.sure}
        error={errorOf(state, 'sure')}
        defaultChecked={state.values.sure === 'true'}
      />
      <SubmitButton>{words.submit}</SubmitButton>
    </form>
  );
}
