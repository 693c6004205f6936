import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { ErrorMessage } from './error-message';
import { type Requirement, RequirementMark } from './requirement-mark';

export type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  requirement?: Requirement;
};

/** Label, hint and error around one control whose id is `id`; the control itself is the child. */
export function Field({
  id,
  label,
  hint,
  error,
  requirement,
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className={classNames('max-w-full', error && '-ml-5 border-error border-l-4 pl-4')}>
      <label htmlFor={id} className="mb-1 inline-block font-bold">
        {label}
        <RequirementMark requirement={requirement} />
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mb-2 text-muted text-sm leading-relaxed">
          {hint}
        </p>
      )}
      <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>
      {children}
    </div>
  );
}
