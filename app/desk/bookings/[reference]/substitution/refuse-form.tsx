'use client';

import { SeenMail } from '@/components/desk/seen-mail';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { SUBSTITUTION_REFUSALS } from '@/lib/rules/contract/substitution-request';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { substitutionRefusalWords } from '@/lib/wording/booking/substitution-mails';
import { deskSubstitutionWords as words } from '@/lib/wording/desk/substitution';
import type { Previewed } from '../../../applications/answers';

type RefuseFormProps = {
  action: FormAction<Previewed>;
  /** The agency has agreed already; nobody has paid. */
  approved: boolean;
};

/** お断り: the reason first; then the mail with it, and only that one is sent. */
export function RefuseForm({ action, approved }: RefuseFormProps) {
  const [state, send] = useFormAction(action);
  const { told, values } = state;
  const reasons = SUBSTITUTION_REFUSALS.filter((reason) => approved || reason !== 'not-paid');
  return (
    <form noValidate action={send} key={state.turn} className="space-y-6">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="seen" value={told?.seen ?? ''} />
      <p className="measure">{words.refuseHint}</p>
      {approved && <p className="measure">{words.withdrawApproval}</p>}
      <SelectField
        name="reason"
        label={words.reason}
        placeholder={words.choose}
        options={reasons.map((value) => ({ value, label: substitutionRefusalWords[value] }))}
        className="w-full max-w-[40rem]"
        error={errorOf(state, 'reason')}
        defaultValue={values.reason ?? ''}
      />
      <TextAreaField
        name="note"
        label={words.note}
        hint={words.noteHint}
        rows={4}
        maxLength={500}
        error={errorOf(state, 'note')}
        defaultValue={values.note}
      />
      <SeenMail mail={told} label={words.shown} />
      <SubmitButton kind="secondary">
        {told === undefined ? words.look : words.sendRefusal}
      </SubmitButton>
    </form>
  );
}
