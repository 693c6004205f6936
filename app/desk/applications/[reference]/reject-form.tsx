'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SelectField, type SelectOption } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { deskApplicationWords as words } from '@/lib/wording/desk/applications';

/** お断り: the ground and the explanation that goes into the mail. */
export function RejectForm(props: { action: FormAction; reasons: readonly SelectOption[] }) {
  const [state, send] = useFormAction(props.action);
  return (
    <form noValidate action={send} key={state.turn} className="space-y-6 border-line border-t pt-8">
      <ErrorSummary errors={state.errors} />
      <p className="measure">{words.rejectHint}</p>
      <SelectField
        name="reason"
        label={words.reason}
        placeholder={words.choose}
        options={props.reasons}
        className="w-full max-w-[40rem]"
        error={errorOf(state, 'reason')}
        defaultValue={state.values.reason ?? ''}
      />
      <TextAreaField
        name="note"
        label={words.note}
        hint={words.noteHint}
        rows={4}
        maxLength={1000}
        error={errorOf(state, 'note')}
        defaultValue={state.values.note}
      />
      <SubmitButton kind="secondary">{words.reject}</SubmitButton>
    </form>
  );
}
