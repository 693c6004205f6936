'use client';

import { CheckboxField } from '@/components/forms/checkbox-field';
import { ErrorSummary } from '@/components/forms/error-summary';
import { fieldsOf } from '@/components/forms/fields-of';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { INCIDENT_CATEGORIES } from '@/lib/rules/contract/incident-cost';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { incidentCategoryWords, incidentWords as words } from '@/lib/wording/after-trip/incident';

/** What was spent, by which paper, until when it is paid, and what was done. */
export function IncidentForm({ action, formKey }: { action: FormAction; formKey: string }) {
  const [state, send] = useFormAction(action);
  const { field, box } = fieldsOf(state);
  return (
    <form noValidate action={send} key={state.turn} className="space-y-6">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="idempotencyKey" value={state.values.idempotencyKey ?? formKey} />
      <SelectField
        {...field('category')}
        label={words.category}
        placeholder={words.choose}
        options={INCIDENT_CATEGORIES.map((value) => ({
          value,
          label: incidentCategoryWords[value],
        }))}
        className="w-full max-w-[32rem]"
      />
      <TextField
        {...field('amountYen')}
        label={words.amount}
        unit={words.unit}
        width="sm"
        inputMode="numeric"
        autoComplete="off"
      />
      <TextField {...field('paper')} label={words.paper} hint={words.paperHint} maxLength={200} />
      <TextField {...field('dueOn')} type="date" label={words.dueOn} width="md" />
      <TextAreaField
        {...field('note')}
        label={words.note}
        hint={words.noteHint}
        rows={5}
        maxLength={1000}
      />
      <CheckboxField {...box('notOurs')} label={words.notOurs} />
      <SubmitButton>{words.submit}</SubmitButton>
    </form>
  );
}
