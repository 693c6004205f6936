'use client';

import { CheckboxField } from '@/components/forms/checkbox-field';
import { ErrorSummary } from '@/components/forms/error-summary';
import { RadioGroup, type RadioOption } from '@/components/forms/radio-group';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { deskCallOffWords as words } from '@/lib/wording/desk/call-off';

/** The ground, what everybody is told, and that it cannot be taken back. */
export function CallOffForm(props: { action: FormAction; reasons: readonly RadioOption[] }) {
  const [state, send] = useFormAction(props.action);
  return (
    <form noValidate action={send} key={state.turn} className="max-w-[44rem] space-y-6">
      <ErrorSummary errors={state.errors} />
      <RadioGroup
        name="reason"
        label={words.reason}
        options={props.reasons}
        error={errorOf(state, 'reason')}
        defaultValue={state.values.reason ?? ''}
      />
      <TextAreaField
        name="explanation"
        label={words.explanation}
        hint={words.explanationHint}
        rows={5}
        maxLength={1000}
        error={errorOf(state, 'explanation')}
        defaultValue={state.values.explanation}
      />
      <CheckboxField
        id="f-confirmed"
        name="confirmed"
        value="yes"
        label={words.confirm}
        error={errorOf(state, 'confirmed')}
        defaultChecked={state.values.confirmed === 'yes'}
      />
      <SubmitButton>{words.submit}</SubmitButton>
    </form>
  );
}
