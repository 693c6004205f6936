'use client';

import { CheckboxField } from '@/components/forms/checkbox-field';
import { ErrorSummary } from '@/components/forms/error-summary';
import { fieldsOf } from '@/components/forms/fields-of';
import { SelectField } from '@/components/forms/select-field';
import { TextAreaField } from '@/components/forms/text-area-field';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { PART_CAUSES } from '@/lib/rules/cancellation/part-end';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { partCauseWords, partRefundWords as words } from '@/lib/wording/after-trip/part-refund';
import { type Quoted, QuotedFigures } from '../quoted-figures';

/** Why, how much, and what was explained; the figures stand below once they were asked for. */
export function PartRefundForm(props: {
  action: FormAction<Quoted>;
  mayEnd: boolean;
  formKey: string;
}) {
  const [state, send] = useFormAction(props.action);
  const { field, box } = fieldsOf(state);
  const yen = { unit: words.unit, width: 'sm', inputMode: 'numeric', autoComplete: 'off' } as const;
  return (
    <form noValidate action={send} key={state.turn} className="space-y-6">
      <ErrorSummary errors={state.errors} />
      <input
        type="hidden"
        name="idempotencyKey"
        value={state.values.idempotencyKey ?? props.formKey}
      />
      <SelectField
        {...field('cause')}
        label={words.cause}
        placeholder={words.choose}
        options={PART_CAUSES.map((value) => ({ value, label: partCauseWords[value] }))}
        className="w-full max-w-[40rem]"
      />
      <CheckboxField {...box('agencyAtFault')} label={words.fault} />
      <TextField {...field('partYen')} {...yen} label={words.part} hint={words.partHint} />
      <TextField {...field('chargesYen')} {...yen} label={words.charges} hint={words.chargesHint} />
      {props.mayEnd && <CheckboxField {...box('ends')} label={words.ends} hint={words.endsHint} />}
      <TextAreaField
        {...field('explanation')}
        label={words.explanation}
        hint={words.explanationHint}
        rows={5}
        maxLength={1000}
      />
      <div className="flex flex-wrap gap-6">
        <TextField
          {...field('explainedOn')}
          type="date"
          width="md"
          label={words.explainedOn}
          hint={words.explainedHint}
        />
        <TextField {...field('explainedAt')} type="time" width="sm" label={words.explainedAt} />
      </div>
      <QuotedFigures told={state.told} words={words} />
    </form>
  );
}
