import { PersonNames } from '@/components/forms/person-names';
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
      <PersonNames name={name} field={live} values={values} own={own} />
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
