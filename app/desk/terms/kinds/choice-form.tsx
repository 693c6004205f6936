'use client';

import { CheckboxField } from '@/components/forms/checkbox-field';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf } from '@/lib/schemas/form/form-state';
import { SOLD_KINDS } from '@/lib/terms/sold-kind';
import { deskKindTermsWords as words } from '@/lib/wording/desk/kind-terms';
import { choose } from './actions';

type ChoiceFormProps = { terms: readonly { readonly id: string; readonly title: string }[] };

/** The choice of terms for a kind of product, from a day on. */
export function ChoiceForm({ terms }: ChoiceFormProps) {
  const [state, send] = useFormAction(choose);
  const { values } = state;
  return (
    <form noValidate action={send} key={state.turn} className="max-w-[40rem] space-y-6">
      <ErrorSummary errors={state.errors} />
      <SelectField
        name="soldKind"
        label={words.kind}
        hint={words.choose.kindHint}
        placeholder={words.choose.pick}
        options={SOLD_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        defaultValue={values.soldKind}
        error={errorOf(state, 'soldKind')}
      />
      <SelectField
        name="termsId"
        label={words.choose.terms}
        hint={words.choose.termsHint}
        placeholder={words.choose.pick}
        options={terms.map(({ id, title }) => ({
          value: id,
          label: words.choose.option(title, id),
        }))}
        defaultValue={values.termsId}
        error={errorOf(state, 'termsId')}
        className="w-full max-w-[34rem]"
      />
      <TextField
        name="firstDay"
        type="date"
        width="md"
        label={words.choose.firstDay}
        hint={words.choose.firstDayHint}
        defaultValue={values.firstDay}
        error={errorOf(state, 'firstDay')}
      />
      <CheckboxField
        name="sure"
        value="true"
        label={words.choose.sure}
        error={errorOf(state, 'sure')}
      />
      <p className="text-muted text-sm">{words.kept}</p>
      <SubmitButton>{words.choose.send}</SubmitButton>
    </form>
  );
}
