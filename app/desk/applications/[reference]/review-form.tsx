'use client';

import { useId } from 'react';
import { SeenMail } from '@/components/desk/seen-mail';
import { ErrorSummary } from '@/components/forms/error-summary';
import { fieldId } from '@/components/forms/field-id';
import { PressField } from '@/components/forms/press-field';
import { SelectField, type SelectOption } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { reviewWords as words } from '@/lib/wording/desk/assistance';
import type { Previewed } from '../answers';

type ReviewFormProps = {
  action: FormAction<Previewed>;
  /** What is chosen, and from what. */
  choices: readonly { name: string; label: string; options: readonly SelectOption[] }[];
  /** What is written beside the note. */
  fields?: readonly { name: string; label: string; hint: string; unit?: string }[];
  note: 'required' | 'optional' | 'none';
  press: string;
};

/** A part of the review: first it shows the mail as the traveler will get it, then it sends that one. */
export function ReviewForm({ action, choices, fields = [], note, press }: ReviewFormProps) {
  const [state, send] = useFormAction(action);
  // Several of these forms stand on one page.
  const scope = useId();
  const { told } = state;
  return (
    <form noValidate action={send} key={state.turn} className="space-y-6 pt-2 pb-6">
      <ErrorSummary errors={state.errors} scope={scope} />
      <PressField press={press} />
      <input type="hidden" name="seen" value={told?.seen ?? ''} />
      {choices.map(({ name, label, options }) => (
        <SelectField
          key={name}
          id={fieldId(name, scope)}
          name={name}
          label={label}
          options={options}
          placeholder={options.length === 1 ? undefined : words.choose}
          error={errorOf(state, name)}
          defaultValue={state.values[name] ?? ''}
        />
      ))}
      {fields.map(({ name, ...field }) => (
        <TextField
          key={name}
          id={fieldId(name, scope)}
          name={name}
          {...field}
          width={field.unit === undefined ? 'lg' : 'sm'}
          inputMode={field.unit === undefined ? undefined : 'numeric'}
          autoComplete="off"
          error={errorOf(state, name)}
          defaultValue={state.values[name] ?? ''}
        />
      ))}
      {note !== 'none' && (
        <TextAreaField
          id={fieldId('note', scope)}
          name="note"
          label={note === 'required' ? words.note : words.optionalNote}
          hint={words.noteHint}
          rows={4}
          maxLength={1000}
          error={errorOf(state, 'note')}
          defaultValue={state.values.note}
        />
      )}
      <SeenMail mail={told} label={words.shown} />
      <SubmitButton kind={told === undefined ? 'secondary' : 'primary'}>
        {told === undefined ? words.look : words.send}
      </SubmitButton>
    </form>
  );
}
