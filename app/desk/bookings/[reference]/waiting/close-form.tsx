'use client';

import { SeenMail } from '@/components/desk/seen-mail';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { WAIT_ENDS } from '@/lib/rules/application/waiting-line';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { waitEndWords, deskWaitingWords as words } from '@/lib/wording/desk/waiting';
import type { Previewed } from '../../../applications/answers';

/** The reason and the explanation first; then the mail with both, and only that one is sent. */
export function CloseForm({ action }: { action: FormAction<Previewed> }) {
  const [state, send] = useFormAction(action);
  const { told } = state;
  return (
    <form noValidate action={send} key={state.turn} className="space-y-6">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="seen" value={told?.seen ?? ''} />
      <SelectField
        name="reason"
        label={words.reason}
        placeholder={words.choose}
        requirement="required"
        options={WAIT_ENDS.map((value) => ({ value, label: waitEndWords[value] }))}
        className="w-full max-w-[32rem]"
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
      <SeenMail mail={told} label={words.shown} />
      <SubmitButton kind="secondary">
        {told === undefined ? words.look : words.confirm}
      </SubmitButton>
    </form>
  );
}
