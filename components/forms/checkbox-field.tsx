import type { ComponentProps } from 'react';
import { classNames } from '@/components/ui/class-names';
import { ErrorMessage } from './error-message';
import type { FieldProps } from './field';
import { describedBy, fieldId } from './field-id';
import { RequirementMark } from './requirement-mark';

type CheckboxFieldProps = FieldProps & Omit<ComponentProps<'input'>, 'type'> & { name: string };

/** One box with its sentence beside it. For a consent use `ConsentBox`. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { label, hint, error, requirement, className, id, ...input } = props;
  const controlId =
    id ?? fieldId(input.value === undefined ? input.name : `${input.name}-${input.value}`);
  return (
    <div className={classNames(error && '-ml-5 border-error border-l-4 pl-4', className)}>
      <ErrorMessage id={`${controlId}-error`}>{error}</ErrorMessage>
      <div className="flex min-h-11 items-start gap-3 py-2">
        <input
          {...input}
          // A box once touched ignores a new default: after going back it would not show what was kept.
          key={String(input.defaultChecked)}
          type="checkbox"
          id={controlId}
          aria-describedby={describedBy(controlId, { hint, error })}
          aria-invalid={error ? true : undefined}
          aria-required={requirement === 'required' || undefined}
          className="tick"
        />
        <div>
          <label htmlFor={controlId} className="inline-block">
            {label}
            <RequirementMark requirement={requirement} />
          </label>
          {hint && (
            <p id={`${controlId}-hint`} className="text-muted text-sm leading-relaxed">
              {hint}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
