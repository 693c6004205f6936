'use client';

import { SeenMail } from '@/components/desk/seen-mail';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SelectField, type SelectOption } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { deskApplicationWords as words } from '@/lib/wording/desk/applications';
import { reviewWords } from '@/lib/wording/desk/assistance';
import type { Previewed } from '../answers';

type RejectFormProps = { action: FormAction<Previewed>; reasons: readonly SelectOption[] };

/** お断り: the ground and the explanation first; then the mail with both, and only that one is sent. */
export function RejectForm(props: RejectFormProps) {
  const [state, send] = useFormAction(props.action);
  const { told } = state;
  return (
    <form noValidate action={send} key={state.turn} className="space-y-6 border-line border-t pt-8">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="seen" value={told?.seen ?? ''} />
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
      <SeenMail mail={told} label={reviewWords.shown} />
      <SubmitButton kind="secondary">
        {told === undefined ? words.lookAtRefusal : words.reject}
      </SubmitButton>
    </form>
  );
}
