'use client';

import { CheckboxField } from '@/components/forms/checkbox-field';
import { DateFields } from '@/components/forms/date-fields';
import { ErrorSummary } from '@/components/forms/error-summary';
import { Fieldset } from '@/components/forms/fieldset';
import { RadioGroup } from '@/components/forms/radio-group';
import { SelectField, type SelectOption } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { PASSED_ITEMS, RECIPIENT_KINDS } from '@/lib/rules/enquiries/passing';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { passingWords, deskPassingWords as words } from '@/lib/wording/enquiries/passing';

type PassingFormProps = {
  action: FormAction;
  seen: string;
  companies: readonly string[];
  countries: readonly SelectOption[];
};

export function PassingForm({ action, seen, companies, countries }: PassingFormProps) {
  const [state, send] = useFormAction(action);
  const { values } = state;
  const field = (name: string) => ({ name, error: errorOf(state, name) });
  return (
    <form noValidate action={send} key={state.turn} className="max-w-[44rem] space-y-8">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="seen" value={seen} />
      <RadioGroup
        {...field('kind')}
        label={words.kind}
        defaultValue={values.kind ?? ''}
        options={RECIPIENT_KINDS.map((value) => ({
          value,
          label: passingWords.kinds[value],
          hint: value === 'group-company' ? companiesHint(companies) : undefined,
          disabled: value === 'group-company' && companies.length === 0,
        }))}
      />
      <TextField
        {...field('recipient')}
        label={words.recipient}
        hint={words.recipientHint}
        defaultValue={values.recipient}
        autoComplete="off"
      />
      <SelectField
        {...field('country')}
        label={words.country}
        options={countries}
        defaultValue={values.country ?? 'JP'}
      />
      <Fieldset id="items" legend={words.items} error={errorOf(state, 'items')}>
        {PASSED_ITEMS.map((item) => (
          <CheckboxField
            key={item}
            name={`items.${item}`}
            label={passingWords.items[item]}
            defaultChecked={values[`items.${item}`] !== undefined}
          />
        ))}
      </Fieldset>
      <TextAreaField
        {...field('reason')}
        label={words.reason}
        hint={words.reasonHint}
        rows={3}
        defaultValue={values.reason}
      />
      <RadioGroup
        {...field('basis')}
        label={words.basis}
        defaultValue={values.basis ?? ''}
        options={[
          { value: 'notice', label: passingWords.bases.notice, hint: words.noticeHint },
          { value: 'consent', label: passingWords.bases.consent, hint: words.consentHint },
        ]}
      />
      <DateFields
        {...field('agreedUntil')}
        legend={words.agreedUntil}
        hint={words.agreedHint}
        requirement="optional"
        defaultValue={{
          year: values['agreedUntil.year'],
          month: values['agreedUntil.month'],
          day: values['agreedUntil.day'],
        }}
      />
      <SubmitButton>{words.submit}</SubmitButton>
    </form>
  );
}

function companiesHint(companies: readonly string[]): string {
  return companies.length === 0 ? words.noCompanies : words.companies(companies);
}
