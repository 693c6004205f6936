'use client';

import { useCallback } from 'react';
import { ErrorSummary } from '@/components/forms/error-summary';
import { FormSection } from '@/components/forms/form-section';
import { SubmitButton } from '@/components/forms/submit-button';
import type { TravelersFacts } from '@/lib/schemas/booking/travelers';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { bookWords } from '@/lib/wording/booking/book-frame';
import { travelersPageWords } from '@/lib/wording/booking/travelers-page';
import { PURPOSES_VERSION } from '@/lib/wording/consents/purposes';
import { TypedAnswers } from '../typed-answers';
import { useLiveForm } from '../use-live-form';
import { type AbroadFacts, AbroadFields } from './abroad-fields';
import { AnotherPerson } from './another-person';
import { AssistanceFields } from './assistance-fields';
import { PersonFields } from './person-fields';
import { SexField } from './sex-field';

type TravelersFormProps = {
  action: FormAction;
  /** For which state of the draft the page is made. */
  draftState: string;
  facts: TravelersFacts;
  initial: Readonly<Record<string, string>>;
  /** Null for a trip at home, which asks for no passport. */
  abroad: AbroadFacts | null;
  sizeHref: string;
};

export function TravelersForm(props: TravelersFormProps) {
  const { facts, abroad } = props;
  const loadSchema = useCallback(
    async () => (await import('@/lib/schemas/booking/travelers')).travelersSchema(facts),
    [facts],
  );
  const form = useLiveForm(props.action, props.initial, loadSchema);
  const { state, send, values, field } = form;
  return (
    <form noValidate action={send} key={state.turn}>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="draftState" value={props.draftState} autoComplete="off" />
      <TypedAnswers values={beyond(values, facts.size)} />
      <input type="hidden" name="purposesVersion" value={PURPOSES_VERSION} />
      {Array.from({ length: facts.size }, (_, place) => (
        <FormSection
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a traveler is known by here
          key={place}
          id={`traveler-${place + 1}`}
          title={travelersPageWords.person(place)}
          note={place === 0 ? travelersPageWords.representativeNote : undefined}
        >
          <PersonFields name={`travelers.${place}`} form={form} own={place === 0} />
          <AnotherPerson name={`travelers.${place}.another`} field={field} />
          {!abroad && facts.sex && (
            <SexField name={`travelers.${place}`} field={field} overseas={false} />
          )}
          {abroad && <AbroadFields place={place} form={form} facts={abroad} />}
          <AssistanceFields name={`travelers.${place}.assistance`} field={field} values={values} />
        </FormSection>
      ))}
      <div className="flex flex-wrap items-center gap-6">
        <SubmitButton size="large">{bookWords.next}</SubmitButton>
        <a className="link" href={props.sizeHref}>
          {travelersPageWords.change}
        </a>
      </div>
    </form>
  );
}

/** The answers of people who are not of the party any more, because it was made smaller in another window. */
function beyond(values: Readonly<Record<string, string>>, size: number): Record<string, string> {
  const left = Object.entries(values).filter(([name]) => {
    const place = /^travelers\.(\d+)\./.exec(name)?.[1];
    return place !== undefined && Number(place) >= size;
  });
  return Object.fromEntries(left);
}
