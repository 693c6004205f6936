'use client';

import { DateFields } from '@/components/forms/date-fields';
import { ErrorSummary } from '@/components/forms/error-summary';
import { PressField } from '@/components/forms/press-field';
import type { SelectOption } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { deskChangeWords as words } from '@/lib/wording/desk/tour-changes';
import { ContentFields } from './content-fields';
import { PriceFields } from './price-fields';

type ChangeFormProps = {
  action: FormAction;
  causes: readonly SelectOption[];
  lines: readonly SelectOption[];
  grounds: readonly SelectOption[];
  press: string;
};

/** What changes of the contracts, and why; nobody is told before it was looked through. */
export function ChangeForm({ action, press, causes, lines, grounds }: ChangeFormProps) {
  const [state, send] = useFormAction(action);
  return (
    <form noValidate action={send} key={state.turn} className="max-w-[44rem] space-y-8">
      <ErrorSummary errors={state.errors} />
      <PressField press={press} />
      <ContentFields {...{ state, causes, lines }} />
      <PriceFields {...{ state, grounds }} />
      <TextAreaField
        name="explanation"
        label={words.explanation}
        hint={words.explanationHint}
        rows={5}
        maxLength={1000}
        error={errorOf(state, 'explanation')}
        defaultValue={state.values.explanation}
      />
      <DateFields
        name="answerDay"
        legend={words.answerDay}
        hint={words.answerDayHint}
        error={errorOf(state, 'answerDay')}
        defaultValue={{
          year: state.values['answerDay.year'] ?? '',
          month: state.values['answerDay.month'] ?? '',
          day: state.values['answerDay.day'] ?? '',
        }}
      />
      <SubmitButton>{words.toPreview}</SubmitButton>
    </form>
  );
}
