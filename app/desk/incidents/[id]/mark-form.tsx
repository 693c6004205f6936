'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import type { IncidentStep } from '@/lib/rules/privacy/incident';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { incidentStepWords, deskIncidentWords as words } from '@/lib/wording/desk/incidents';

type Props = { action: FormAction; duties: readonly IncidentStep[]; today: string };

/** したこと: which of what is left, on which day. */
export function MarkForm({ action, duties, today }: Props) {
  const [state, send] = useFormAction(action);
  return (
    <form noValidate action={send} key={state.turn} className="max-w-[36rem] space-y-6">
      <ErrorSummary errors={state.errors} />
      <SelectField
        name="kind"
        label={words.step}
        placeholder={words.choose}
        options={duties.map((value) => ({ value, label: incidentStepWords[value] }))}
        error={errorOf(state, 'kind')}
        defaultValue={state.values.kind ?? ''}
      />
      <TextField
        name="doneOn"
        type="date"
        label={words.doneOn}
        width="md"
        error={errorOf(state, 'doneOn')}
        defaultValue={state.values.doneOn ?? today}
      />
      <TextAreaField
        name="note"
        label={words.note}
        rows={2}
        error={errorOf(state, 'note')}
        defaultValue={state.values.note ?? ''}
      />
      <SubmitButton>{words.markSubmit}</SubmitButton>
    </form>
  );
}
