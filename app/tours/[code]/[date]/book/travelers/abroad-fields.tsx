import { DateFields } from '@/components/forms/date-fields';
import { NameFields } from '@/components/forms/name-fields';
import { RadioGroup } from '@/components/forms/radio-group';
import { SelectField, type SelectOption } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import { Disclosure } from '@/components/ui/disclosure';
import { travelersPageWords } from '@/lib/wording/booking';
import { travelerWords as words } from '@/lib/wording/booking-fields';
import { controlWords } from '@/lib/wording/controls';
import { dateValues } from '../date-values';
import type { BookField } from '../use-book-form';

type AbroadFieldsProps = {
  name: string;
  field: BookField;
  values: Readonly<Record<string, string>>;
  countries: readonly SelectOption[];
  until: string;
};

/** What a trip abroad asks of a traveler besides. */
export function AbroadFields({ name, field, values, countries, until }: AbroadFieldsProps) {
  return (
    <>
      <NameFields
        script="roman"
        legend={words.roman}
        hint={words.romanHint}
        requirement="required"
        family={field(`${name}.romanFamily`)}
        given={field(`${name}.romanGiven`)}
      />
      <RadioGroup
        {...field(`${name}.sex`)}
        label={words.sex}
        hint={words.sexHint}
        requirement="required"
        options={Object.entries(words.sexes).map(([value, label]) => ({ value, label }))}
        inline
      />
      <SelectField
        {...field(`${name}.nationality`)}
        label={words.nationality}
        requirement="required"
        placeholder={travelersPageWords.choose}
        options={countries}
      />
      <PassportFields name={`${name}.passport`} field={field} values={values} until={until}>
        {countries}
      </PassportFields>
    </>
  );
}

function PassportFields(
  props: Omit<AbroadFieldsProps, 'countries'> & { children: readonly SelectOption[] },
) {
  const { name, field, values, until, children } = props;
  const number = field(`${name}.number`);
  const expiry = field(`${name}.expiry`);
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
        <DateFields
          name={`${name}.expiry`}
          legend={words.passportExpiry}
          error={expiry.error}
          defaultValue={dateValues(values, `${name}.expiry`)}
        />
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
