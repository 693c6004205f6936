'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { RadioGroup } from '@/components/forms/radio-group';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import type { AgentPaper, IdentityMethod } from '@/lib/rules/privacy/identity';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { deskRequestWords } from '@/lib/wording/desk/requests';
import { agentPaperWords, identityMethodWords } from '@/lib/wording/own-data/request-answer';

const words = deskRequestWords.identity;

/** What was looked at; a number of an identity document is never asked for. */
export function IdentityForm(props: {
  action: FormAction;
  methods: readonly IdentityMethod[];
  papers: readonly AgentPaper[];
}) {
  const [state, send] = useFormAction(props.action);
  return (
    <form noValidate action={send} key={state.turn} className="mt-6 space-y-6">
      <ErrorSummary errors={state.errors} />
      <RadioGroup
        name="method"
        label={words.method}
        error={errorOf(state, 'method')}
        defaultValue={state.values.method}
        options={props.methods.map((value) => ({ value, label: identityMethodWords[value] }))}
      />
      {props.papers.length > 0 && (
        <SelectField
          name="papers"
          label={words.paper}
          placeholder={words.paperNone}
          error={errorOf(state, 'papers')}
          defaultValue={state.values.papers ?? ''}
          options={props.papers.map((value) => ({ value, label: agentPaperWords[value] }))}
        />
      )}
      <SubmitButton kind="secondary">{words.submit}</SubmitButton>
    </form>
  );
}
