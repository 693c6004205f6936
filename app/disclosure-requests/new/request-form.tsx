'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { RadioGroup } from '@/components/forms/radio-group';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf } from '@/lib/schemas/form/form-state';
import { disclosureWords } from '@/lib/wording/own-data/disclosure';
import { REQUEST_KINDS, requestKindWords } from '@/lib/wording/own-data/request-kinds';
import { sendRequest } from '../actions';

const words = disclosureWords.file;
const grounds = [...new Set(REQUEST_KINDS.flatMap((kind) => requestKindWords[kind].grounds))];

export function RequestForm({ formKey, kind }: { formKey: string; kind: string }) {
  const [state, send] = useFormAction(sendRequest);
  const chosen = state.values.kind ?? kind;
  return (
    <form noValidate action={send}>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="formKey" value={formKey} />
      <div className="space-y-10">
        <RadioGroup
          key={chosen}
          name="kind"
          label={words.kind}
          requirement="required"
          error={errorOf(state, 'kind')}
          defaultValue={chosen === '' ? undefined : chosen}
          options={REQUEST_KINDS.map((value) => ({
            value,
            label: requestKindWords[value].label,
            hint: requestKindWords[value].meaning,
          }))}
        />
        <SelectField
          name="ground"
          label={words.ground}
          hint={words.groundHint}
          requirement="optional"
          error={errorOf(state, 'ground')}
          defaultValue={state.values.ground ?? ''}
          options={[
            { value: '', label: words.groundNone },
            ...grounds.map((ground) => ({ value: ground, label: ground })),
          ]}
        />
        <TextAreaField
          name="text"
          label={words.text}
          hint={words.textHint}
          requirement="optional"
          error={errorOf(state, 'text')}
          defaultValue={state.values.text}
          maxLength={2000}
          rows={8}
        />
      </div>
      <div className="mt-8">
        <SubmitButton>{words.submit}</SubmitButton>
      </div>
    </form>
  );
}
