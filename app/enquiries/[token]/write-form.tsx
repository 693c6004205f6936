'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { enquiryWords, enquiryThreadWords as words } from '@/lib/wording/enquiries/enquiries';

/** 続けて書く. */
export function WriteForm({ action, formKey }: { action: FormAction; formKey: string }) {
  const [state, send] = useFormAction(action);
  return (
    <form noValidate action={send} key={`${state.turn}:${formKey}`} className="space-y-6">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="formKey" value={formKey} autoComplete="off" />
      <TextAreaField
        name="text"
        label={words.againText}
        hint={enquiryWords.textHint}
        rows={5}
        error={errorOf(state, 'text')}
        defaultValue={state.values.text}
      />
      <SubmitButton kind="secondary">{words.submit}</SubmitButton>
    </form>
  );
}
