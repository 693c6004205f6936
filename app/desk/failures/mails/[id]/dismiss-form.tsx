'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SelectField, type SelectOption } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { failedMailWords as words } from '@/lib/wording/desk/failures';

/** Lets a failed mail rest, for a reason. */
export function DismissForm(props: { action: FormAction; reasons: readonly SelectOption[] }) {
  const [state, send] = useFormAction(props.action);
  return (
    <form noValidate action={send} key={state.turn} className="space-y-6 border-line border-t pt-8">
      <ErrorSummary errors={state.errors} />
      <p className="measure">{words.dismissHint}</p>
      <SelectField
        name="reason"
        label={words.reason}
        placeholder={words.choose}
        options={props.reasons}
        error={errorOf(state, 'reason')}
        defaultValue={state.values.reason ?? ''}
      />
      <SubmitButton kind="secondary">{words.dismiss}</SubmitButton>
    </form>
  );
}
