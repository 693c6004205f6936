'use client';

import { CheckboxField } from '@/components/forms/checkbox-field';
import { ErrorSummary } from '@/components/forms/error-summary';
import { RadioGroup } from '@/components/forms/radio-group';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { startWords } from '@/lib/wording/booking/start-page';
import { travelersPageWords } from '@/lib/wording/booking/travelers-page';
import { waitingWords as words } from '@/lib/wording/booking/waiting-list';
import { useBookForm } from './use-book-form';

type WaitingFormProps = {
  action: FormAction;
  startKey: string;
  largest: number;
  size: number | null;
  days: readonly { value: string; label: string }[];
};

/** How many wait, to which day, and the agreement to wait. */
export function WaitingForm({ action, startKey, largest, size, days }: WaitingFormProps) {
  const initial: Record<string, string> = size === null ? {} : { size: String(size) };
  const { state, send, values, field } = useBookForm(action, initial);
  const { defaultValue: _, ...agreed } = field('agreed');
  const lastDate = field('lastDate');
  const options = Array.from({ length: largest }, (_, place) => ({
    value: String(place + 1),
    label: startWords.peopleOption(place + 1),
  }));
  return (
    <form noValidate action={send} key={state.turn}>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="startKey" value={startKey} autoComplete="off" />
      <SelectField
        {...field('size')}
        label={startWords.size}
        hint={startWords.sizeHint}
        requirement="required"
        placeholder={travelersPageWords.choose}
        options={options}
        className="w-52"
      />
      <div className="my-8">
        <RadioGroup
          {...lastDate}
          label={words.until}
          hint={words.untilHint}
          requirement="required"
          options={days}
          defaultValue={lastDate.defaultValue || days[0]?.value}
        />
      </div>
      <CheckboxField
        {...agreed}
        label={words.agree}
        requirement="required"
        defaultChecked={values.agreed === 'on'}
      />
      <div className="mt-8">
        <SubmitButton size="large">{words.submit}</SubmitButton>
      </div>
    </form>
  );
}
