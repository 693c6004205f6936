'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { RadioGroup } from '@/components/forms/radio-group';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { DELIVERIES, handsOver, type RequestChoice } from '@/lib/rules/privacy/request-choices';
import { errorOf } from '@/lib/schemas/form/form-state';
import { disclosureWords } from '@/lib/wording/own-data/disclosure';
import { choiceWords, deliveryWords } from '@/lib/wording/own-data/request-choices';
import { sendRequest } from '../actions';

const words = disclosureWords.file;

/** No more than the choice needs: a ground where the law asks for one, the form where something is handed over, a text. */
export function RequestForm({ formKey, choice }: { formKey: string; choice: RequestChoice }) {
  const [state, send] = useFormAction(sendRequest);
  const { textLabel, grounds } = choiceWords(choice);
  const needsText = choice.kind === 'correction' || choice.kind === 'complaint';
  return (
    <form noValidate action={send}>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="formKey" value={formKey} />
      <input type="hidden" name="kind" value={choice.kind} />
      <input type="hidden" name="wish" value={choice.wish ?? ''} />
      <div className="space-y-10">
        {grounds.length > 0 && (
          <SelectField
            name="ground"
            label={words.ground}
            hint={words.groundHint}
            requirement="required"
            error={errorOf(state, 'ground')}
            defaultValue={state.values.ground ?? ''}
            className="w-full max-w-[40rem]"
            placeholder={words.groundNone}
            options={grounds.map((ground) => ({ value: ground, label: ground }))}
          />
        )}
        {handsOver(choice.kind) && (
          <RadioGroup
            name="delivery"
            label={words.delivery}
            error={errorOf(state, 'delivery')}
            defaultValue={state.values.delivery ?? 'electronic'}
            options={DELIVERIES.map((value) => ({ value, ...deliveryWords[value] }))}
          />
        )}
        <TextAreaField
          name="text"
          label={textLabel}
          hint={words.textHint}
          requirement={needsText ? 'required' : 'optional'}
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
