'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { FormSection } from '@/components/forms/form-section';
import { SelectField } from '@/components/forms/select-field';
import type { MinorFacts } from '@/lib/schemas/booking/guardians';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { guardiansPageWords as words } from '@/lib/wording/booking/guardians-page';
import { FormEnd } from '../form-end';
import { useBookForm } from '../use-book-form';
import { ConsentFields } from './consent-fields';

export type Guardian = { place: number; name: string };

type GuardiansFormProps = {
  action: FormAction;
  /** For which state of the draft the page is made. */
  draftState: string;
  initial: Readonly<Record<string, string>>;
  minors: readonly (MinorFacts & { title: string; text: string })[];
  guardians: readonly Guardian[];
  backHref: string;
};

export function GuardiansForm(props: GuardiansFormProps) {
  const { state, send, values, field } = useBookForm(props.action, props.initial);
  const options = props.guardians.map(({ place, name }) => ({
    value: String(place),
    label: `${name} 様`,
  }));
  return (
    <form noValidate action={send} key={state.turn}>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="draftState" value={props.draftState} autoComplete="off" />
      {props.minors.map((minor) => (
        <FormSection key={minor.place} title={minor.title}>
          {minor.accompanied && (
            <SelectField
              {...field(`minors.${minor.place}.companion`)}
              label={words.companion}
              requirement="required"
              placeholder={words.choose}
              options={options}
            />
          )}
          {minor.consent && (
            <ConsentFields
              name={`minors.${minor.place}`}
              text={minor.text}
              guardians={props.guardians}
              field={field}
              values={values}
            />
          )}
        </FormSection>
      ))}
      <FormEnd backHref={props.backHref} />
    </form>
  );
}
