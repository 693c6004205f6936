import { SelectField, type SelectOption } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import { Disclosure } from '@/components/ui/disclosure';
import type { PassportRule } from '@/lib/schemas/booking/passport-warning';
import { travelerWords as words } from '@/lib/wording/booking/traveler-fields';
import { travelersPageWords } from '@/lib/wording/booking/travelers-page';
import { controlWords } from '@/lib/wording/site/controls';
import type { BookField } from '../use-book-form';
import type { LiveDateForm } from './live-date';
import { PassportExpiry } from './passport-expiry';

type PassportFieldsProps = {
  name: string;
  form: LiveDateForm & { field: BookField };
  countries: readonly SelectOption[];
  rule: PassportRule;
  /** The day by which the number must be known, in words. */
  until: string;
  warning: string | null;
};

/** パスポート: may be told later. */
export function PassportFields(props: PassportFieldsProps) {
  const { name, form, countries, rule, until, warning } = props;
  const { live, field, errorOf } = form;
  const number = live(`${name}.number`);
  const country = field(`${name}.country`);
  const errors = [number.error, errorOf(`${name}.expiry`), country.error];
  return (
    <Disclosure
      summary={`${words.passportTitle}（${controlWords.optional}）`}
      open={errors.some(Boolean) || Boolean(number.defaultValue)}
    >
      <div className="mb-6 space-y-2 text-muted text-sm">
        <p>{words.passportNote(until)}</p>
        {rule.passportNote !== '' && <p>{words.passportRule(rule.passportNote)}</p>}
      </div>
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
        <PassportExpiry name={`${name}.expiry`} form={form} rule={rule} before={warning} />
        <SelectField
          {...country}
          label={words.passportCountry}
          placeholder={travelersPageWords.choose}
          options={countries}
        />
      </div>
    </Disclosure>
  );
}
