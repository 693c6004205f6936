'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { DATA_CLASSES } from '@/lib/rules/privacy/data-classes';
import { REFUSAL_GROUNDS } from '@/lib/rules/privacy/refusal-grounds';
import type { RequestKind } from '@/lib/rules/privacy/request-dates';
import { DECISIONS } from '@/lib/rules/privacy/request-decision';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { deskRequestWords } from '@/lib/wording/desk/requests';
import { dataClassWords, decisionWords, groundWords } from '@/lib/wording/own-data/request-answer';

const words = deskRequestWords.decisions;
const WIDE = 'w-full max-w-[40rem]';

/** One decision. The grounds are those that the law allows for this kind, no others. */
export function DecisionForm({ action, kind }: { action: FormAction; kind: RequestKind }) {
  const [state, send] = useFormAction(action);
  const { values } = state;
  const grounds = REFUSAL_GROUNDS[kind];
  return (
    <form
      noValidate
      action={send}
      key={state.turn}
      className="mt-4 space-y-6 border-line border-t pt-6"
    >
      <ErrorSummary errors={state.errors} />
      <SelectField
        name="dataClass"
        label={words.dataClass}
        className={WIDE}
        error={errorOf(state, 'dataClass')}
        defaultValue={values.dataClass ?? 'all'}
        options={DATA_CLASSES.map((value) => ({ value, label: dataClassWords[value] }))}
      />
      <SelectField
        name="decision"
        label={words.decision}
        className={WIDE}
        error={errorOf(state, 'decision')}
        defaultValue={values.decision ?? 'granted'}
        options={DECISIONS.map((value) => ({ value, label: decisionWords[value] }))}
      />
      {grounds.length > 0 && (
        <SelectField
          name="ground"
          label={words.ground}
          className={WIDE}
          placeholder={words.groundNone}
          error={errorOf(state, 'ground')}
          defaultValue={values.ground ?? ''}
          options={grounds.map((value) => ({ value, label: groundWords[value] }))}
        />
      )}
      <TextAreaField
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        error={errorOf(state, 'reason')}
        defaultValue={values.reason}
        rows={4}
        maxLength={1000}
      />
      <SubmitButton kind="secondary">{words.submit}</SubmitButton>
    </form>
  );
}
