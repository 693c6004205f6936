'use client';

import { CheckboxField } from '@/components/forms/checkbox-field';
import { ErrorSummary } from '@/components/forms/error-summary';
import { PressField } from '@/components/forms/press-field';
import { RadioGroup, type RadioOption } from '@/components/forms/radio-group';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { deskNoticeWords as words } from '@/lib/wording/desk/notices';

/** What kind of notice, and what everybody reads. */
export function NoticeForm(props: {
  action: FormAction;
  kinds: readonly RadioOption[];
  submit: string;
  press: string;
}) {
  const [state, send] = useFormAction(props.action);
  return (
    <form noValidate action={send} key={state.turn} className="max-w-[44rem] space-y-6">
      <ErrorSummary errors={state.errors} />
      <PressField press={props.press} />
      <RadioGroup
        name="kind"
        label={words.kind}
        options={props.kinds}
        error={errorOf(state, 'kind')}
        defaultValue={state.values.kind ?? ''}
      />
      <TextAreaField
        name="text"
        label={words.text}
        hint={words.textHint}
        rows={5}
        maxLength={1000}
        error={errorOf(state, 'text')}
        defaultValue={state.values.text}
      />
      <CheckboxField
        id="f-confirmed"
        name="confirmed"
        value="yes"
        label={words.confirm}
        error={errorOf(state, 'confirmed')}
        defaultChecked={state.values.confirmed === 'yes'}
      />
      <SubmitButton>{props.submit}</SubmitButton>
    </form>
  );
}
