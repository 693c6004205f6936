import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { ConsentTick } from './consent-tick';
import { ErrorMessage } from './error-message';
import { fieldId } from './field-id';
import { type Requirement, RequirementMark } from './requirement-mark';

type ConsentBoxProps = Omit<ComponentProps<'input'>, 'type' | 'value' | 'title' | 'children'> & {
  name: string;
  /** 第三者への提供について */
  title: ReactNode;
  /** The sentence beside the box: 「上記に同意します」. */
  label: ReactNode;
  requirement: Requirement;
  error?: string;
  titleAs?: 'h2' | 'h3' | 'h4';
  /** The text in full, as it will be stored. */
  children: ReactNode;
};

/**
 * One consent: the whole text first, then its own box. The box is never ticked for the traveler;
 * `defaultChecked` is only for showing the traveler's own answer again after an error.
 */
export function ConsentBox(props: ConsentBoxProps) {
  const { title, label, requirement, error, titleAs, children, id, className, ...input } = props;
  const Title = titleAs ?? 'h3';
  const controlId = id ?? fieldId(input.name);
  return (
    <section
      aria-labelledby={`${controlId}-title`}
      className={classNames('border-indigo/60 border-t pt-3 pb-4 sm:pt-5 sm:pb-10', className)}
    >
      <Title id={`${controlId}-title`} className="text-subheading">
        {title}
        <RequirementMark requirement={requirement} />
      </Title>
      <div id={`${controlId}-text`} className="measure mt-2 space-y-2 sm:mt-3 sm:space-y-3">
        {children}
      </div>
      <div
        className={classNames(
          'mt-2 bg-wash px-3 py-1 sm:mt-5 sm:px-5 sm:py-3 forced-border print:border',
          error && 'border-error border-l-4',
        )}
      >
        <ErrorMessage id={`${controlId}-error`}>{error}</ErrorMessage>
        <ConsentTick
          {...input}
          id={controlId}
          label={label}
          optional={requirement === 'optional'}
          aria-describedby={`${controlId}-title${error ? ` ${controlId}-error` : ''}`}
          aria-invalid={error ? true : undefined}
          aria-required={requirement === 'required' || undefined}
        />
      </div>
    </section>
  );
}
