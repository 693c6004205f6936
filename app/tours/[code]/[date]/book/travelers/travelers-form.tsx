'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { FormSection } from '@/components/forms/form-section';
import type { SelectOption } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { bookWords, travelersPageWords } from '@/lib/wording/booking';
import { PURPOSES_VERSION } from '@/lib/wording/purposes';
import { type BookAction, useBookForm } from '../use-book-form';
import { AbroadFields } from './abroad-fields';
import { AssistanceFields } from './assistance-fields';
import { PersonFields } from './person-fields';

type TravelersFormProps = {
  action: BookAction;
  size: number;
  initial: Readonly<Record<string, string>>;
  /** Null for a trip at home, which asks for no passport. */
  countries: readonly SelectOption[] | null;
  passportUntil: string;
  sizeHref: string;
};

export function TravelersForm(props: TravelersFormProps) {
  const { size, countries } = props;
  const { state, send, values, field } = useBookForm(props.action, props.initial);
  return (
    <form noValidate action={send} key={state.turn}>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="purposesVersion" value={PURPOSES_VERSION} />
      {Array.from({ length: size }, (_, place) => (
        <FormSection
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a traveler is known by here
          key={place}
          id={`traveler-${place + 1}`}
          title={travelersPageWords.person(place)}
          note={place === 0 ? travelersPageWords.representativeNote : undefined}
        >
          <PersonFields
            name={`travelers.${place}`}
            field={field}
            values={values}
            own={place === 0}
          />
          {countries && (
            <AbroadFields
              name={`travelers.${place}`}
              field={field}
              values={values}
              countries={countries}
              until={props.passportUntil}
            />
          )}
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
