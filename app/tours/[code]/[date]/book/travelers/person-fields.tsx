import { DateFields } from '@/components/forms/date-fields';
import { NameFields } from '@/components/forms/name-fields';
import { travelerWords as words } from '@/lib/wording/booking-fields';
import { dateValues } from '../date-values';
import type { BookField } from '../use-book-form';

type PersonFieldsProps = {
  name: string;
  field: BookField;
  values: Readonly<Record<string, string>>;
  /** The person who fills in the form: the browser may help. */
  own: boolean;
};

/** Name, kana and day of birth of one traveler. */
export function PersonFields({ name, field, values, own }: PersonFieldsProps) {
  return (
    <>
      <NameFields
        script="kanji"
        legend={words.name}
        requirement="required"
        family={field(`${name}.family`)}
        given={field(`${name}.given`)}
        autoFill={own}
      />
      <NameFields
        script="kana"
        legend={words.kana}
        hint={words.kanaHint}
        requirement="required"
        family={field(`${name}.familyKana`)}
        given={field(`${name}.givenKana`)}
      />
      <DateFields
        name={`${name}.birth`}
        legend={words.birth}
        hint={words.birthHint}
        requirement="required"
        error={field(`${name}.birth`).error}
        defaultValue={dateValues(values, `${name}.birth`)}
        birthday={own}
      />
    </>
  );
}
