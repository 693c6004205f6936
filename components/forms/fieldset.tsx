import type { ReactNode } from 'react';
import { ErrorMessage } from './error-message';
import type { FieldProps } from './field';
import { describedBy } from './field-id';
import { RequirementMark } from './requirement-mark';

type FieldsetProps = Omit<FieldProps, 'label'> & {
  /** For the ids of hint and error: `${id}-hint`, `${id}-error`. */
  id: string;
  legend: ReactNode;
  /** The legend is a title of its own rather than a label. */
  title?: boolean;
  children: ReactNode;
};

/** Several controls under one question. */
export function Fieldset(props: FieldsetProps) {
  const { id, legend, hint, error, requirement, title, children } = props;
  return (
    <fieldset
      id={id}
      aria-describedby={describedBy(id, { hint, error })}
      className={error ? '-ml-5 border-error border-l-4 pl-4' : undefined}
    >
      <legend className={title ? 'mb-3 font-mincho text-subheading' : 'mb-1 font-bold'}>
        {legend}
        <RequirementMark requirement={requirement} />
      </legend>
      {hint && (
        <p id={`${id}-hint`} className="mb-2 text-muted text-sm leading-relaxed">
          {hint}
        </p>
      )}
      <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>
      {children}
    </fieldset>
  );
}
