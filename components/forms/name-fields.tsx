import type { ReactNode } from 'react';
import { controlWords } from '@/lib/wording/site/controls';
import type { FieldProps } from './field';
import { fieldId } from './field-id';
import { Fieldset } from './fieldset';
import { PartField, type PartProps } from './part-field';

const scripts = {
  kanji: {
    labels: [controlWords.family, controlWords.given],
    complete: ['family-name', 'given-name'],
    className: undefined,
    attributes: {},
  },
  kana: {
    labels: [controlWords.kanaFamily, controlWords.kanaGiven],
    complete: [undefined, undefined],
    className: undefined,
    attributes: {},
  },
  roman: {
    labels: [controlWords.romanFamily, controlWords.romanGiven],
    complete: [undefined, undefined],
    className: 'uppercase',
    attributes: { autoCapitalize: 'characters', spellCheck: false },
  },
} as const;

type NameFieldsProps = Omit<FieldProps, 'label' | 'error'> & {
  legend: ReactNode;
  script: keyof typeof scripts;
  family: PartProps;
  given: PartProps;
  /** Off for travelers other than the one who fills in the form. */
  autoFill?: boolean;
};

/** 姓・名, カナ or passport letters: two inputs, each with its own `name`, `defaultValue` and `error`. */
export function NameFields(props: NameFieldsProps) {
  const { legend, script, hint, requirement, family, given, autoFill = false } = props;
  const { labels, complete, className, attributes } = scripts[script];
  const errors = [family.error, given.error].filter(Boolean).join(' ');
  const groupId = `${fieldId(family.name)}-group`;
  return (
    <Fieldset
      id={groupId}
      legend={legend}
      hint={hint}
      error={errors || undefined}
      requirement={requirement}
    >
      <div className="flex max-w-xl gap-4">
        {[family, given].map(({ error, ...part }, index) => (
          <PartField
            key={part.name}
            label={labels[index]}
            autoComplete={autoFill ? complete[index] : 'off'}
            className={className}
            groupError={error ? `${groupId}-error` : undefined}
            required={requirement === 'required'}
            {...attributes}
            {...part}
          />
        ))}
      </div>
    </Fieldset>
  );
}
