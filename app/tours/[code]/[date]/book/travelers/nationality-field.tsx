import { SelectField, type SelectOption } from '@/components/forms/select-field';
import { travelerWords as words } from '@/lib/wording/booking/traveler-fields';
import { travelersPageWords } from '@/lib/wording/booking/travelers-page';
import type { BookField } from '../use-book-form';

type NationalityFieldProps = {
  name: string;
  field: BookField;
  countries: readonly SelectOption[];
};

/** 国籍; another than Japan's brings the note on visas (D3-4.12). Shown and hidden by CSS, without a script. */
export function NationalityField({ name, field, countries }: NationalityFieldProps) {
  return (
    <div className="group/nationality">
      <SelectField
        {...field(`${name}.nationality`)}
        label={words.nationality}
        requirement="required"
        placeholder={travelersPageWords.choose}
        options={countries}
      />
      <p className="measure mt-3 border-line border-l-2 pl-4 text-sm supports-[selector(:has(*))]:hidden supports-[selector(:has(*))]:group-has-[option:checked:not([value=JP],[value=''])]/nationality:block">
        {words.otherNationality}
      </p>
    </div>
  );
}
