'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { RadioGroup } from '@/components/forms/radio-group';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { guardianLinkWords as words } from '@/lib/wording/booking/guardians-page';

/** Consent and refusal stand side by side, neither chosen. */
export function DecisionForm(props: { action: FormAction }) {
  const [state, send] = useFormAction(props.action);
  return (
    <form noValidate action={send}>
      <ErrorSummary errors={state.errors} />
      <RadioGroup
        name="decision"
        label={words.decide}
        requirement="required"
        error={errorOf(state, 'decision')}
        options={[
          { value: 'given', label: words.give, hint: words.givenNote },
          { value: 'refused', label: words.refuse, hint: words.refusedNote },
        ]}
      />
      <div className="mt-8">
        <SubmitButton size="large">{words.submit}</SubmitButton>
      </div>
    </form>
  );
}
