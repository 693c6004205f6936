'use client';

import { useId } from 'react';
import { CheckboxField } from '@/components/forms/checkbox-field';
import { ErrorSummary } from '@/components/forms/error-summary';
import { fieldsOf } from '@/components/forms/fields-of';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { payCompensationWords as words } from '@/lib/wording/after-trip/paid';

/** How and when a compensation was handed over; in kind with what, its worth and the agreement. */
export function PaidForm({ action, today }: { action: FormAction; today: string }) {
  const [state, send] = useFormAction(action);
  const id = useId();
  const { field: named, box } = fieldsOf(state);
  // Several of them stand on one page.
  const own = (name: string) => ({ id: `${id}${name}` });
  const field = (name: string, initial = '') => ({ ...own(name), ...named(name, initial) });
  return (
    <form noValidate action={send} key={state.turn} className="space-y-4">
      <ErrorSummary errors={state.errors} />
      <SelectField
        {...field('paidHow')}
        label={words.how}
        placeholder={words.errors.how}
        options={Object.entries(words.hows).map(([value, label]) => ({ value, label }))}
      />
      <TextField {...field('paidOn', today)} type="date" label={words.paidOn} width="md" />
      <TextField
        {...field('inKind')}
        label={words.inKind}
        hint={words.inKindHint}
        maxLength={200}
      />
      <TextField
        {...field('inKindYen')}
        label={words.inKindYen}
        unit={words.unit}
        width="sm"
        inputMode="numeric"
        autoComplete="off"
      />
      <CheckboxField {...own('agreed')} {...box('agreed')} label={words.agreed} />
      <SubmitButton>{words.submit}</SubmitButton>
    </form>
  );
}
