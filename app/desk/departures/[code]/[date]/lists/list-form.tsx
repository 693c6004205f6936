'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { PressField } from '@/components/forms/press-field';
import { RadioGroup, type RadioOption } from '@/components/forms/radio-group';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { deskListWords as words } from '@/lib/wording/desk/passenger-lists';

/** For whom a list is made. */
export function ListForm(props: {
  action: FormAction;
  recipients: readonly RadioOption[];
  press: string;
}) {
  const [state, send] = useFormAction(props.action);
  return (
    <form noValidate action={send} key={state.turn} className="max-w-[48rem] space-y-6">
      <ErrorSummary errors={state.errors} />
      <PressField press={props.press} />
      <RadioGroup
        name="recipient"
        label={words.recipient}
        options={props.recipients}
        error={errorOf(state, 'recipient')}
        defaultValue={state.values.recipient ?? ''}
      />
      <SubmitButton>{words.submit}</SubmitButton>
    </form>
  );
}
