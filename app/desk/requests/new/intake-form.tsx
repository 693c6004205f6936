'use client';

import { DateFields } from '@/components/forms/date-fields';
import { ErrorSummary } from '@/components/forms/error-summary';
import { RadioGroup } from '@/components/forms/radio-group';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { CLAIMANTS } from '@/lib/rules/privacy/identity';
import { choiceKey, DELIVERIES, REQUEST_CHOICES } from '@/lib/rules/privacy/request-choices';
import { errorOf } from '@/lib/schemas/form/form-state';
import { deskIntakeWords as words } from '@/lib/wording/desk/request-intake';
import { deskRequestWords } from '@/lib/wording/desk/requests';
import { claimantWords, requestChannelWords } from '@/lib/wording/own-data/request-answer';
import { choiceWords, deliveryWords } from '@/lib/wording/own-data/request-choices';
import { fileHere } from './actions';
import { IntakePerson } from './intake-person';

type Day = { year: string; month: string; day: string };

/** What came, when, from whom, and where the answer goes. */
export function IntakeForm({ formKey, today }: { formKey: string; today: Day }) {
  const [state, send] = useFormAction(fileHere);
  const { values } = state;
  const typedDay = {
    year: values['arrivedOn.year'] ?? today.year,
    month: values['arrivedOn.month'] ?? today.month,
    day: values['arrivedOn.day'] ?? today.day,
  };
  return (
    <form noValidate action={send} key={state.turn} className="max-w-[44rem] space-y-8">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="formKey" value={formKey} />
      <SelectField
        name="choice"
        label={words.choice}
        placeholder={words.choose}
        className="w-full"
        error={errorOf(state, 'choice')}
        defaultValue={values.choice ?? ''}
        options={REQUEST_CHOICES.map((choice) => ({
          value: choiceKey(choice),
          label: choiceWords(choice).label,
        }))}
      />
      <RadioGroup
        name="channel"
        label={words.channel}
        inline
        error={errorOf(state, 'channel')}
        defaultValue={values.channel}
        options={(['phone', 'post', 'counter'] as const).map((value) => ({
          value,
          label: requestChannelWords[value],
        }))}
      />
      <DateFields
        name="arrivedOn"
        legend={words.arrivedOn}
        error={errorOf(state, 'arrivedOn')}
        defaultValue={typedDay}
      />
      <RadioGroup
        name="claimant"
        label={words.claimant}
        error={errorOf(state, 'claimant')}
        defaultValue={values.claimant ?? 'self'}
        options={CLAIMANTS.map((value) => ({ value, label: claimantWords[value] }))}
      />
      <IntakePerson state={state} />
      <RadioGroup
        name="delivery"
        label={deskRequestWords.delivery}
        error={errorOf(state, 'delivery')}
        defaultValue={values.delivery ?? 'paper'}
        options={DELIVERIES.map((value) => ({ value, label: deliveryWords[value].label }))}
      />
      <TextAreaField
        name="text"
        label={words.text}
        error={errorOf(state, 'text')}
        defaultValue={values.text}
        rows={5}
        maxLength={2000}
      />
      <SubmitButton>{words.submit}</SubmitButton>
    </form>
  );
}
