'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import type { SelectOption } from '@/components/forms/select-field';
import { TextAreaField } from '@/components/forms/text-area-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { CHANGE_PLACES } from '@/lib/schemas/after-trip/guarantee';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { guaranteeWords as words } from '@/lib/wording/after-trip/guarantee';
import { type Quoted, QuotedFigures } from '../quoted-figures';
import { ChangeFields } from './change-fields';

/** Up to five changes; the figures stand below once they were asked for. */
export function GuaranteeForm(props: {
  action: FormAction<Quoted>;
  rows: readonly SelectOption[];
  today: string;
  formKey: string;
}) {
  const [state, send] = useFormAction(props.action);
  return (
    <form noValidate action={send} key={state.turn} className="space-y-6">
      <ErrorSummary errors={state.errors} />
      <input
        type="hidden"
        name="idempotencyKey"
        value={state.values.idempotencyKey ?? props.formKey}
      />
      {CHANGE_PLACES.map((place) => (
        <ChangeFields
          key={place}
          place={place}
          state={state}
          rows={props.rows}
          today={props.today}
        />
      ))}
      <TextAreaField
        name="note"
        label={words.note}
        hint={words.noteHint}
        rows={4}
        maxLength={500}
        error={errorOf(state, 'note')}
        defaultValue={state.values.note}
      />
      <QuotedFigures told={state.told} words={words} />
    </form>
  );
}
