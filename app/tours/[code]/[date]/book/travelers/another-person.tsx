import { CheckboxField } from '@/components/forms/checkbox-field';
import { travelerWords } from '@/lib/wording/booking/traveler-fields';
import type { BookField } from '../use-book-form';

/** Asked only where somebody reads like a person named before. */
export function AnotherPerson({ name, field }: { name: string; field: BookField }) {
  const { error, defaultValue } = field(name);
  if (error === undefined && defaultValue === undefined) return null;
  return (
    <CheckboxField
      name={name}
      label={travelerWords.another}
      error={error}
      defaultChecked={defaultValue !== undefined}
    />
  );
}
