import { travelerWords as words } from '@/lib/wording/booking/traveler-fields';
import { CheckboxField } from './checkbox-field';
import { NameFields } from './name-fields';
import type { PartProps } from './part-field';

type PersonNamesProps = {
  /** 「travelers.0」: what the names of the fields begin with. */
  name: string;
  /** The input of a name. */
  field: (name: string) => PartProps;
  values: Readonly<Record<string, string>>;
  /** The person who fills in the form: the browser may help. */
  own?: boolean;
};

/** お名前 and カナ of somebody who travels, for people of one name too. */
export function PersonNames({ name, field, values, own = false }: PersonNamesProps) {
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
      <CheckboxField
        name={`${name}.singleName`}
        label={words.singleName}
        hint={words.singleNameHint}
        defaultChecked={values[`${name}.singleName`] !== undefined}
      />
    </>
  );
}

type PassportNameProps = Omit<PersonNamesProps, 'own'> & {
  /** What is wrong with the box. */
  unchecked: string | undefined;
  hint?: string;
};

/**
 * The name as the passport writes it, compared with it.
 *
 * @clause D4-0.1
 */
export function PassportName(props: PassportNameProps) {
  const { name, field, values, unchecked, hint = words.romanHint } = props;
  const box = `${name}.spellingChecked`;
  return (
    <div className="space-y-3">
      <NameFields
        script="roman"
        legend={words.roman}
        hint={hint}
        requirement="required"
        family={field(`${name}.romanFamily`)}
        given={field(`${name}.romanGiven`)}
      />
      <CheckboxField
        name={box}
        error={unchecked}
        defaultChecked={values[box] !== undefined}
        label={words.spellingChecked}
        hint={words.spellingHint}
        requirement="required"
      />
    </div>
  );
}
