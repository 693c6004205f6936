'use client';

import { CheckboxField } from '@/components/forms/checkbox-field';
import { ErrorSummary } from '@/components/forms/error-summary';
import { fieldsOf } from '@/components/forms/fields-of';
import { RadioGroup } from '@/components/forms/radio-group';
import { SelectField, type SelectOption } from '@/components/forms/select-field';
import { TextAreaField } from '@/components/forms/text-area-field';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { CLAIM_KINDS } from '@/lib/rules/contract/claim-decision';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { damagesWords as words } from '@/lib/wording/after-trip/damages';
import { type Quoted, QuotedFigures } from '../quoted-figures';

/** What is owed of one damage of one person; the figures stand below once they were asked for. */
export function DamagesForm(props: {
  action: FormAction<Quoted>;
  matters: readonly SelectOption[];
  paidYen: number;
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
      <RadioGroup
        {...field('claim')}
        label={words.claim}
        options={CLAIM_KINDS.map((value) => ({
          value,
          label: words.claims[value],
          hint: words.claimHints[value],
        }))}
      />
      {props.matters.length > 0 && (
        <SelectField
          {...field('matterId')}
          label={words.matter}
          placeholder={words.noMatter}
          options={props.matters}
          className="w-full max-w-[40rem]"
        />
      )}
      <TextField {...field('lossYen')} {...yen} label={words.loss} />
      <TextField
        {...field('paidYen', '0')}
        {...yen}
        label={words.paid}
        hint={words.paidHint(props.paidYen)}
      />
      <div>
        <CheckboxField {...box('baggage')} label={words.baggage} />
        <CheckboxField {...box('grossNegligence')} label={words.gross} />
      </div>
      <TextAreaField
        {...field('note')}
        label={words.note}
        hint={words.noteHint}
        rows={5}
        maxLength={1000}
      />
      <QuotedFigures told={state.told} words={words} />
    </form>
  );
}
