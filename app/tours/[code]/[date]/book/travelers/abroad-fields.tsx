import { NameFields } from '@/components/forms/name-fields';
import { SelectField, type SelectOption } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import { Disclosure } from '@/components/ui/disclosure';
import { travelersPageWords } from '@/lib/wording/booking';
import { travelerWords as words } from '@/lib/wording/booking-fields';
import { controlWords } from '@/lib/wording/controls';
import type { BookField } from '../use-book-form';
import { LiveDate, type LiveDateForm } from './live-date';
import { SexField } from './sex-field';

type AbroadFieldsProps = {
  name: string;
  form: LiveDateForm & { field: BookField };
  countries: readonly SelectOption[];
  until: string;
};

/** What a trip abroad asks of a traveler besides. */
export function AbroadFields({ name, form, countries, until }: AbroadFieldsProps) {
  const { live, field } = form;
  return (
    <>
      <NameFields
        script="roman"
        legend={words.roman}
        hint={words.romanHint}
        requirement="required"
        family={live(`${name}.romanFamily`)}
        given={live(`${name}.romanGiven`)}
      />
      <SexField name={name} field={field} overseas />
      <SelectField
        {...field(`${name}.nationality`)}
        label={words.nationality}
        requirement="required"
        placeholder={travelersPageWords.choose}
        options={countries}
      />
      <PassportFields name={`${name}.passport`} form={form} until={until}>
        {countries}
      </PassportFields>
    </>
  );
}

function PassportFields(
  props: Omit<AbroadFieldsProps, 'countries'> & { children: readonly SelectOption[] },
) {
  const { name, form, until, children } = props;
  const { live, field, errorOf } = form;
  const number = live(`${name}.number`);
  const expiry = { error: errorOf(`${name}.expiry`) };
  const country = field(`${name}.country`);
  const touched =
    [number, expiry, country].some((one) => one.error) || Boolean(number.defaultValue);
  return (
    <Disclosure summary={`${words.passportTitle}（${controlWords.optional}）`} open={touched}>
      <p className="mb-6 text-muted text-sm">{words.passportNote(until)}</p>
      <div className="space-y-6">
        <TextField
          {...number}
          label={words.passportNumber}
          hint={words.passportNumberHint}
          width="md"
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
        />
        <LiveDate name={`${name}.expiry`} form={form} legend={words.passportExpiry} />
        <SelectField
          {...country}
          label={words.passportCountry}
          placeholder={travelersPageWords.choose}
          options={children}
        />
      </div>
    </Disclosure>
  );
}
