import type { ComponentProps } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Field, type FieldProps } from './field';
import { describedBy, fieldId } from './field-id';

type TextAreaFieldProps = FieldProps & ComponentProps<'textarea'> & { name: string };

/** Several lines of text. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { label, hint, error, requirement, className, id, ...area } = props;
  const controlId = id ?? fieldId(area.name);
  return (
    <Field id={controlId} label={label} hint={hint} error={error} requirement={requirement}>
      <textarea
        rows={4}
        {...area}
        id={controlId}
        aria-describedby={describedBy(controlId, { hint, error })}
        aria-invalid={error ? true : undefined}
        aria-required={requirement === 'required' || undefined}
        className={classNames('control block w-full', className)}
      />
    </Field>
  );
}
