'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf } from '@/lib/schemas/form/form-state';
import { disclosureWords } from '@/lib/wording/own-data/disclosure';
import { requestDisclosureCode } from './actions';

const words = disclosureWords.start;

/** `choice`: what was chosen before, to go on with after the code. */
export function DisclosureCodeForm({ choice }: { choice: string | null }) {
  const [state, send] = useFormAction(requestDisclosureCode);
  return (
    <form noValidate action={send}>
      <ErrorSummary errors={state.errors} />
      {choice !== null && <input type="hidden" name="choice" value={choice} />}
      <TextField
        name="email"
        type="email"
        label={words.email}
        hint={words.hint}
        requirement="required"
        error={errorOf(state, 'email')}
        defaultValue={state.values.email}
        autoComplete="email"
        inputMode="email"
        maxLength={254}
      />
      <div className="mt-8">
        <SubmitButton>{words.submit}</SubmitButton>
      </div>
    </form>
  );
}
