'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { PressField } from '@/components/forms/press-field';
import { RadioGroup, type RadioOption } from '@/components/forms/radio-group';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { courseChangeWords as words } from '@/lib/wording/booking/course-change';

type ChangeFormProps = {
  action: FormAction;
  press: string;
  people: number;
  options: readonly RadioOption[];
  backHref: string;
};

/** The new day, among those with seats for everybody. */
export function ChangeForm({ action, press, people, options, backHref }: ChangeFormProps) {
  const [state, send] = useFormAction(action);
  return (
    <form noValidate action={send} key={state.turn} className="space-y-8">
      <ErrorSummary errors={state.errors} />
      <PressField press={press} />
      <RadioGroup
        name="departureId"
        label={words.dates}
        hint={words.datesHint(people)}
        requirement="required"
        error={errorOf(state, 'departureId')}
        defaultValue={state.values.departureId}
        options={options}
      />
      <div className="flex flex-wrap items-center gap-6">
        <SubmitButton size="large">{words.submit}</SubmitButton>
        <a className="link" href={backHref}>
          {words.back}
        </a>
      </div>
    </form>
  );
}
