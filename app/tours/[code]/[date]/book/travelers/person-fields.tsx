import { CheckboxField } from '@/components/forms/checkbox-field';
import { NameFields } from '@/components/forms/name-fields';
import { travelerWords as words } from '@/lib/wording/booking/traveler-fields';
import { LiveDate, type LiveDateForm } from './live-date';

type PersonFieldsProps = {
  name: string;
  form: LiveDateForm & { values: Readonly<Record<string, string>> };
  /** The person who fills in the form: the browser may help. */
  own: boolean;
};

/** Name, kana and day of birth of one traveler. */
export function PersonFields({ name, form, own }: PersonFieldsProps) {
  const { live, values } = form;
  return (
    <>
      <NameFields
        script="kanji"
        legend={words.name}
        requirement="required"
        family={live(`${name}.family`)}
        given={live(`${name}.given`)}
        autoFill={own}
      />
      <NameFields
        script="kana"
        legend={words.kana}
        hint={words.kanaHint}
        requirement="required"
        family={live(`${name}.familyKana`)}
        given={live(`${name}.givenKana`)}
      />
      <CheckboxField
        name={`${name}.singleName`}
        label={words.singleName}
        hint={words.singleNameHint}
        defaultChecked={values[`${name}.singleName`] !== undefined}
      />
      <LiveDate
        name={`${name}.birth`}
        form={form}
        legend={words.birth}
        hint={words.birthHint}
        requirement="required"
        birthday={own}
      />
    </>
  );
}
