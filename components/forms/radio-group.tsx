import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { FieldProps } from './field';
import { fieldId } from './field-id';
import { Fieldset } from './fieldset';

export type RadioOption = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
};

type RadioGroupProps = FieldProps &
  Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultChecked' | 'defaultValue'> & {
    name: string;
    options: readonly RadioOption[];
    defaultValue?: string;
    inline?: boolean;
  };

/** One of a few, all in sight. The error summary's link leads to the first choice. */
export function RadioGroup(props: RadioGroupProps) {
  const { label, hint, error, requirement, options, defaultValue, inline, id, ...input } = props;
  const groupId = id ?? fieldId(input.name);
  return (
    <Fieldset
      id={`${groupId}-group`}
      legend={label}
      hint={hint}
      error={error}
      requirement={requirement}
    >
      <div className={classNames('flex gap-x-8 gap-y-1', inline ? 'flex-wrap' : 'flex-col')}>
        {options.map((option, index) => {
          const optionId = index === 0 ? groupId : `${groupId}-${index + 1}`;
          return (
            <div key={option.value} className="flex min-h-11 items-start gap-3 py-2">
              <input
                {...input}
                type="radio"
                id={optionId}
                value={option.value}
                defaultChecked={
                  defaultValue === undefined ? undefined : defaultValue === option.value
                }
                disabled={option.disabled}
                aria-describedby={option.hint ? `${optionId}-hint` : undefined}
                className="tick"
              />
              <div>
                <label htmlFor={optionId} className="inline-block">
                  {option.label}
                </label>
                {option.hint && (
                  <p id={`${optionId}-hint`} className="text-muted text-sm leading-relaxed">
                    {option.hint}
                  </p>
                )}
              </div>
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
