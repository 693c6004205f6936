import type { ComponentProps } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { Field, type FieldProps } from './field';
import { describedBy, fieldId } from './field-id';

export type SelectOption = { value: string; label: string; disabled?: boolean };

type SelectFieldProps = FieldProps &
  Omit<ComponentProps<'select'>, 'size'> & {
    name: string;
    options: readonly SelectOption[];
    /** First, empty choice: 「選んでください」. */
    placeholder?: string;
  };

/** One of a list, by the browser's own control. */
export function SelectField(props: SelectFieldProps) {
  const { label, hint, error, requirement, options, placeholder, className, id, ...select } = props;
  const controlId = id ?? fieldId(select.name);
  return (
    <Field id={controlId} label={label} hint={hint} error={error} requirement={requirement}>
      <span className={classNames('relative block max-w-full', className ?? 'w-72')}>
        <select
          {...select}
          id={controlId}
          aria-describedby={describedBy(controlId, { hint, error })}
          aria-invalid={error ? true : undefined}
          aria-required={requirement === 'required' || undefined}
          className="control block w-full appearance-none truncate pr-10"
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon
          name="chevron"
          className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-indigo"
        />
      </span>
    </Field>
  );
}
