import { CheckboxField } from '@/components/forms/checkbox-field';
import { PassportName } from '@/components/forms/person-names';
import type { SelectOption } from '@/components/forms/select-field';
import type { PassportRule } from '@/lib/schemas/booking/passport-warning';
import { travelerWords as words } from '@/lib/wording/booking/traveler-fields';
import type { BookField } from '../use-book-form';
import type { LiveDateForm } from './live-date';
import { NationalityField } from './nationality-field';
import { PassportFields } from './passport-fields';
import { SexField } from './sex-field';

/** What a trip abroad asks with. */
export type AbroadFacts = {
  countries: readonly SelectOption[];
  rule: PassportRule;
  /** The day by which passports must be known, in words. */
  passportUntil: string;
  /** By place: what there is to say of a passport that was kept before. */
  warnings: readonly (string | null)[];
};

type AbroadFieldsProps = {
  place: number;
  form: LiveDateForm & { field: BookField; values: Readonly<Record<string, string>> };
  facts: AbroadFacts;
};

/**
 * What a trip abroad asks of a traveler besides.
 *
 * @clause D4-0.1
 */
export function AbroadFields({ place, form, facts }: AbroadFieldsProps) {
  const { live, field, values } = form;
  const name = `travelers.${place}`;
  return (
    <>
      <PassportName
        name={name}
        field={live}
        values={values}
        unchecked={field(`${name}.spellingChecked`).error}
      />
      <SexField name={name} field={field} overseas />
      <NationalityField name={name} field={field} countries={facts.countries} />
      <PassportFields
        name={`${name}.passport`}
        form={form}
        countries={facts.countries}
        rule={facts.rule}
        until={facts.passportUntil}
        warning={facts.warnings[place] ?? null}
      />
      <CheckboxField
        name={`${name}.documentHelp`}
        error={field(`${name}.documentHelp`).error}
        defaultChecked={values[`${name}.documentHelp`] !== undefined}
        label={words.documentHelp}
        hint={words.documentHelpHint}
        requirement="optional"
      />
    </>
  );
}
