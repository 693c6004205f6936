'use client';

import { CheckboxField } from '@/components/forms/checkbox-field';
import { ErrorSummary } from '@/components/forms/error-summary';
import { Fieldset } from '@/components/forms/fieldset';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { deskAfterWords } from '@/lib/wording/desk/request-after';

const words = deskAfterWords.recipients;

/** One box for each recipient of the trips. */
export function RecipientsForm(props: { action: FormAction; recipients: readonly string[] }) {
  const [state, send] = useFormAction(props.action);
  return (
    <form noValidate action={send} key={state.turn} className="space-y-6">
      <ErrorSummary errors={state.errors} />
      <Fieldset id="recipients-group" legend={words.field} error={errorOf(state, 'recipients')}>
        {props.recipients.map((name, place) => (
          <CheckboxField
            key={name}
            id={place === 0 ? 'recipients' : `recipients-${place}`}
            name="recipients"
            value={name}
            label={name}
          />
        ))}
      </Fieldset>
      <SubmitButton kind="secondary">{words.submit}</SubmitButton>
    </form>
  );
}
