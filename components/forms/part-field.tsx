import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { describedBy, fieldId } from './field-id';

export type PartProps = Omit<ComponentProps<'input'>, 'name'> & { name: string; error?: string };

type PartFieldProps = PartProps & {
  label: ReactNode;
  /** The label stands before the control (姓) or behind it (年). */
  labelSide?: 'above' | 'behind';
  /** The id of the message that belongs to the whole group. */
  groupError?: string;
  required?: boolean;
};

/** One of the small inputs of a date or a name. */
export function PartField(props: PartFieldProps) {
  const {
    label,
    labelSide = 'above',
    groupError,
    required,
    error,
    className,
    id,
    ...input
  } = props;
  const controlId = id ?? fieldId(input.name);
  const described = [describedBy(controlId, { error }), groupError].filter(Boolean).join(' ');
  const behind = labelSide === 'behind';
  return (
    <div className={classNames('min-w-0', behind ? 'flex items-center gap-1.5' : 'flex-1')}>
      {!behind && (
        <label htmlFor={controlId} className="mb-1 inline-block text-sm">
          {label}
        </label>
      )}
      <input
        type="text"
        {...input}
        id={controlId}
        aria-describedby={described || undefined}
        aria-invalid={error || groupError ? true : undefined}
        aria-required={required || undefined}
        className={classNames('control block', behind ? undefined : 'w-full', className)}
      />
      {behind && <label htmlFor={controlId}>{label}</label>}
    </div>
  );
}
