import { CheckboxField } from '@/components/forms/checkbox-field';
import { Fieldset } from '@/components/forms/fieldset';

export interface FilterChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

type FilterChoicesProps = {
  /** Sets the ids of this form apart from those of another. */
  formKey: string;
  name: string;
  legend: string;
  hint?: string;
  choices: readonly FilterChoice[];
  chosen: readonly string[];
};

/** Boxes with the number of tours each would leave; one that would leave none is only shown while it is ticked. */
export function FilterChoices(props: FilterChoicesProps) {
  const { formKey, name, legend, hint, choices, chosen } = props;
  const shown = choices.filter(({ value, count }) => count > 0 || chosen.includes(value));
  if (shown.length === 0) return null;
  return (
    <Fieldset id={`${formKey}-${name}`} legend={legend} hint={hint}>
      <div className="grid grid-cols-2 gap-x-4 lg:grid-cols-1">
        {shown.map(({ value, label, count }) => (
          <CheckboxField
            key={value}
            name={name}
            id={`${formKey}-${name}-${value}`}
            value={value}
            defaultChecked={chosen.includes(value)}
            label={<CountedLabel label={label} count={count} />}
          />
        ))}
      </div>
    </Fieldset>
  );
}

function CountedLabel({ label, count }: { label: string; count: number }) {
  return (
    <>
      {label} <span className="text-muted text-sm">{count.toLocaleString('ja-JP')}</span>
    </>
  );
}
