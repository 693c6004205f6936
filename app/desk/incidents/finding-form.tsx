'use client';

import { CheckboxField } from '@/components/forms/checkbox-field';
import { ErrorSummary } from '@/components/forms/error-summary';
import { fieldsOf } from '@/components/forms/fields-of';
import { Fieldset } from '@/components/forms/fieldset';
import { PressField } from '@/components/forms/press-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { INCIDENT_TRIGGERS } from '@/lib/rules/privacy/incident';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { incidentTriggerWords, deskIncidentWords as words } from '@/lib/wording/desk/incidents';

type Props = {
  action: FormAction;
  press: string;
  /** What is known by now, by the names of the fields; a ground that is there is `yes`. */
  known: Readonly<Record<string, string>>;
  submit: string;
};

/** わかったこと: when, on which grounds, the five items that persons are told, how many they are. */
export function FindingForm({ action, press, known, submit }: Props) {
  const [state, send] = useFormAction(action);
  const values = state.turn === 0 ? known : state.values;
  const { field, box } = fieldsOf({ errors: state.errors, values });
  return (
    <form noValidate action={send} key={state.turn} className="max-w-[44rem] space-y-6">
      <ErrorSummary errors={state.errors} />
      <PressField press={press} />
      <TextField
        {...field('knownOn')}
        type="date"
        label={words.knownOn}
        hint={words.knownOnHint}
        width="md"
      />
      <Fieldset id="triggers" legend={words.triggers} hint={words.triggersHint}>
        {INCIDENT_TRIGGERS.map((trigger) => (
          <CheckboxField key={trigger} {...box(trigger)} label={incidentTriggerWords[trigger]} />
        ))}
      </Fieldset>
      <TextAreaField {...field('overview')} label={words.overview} hint={words.overviewHint} />
      <TextAreaField {...field('items')} label={words.items} rows={2} />
      <TextAreaField {...field('cause')} label={words.cause} rows={3} />
      <TextAreaField {...field('secondaryDamage')} label={words.secondaryDamage} rows={3} />
      <TextAreaField {...field('otherFacts')} label={words.otherFacts} rows={3} />
      <TextField
        {...field('persons')}
        label={words.persons}
        hint={words.personsHint}
        unit={words.unit}
        width="sm"
        inputMode="numeric"
        autoComplete="off"
      />
      <TextAreaField {...field('foundHow')} label={words.foundHow} rows={3} />
      <SubmitButton>{submit}</SubmitButton>
    </form>
  );
}
