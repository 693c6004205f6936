'use client';

import { useId } from 'react';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { answerMatterWords as words } from '@/lib/wording/after-trip/answer-matter';

/** What was found, and what the traveler reads. */
export function ReplyForm({ action }: { action: FormAction }) {
  const [state, send] = useFormAction(action);
  const id = useId();
  return (
    <form noValidate action={send} key={state.turn} className="space-y-6">
      <ErrorSummary errors={state.errors} />
      <SelectField
        id={`${id}outcome`}
        name="outcome"
        label={words.outcome}
        placeholder={words.outcomeMissing}
        options={Object.entries(words.outcomes).map(([value, label]) => ({ value, label }))}
        className="w-full max-w-[32rem]"
        error={errorOf(state, 'outcome')}
        defaultValue={state.values.outcome ?? ''}
      />
      <TextAreaField
        id={`${id}answer`}
        name="answer"
        label={words.answer}
        hint={words.answerHint}
        rows={5}
        maxLength={2000}
        error={errorOf(state, 'answer')}
        defaultValue={state.values.answer}
      />
      <SubmitButton>{words.submit}</SubmitButton>
    </form>
  );
}
