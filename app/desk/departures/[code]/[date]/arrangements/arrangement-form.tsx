'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { PressField } from '@/components/forms/press-field';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { ARRANGEMENT_STATES } from '@/lib/rules/contract/arrangements';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import {
  arrangementStateWords,
  deskArrangementWords as words,
} from '@/lib/wording/desk/arrangements';

type Props = {
  action: FormAction;
  item: { key: string; state: string; note: string; over: string };
  press: string;
};

/** How one arrangement stands from now on. */
export function ArrangementForm({ action, item, press }: Props) {
  const [state, send] = useFormAction(action);
  const fresh = state.turn === 0;
  return (
    <form noValidate action={send} key={state.turn} className="max-w-[36rem] space-y-4">
      <ErrorSummary errors={state.errors} />
      <PressField press={press} />
      <input type="hidden" name="key" value={item.key} />
      <input type="hidden" name="over" value={item.over} />
      <SelectField
        name="state"
        label={words.state}
        placeholder={words.choose}
        options={ARRANGEMENT_STATES.map((value) => ({
          value,
          label: arrangementStateWords[value],
        }))}
        error={errorOf(state, 'state')}
        defaultValue={fresh ? item.state : (state.values.state ?? '')}
      />
      <TextAreaField
        name="note"
        label={words.note}
        hint={words.noteHint}
        rows={2}
        maxLength={500}
        error={errorOf(state, 'note')}
        defaultValue={fresh ? item.note : state.values.note}
      />
      <SubmitButton kind="secondary">{words.save}</SubmitButton>
    </form>
  );
}
