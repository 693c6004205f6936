import { RadioGroup } from '@/components/forms/radio-group';
import { travelerWords as words } from '@/lib/wording/booking/traveler-fields';
import type { BookField } from '../use-book-form';

type SexFieldProps = { name: string; field: BookField; overseas: boolean };

/** 性別: as in the passport, or at home for rooms that women and men do not share. */
export function SexField({ name, field, overseas }: SexFieldProps) {
  const { hint, choices } = overseas ? words.sexAbroad : words.sexAtHome;
  return (
    <RadioGroup
      {...field(`${name}.sex`)}
      label={words.sex}
      hint={hint}
      requirement="required"
      options={Object.entries(choices).map(([value, label]) => ({ value, label }))}
      inline
    />
  );
}
