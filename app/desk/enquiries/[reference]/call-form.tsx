'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { deskEnquiryWords as words } from '@/lib/wording/desk/enquiries';

/** お電話でのお返事を記録する. */
export function CallForm(props: { action: FormAction; seen: string }) {
  const [state, send] = useFormAction(props.action);
  return (
    <form noValidate action={send} key={state.turn} className="space-y-6">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="seen" value={props.seen} />
      <TextAreaField
        name="call"
        label={words.text}
        hint={words.byTelephoneHint}
        rows={5}
        error={errorOf(state, 'call')}
        defaultValue={state.values.call}
      />
      <SubmitButton kind="secondary">{words.record}</SubmitButton>
    </form>
  );
}
