import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Field, type FieldProps } from './field';
import { describedBy, fieldId } from './field-id';

type TextFieldProps = FieldProps &
  Omit<ComponentProps<'input'>, 'size'> & {
    name: string;
    /** About how many full-width characters are expected. */
    width?: keyof typeof widths;
    /** Behind the control: 円, 名様. */
    unit?: ReactNode;
  };

const widths = { xs: 'w-20', sm: 'w-36', md: 'w-full max-w-72', lg: 'w-full' } as const;

/** One line of text. Takes every attribute of `input`, so `{...register(name)}` fits. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, requirement, width = 'lg', unit, className, id, ...input } = props;
  const controlId = id ?? fieldId(input.name);
  return (
    <Field id={controlId} label={label} hint={hint} error={error} requirement={requirement}>
      <span className="flex items-center gap-2">
        <input
          type="text"
          {...input}
          id={controlId}
          aria-describedby={describedBy(controlId, { hint, error })}
          aria-invalid={error ? true : undefined}
          aria-required={requirement === 'required' || undefined}
          className={classNames('control block', widths[width], className)}
        />
        {unit}
      </span>
    </Field>
  );
}
