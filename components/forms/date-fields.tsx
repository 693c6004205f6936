import type { ReactNode } from 'react';
import { controlWords } from '@/lib/wording/site/controls';
import type { FieldProps } from './field';
import { fieldId } from './field-id';
import { Fieldset } from './fieldset';
import { PartField, type PartProps } from './part-field';

type DatePart = 'year' | 'month' | 'day';

type DateFieldsProps = Omit<FieldProps, 'label'> & {
  /** The inputs are called `${name}.year`, `${name}.month`, `${name}.day`. */
  name: string;
  legend: ReactNode;
  defaultValue?: Partial<Record<DatePart, string>>;
  /** Attributes for single inputs, e.g. `{ year: register('birth.year') }`. */
  parts?: Partial<Record<DatePart, Partial<PartProps>>>;
  /** A date of birth fills itself in: `bday-year` and so on. */
  birthday?: boolean;
};

const shape: Record<DatePart, { maxLength: number; className: string }> = {
  year: { maxLength: 8, className: 'w-20' },
  month: { maxLength: 4, className: 'w-14' },
  day: { maxLength: 4, className: 'w-14' },
};

/** 年・月・日 as three inputs; full-width digits are welcome, the schema normalises them. */
export function DateFields(props: DateFieldsProps) {
  const { name, legend, hint, error, requirement, defaultValue, parts, birthday } = props;
  const groupId = `${fieldId(name)}-group`;
  return (
    <Fieldset id={groupId} legend={legend} hint={hint} error={error} requirement={requirement}>
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-2">
        {(['year', 'month', 'day'] as const).map((part) => (
          <PartField
            key={part}
            name={`${name}.${part}`}
            id={part === 'year' ? fieldId(name) : undefined}
            label={controlWords[part]}
            labelSide="behind"
            inputMode="numeric"
            autoComplete={birthday ? `bday-${part}` : undefined}
            defaultValue={defaultValue?.[part]}
            groupError={error ? `${groupId}-error` : undefined}
            required={requirement === 'required'}
            {...shape[part]}
            {...parts?.[part]}
          />
        ))}
      </div>
    </Fieldset>
  );
}
