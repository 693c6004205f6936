'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { FormSection } from '@/components/forms/form-section';
import { PassportName, PersonNames } from '@/components/forms/person-names';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import type { PlacedName } from '@/lib/schemas/booking/names';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { changeNamesWords as words } from '@/lib/wording/booking/change-names';
import { personName } from '@/lib/wording/site/person-name';

type NamesFormProps = {
  action: FormAction;
  names: readonly PlacedName[];
  initial: Readonly<Record<string, string>>;
  /** The state of the names that the form is made for. */
  state: string;
  backHref: string;
};

/** The names of those who travel, each to be mended. */
export function NamesForm({ action, names, initial, state: made, backHref }: NamesFormProps) {
  const [state, send] = useFormAction(action);
  const values = state.turn === 0 ? initial : state.values;
  const field = (name: string) => ({
    name,
    error: errorOf(state, name),
    defaultValue: values[name],
  });
  return (
    <form noValidate action={send} key={state.turn}>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="state" value={made} autoComplete="off" />
      {names.map(({ position, family, given, romanFamily }) => {
        const name = `travelers.${position}`;
        return (
          <FormSection key={position} title={words.person(position, personName(family, given))}>
            <PersonNames name={name} field={field} values={values} />
            {romanFamily !== null && (
              <PassportName
                name={name}
                field={field}
                values={values}
                unchecked={errorOf(state, `${name}.spellingChecked`)}
                hint={words.romanHint}
              />
            )}
          </FormSection>
        );
      })}
      <div className="flex flex-wrap items-center gap-6">
        <SubmitButton size="large">{words.submit}</SubmitButton>
        <a className="link" href={backHref}>
          {words.back}
        </a>
      </div>
    </form>
  );
}
