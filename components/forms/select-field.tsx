import type { ComponentProps } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { Field, type FieldProps } from './field';
import { describedBy, fieldId } from './field-id';

export type SelectOption = {
  value: string;
  label: string;
  disabled?: boolean;
  /** The heading under which it stands, with its neighbours of the same one. */
  group?: string;
};

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
          {groupsOf(options).map(([group, members]) =>
            group === undefined ? (
              members.map(optionOf)
            ) : (
              <optgroup key={group} label={group}>
                {members.map(optionOf)}
              </optgroup>
            ),
          )}
        </select>
        <Icon
          name="chevron"
          className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-indigo"
        />
      </span>
    </Field>
  );
}

function optionOf({ value, label, disabled }: SelectOption) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}

function groupsOf(options: readonly SelectOption[]) {
  const groups = new Map<string | undefined, SelectOption[]>();
  for (const option of options)
    groups.set(option.group, [...(groups.get(option.group) ?? []), option]);
  return [...groups];
}
