'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { WAIVER_REASONS } from '@/lib/rules/money/fee-waiver';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { waiverReasonWords } from '@/lib/wording/cancellation/waiver-reasons';
import { waiveFeeWords as words } from '@/lib/wording/desk/waive-fee';

/** How much, why, and what the traveler is told besides. */
export function WaiverForm(props: { action: FormAction; leftYen: number; formKey: string }) {
  const { action, leftYen, formKey } = props;
  const [state, send] = useFormAction(action);
  return (
    <form noValidate action={send} key={state.turn} className="space-y-6">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="seenLeftYen" value={leftYen} />
      <input type="hidden" name="idempotencyKey" value={formKey} />
      <TextField
        name="amountYen"
        label={words.amount}
        unit={words.amountUnit}
        width="sm"
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        error={errorOf(state, 'amountYen')}
        defaultValue={state.values.amountYen ?? String(leftYen)}
      />
      <SelectField
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        placeholder={words.choose}
        options={WAIVER_REASONS.map((value) => ({ value, label: waiverReasonWords[value] }))}
        className="w-full max-w-[32rem]"
        error={errorOf(state, 'reason')}
        defaultValue={state.values.reason ?? ''}
      />
      <TextAreaField
        name="note"
        label={words.note}
        hint={words.noteHint}
        rows={4}
        maxLength={500}
        error={errorOf(state, 'note')}
        defaultValue={state.values.note}
      />
      <SubmitButton>{words.submit}</SubmitButton>
    </form>
  );
}
