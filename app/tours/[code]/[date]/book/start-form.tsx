'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { startWords } from '@/lib/wording/booking/start-page';
import { travelersPageWords } from '@/lib/wording/booking/travelers-page';
import { useBookForm } from './use-book-form';

export function StartForm(props: {
  action: FormAction;
  draftState: string;
  startKey: string;
  largest: number;
  size: number | null;
}) {
  const initial: Record<string, string> = props.size === null ? {} : { size: String(props.size) };
  const { state, send, field } = useBookForm(props.action, initial);
  const options = Array.from({ length: props.largest }, (_, place) => ({
    value: String(place + 1),
    label: startWords.peopleOption(place + 1),
  }));
  return (
    <form noValidate action={send} key={state.turn}>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="draftState" value={props.draftState} autoComplete="off" />
      <input type="hidden" name="startKey" value={props.startKey} autoComplete="off" />
      <SelectField
        {...field('size')}
        label={startWords.size}
        hint={startWords.sizeHint}
        requirement="required"
        placeholder={travelersPageWords.choose}
        options={options}
        className="w-52"
      />
      <div className="mt-8">
        <SubmitButton size="large">{startWords.submit}</SubmitButton>
      </div>
    </form>
  );
}
