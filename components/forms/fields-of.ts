import { errorOf, type FormError } from '@/lib/schemas/form/form-state';

/** A form as far as its fields are drawn anew from it. */
interface Answered {
  readonly errors: readonly FormError[];
  readonly values: Readonly<Record<string, string>>;
}

/** What every field of a form has in common: its name, what is wrong with it, and what was typed. */
export function fieldsOf({ errors, values }: Answered) {
  return {
    field: (name: string, initial = '') => ({
      name,
      error: errorOf({ errors }, name),
      defaultValue: values[name] ?? initial,
    }),
    box: (name: string) => ({ name, value: 'yes', defaultChecked: values[name] === 'yes' }),
  };
}
