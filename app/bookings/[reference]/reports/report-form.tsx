'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { fieldsOf } from '@/components/forms/fields-of';
import { PressField } from '@/components/forms/press-field';
import { RadioGroup, type RadioOption } from '@/components/forms/radio-group';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { reportWords as words } from '@/lib/wording/after-trip/matters';

/** What it is, of which day, about what, and what happened. */
export function ReportForm(props: {
  action: FormAction;
  kinds: readonly RadioOption[];
  today: string;
  press: string;
}) {
  const [state, send] = useFormAction(props.action);
  const { field } = fieldsOf(state);
  return (
    <form noValidate action={send} key={state.turn} className="mb-12 space-y-6">
      <ErrorSummary errors={state.errors} />
      <PressField press={props.press} />
      <RadioGroup
        {...field('kind')}
        label={words.kind}
        options={props.kinds}
        requirement="required"
      />
      <TextField
        {...field('happenedOn', props.today)}
        type="date"
        label={words.happenedOn}
        width="md"
        requirement="required"
      />
      <TextField
        {...field('item')}
        label={words.item}
        hint={words.itemHint}
        maxLength={100}
        requirement="required"
      />
      <TextAreaField
        {...field('text')}
        label={words.text}
        hint={words.textHint}
        rows={6}
        maxLength={2000}
        requirement="required"
      />
      <TextField
        {...field('lossYen')}
        label={words.lossYen}
        hint={words.lossHint}
        unit={words.unit}
        width="sm"
        inputMode="numeric"
        autoComplete="off"
      />
      <SubmitButton>{words.submit}</SubmitButton>
    </form>
  );
}
