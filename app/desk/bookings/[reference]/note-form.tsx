'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { bookingNoteWords as words } from '@/lib/wording/desk/booking';

/** A note for colleagues. */
export function NoteForm({ action, formKey }: { action: FormAction; formKey: string }) {
  const [state, send] = useFormAction(action);
  return (
    <form noValidate action={send} key={state.turn} className="mb-6 space-y-3">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="idempotencyKey" value={formKey} />
      <TextAreaField
        name="text"
        label={words.label}
        hint={words.hint}
        rows={3}
        maxLength={1000}
        error={errorOf(state, 'text')}
        defaultValue={state.values.text}
      />
      <SubmitButton kind="secondary" size="small">
        {words.submit}
      </SubmitButton>
    </form>
  );
}
