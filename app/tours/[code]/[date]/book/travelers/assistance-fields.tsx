import { CheckboxField } from '@/components/forms/checkbox-field';
import { fieldId } from '@/components/forms/field-id';
import { Fieldset } from '@/components/forms/fieldset';
import { RadioGroup } from '@/components/forms/radio-group';
import { TextAreaField } from '@/components/forms/text-area-field';
import { travelerWords as words } from '@/lib/wording/booking/traveler-fields';
import type { BookField } from '../use-book-form';

type AssistanceFieldsProps = {
  name: string;
  field: BookField;
  values: Readonly<Record<string, string>>;
};

/** 特別な配慮: yes or no; what and how only where it is yes. Shown and hidden by CSS, without a script. */
export function AssistanceFields({ name, field, values }: AssistanceFieldsProps) {
  const kinds = field(`${name}.kinds`);
  const needed = field(`${name}.needed`);
  return (
    <div className="group/assistance">
      <RadioGroup
        {...needed}
        error={needed.error ?? field(name).error}
        label={words.assistanceQuestion}
        hint={words.assistanceHint}
        requirement="required"
        options={[
          { value: 'no', label: words.assistanceNo },
          { value: 'yes', label: words.assistanceYes },
        ]}
        inline
      />
      <div className="mt-6 space-y-6 border-line border-l-2 pl-5 supports-[selector(:has(*))]:hidden supports-[selector(:has(*))]:group-has-[[value=yes]:checked]/assistance:block">
        <Fieldset
          id={`${fieldId(`${name}.kinds`)}-group`}
          legend={words.assistanceKinds}
          error={kinds.error}
        >
          <div className="grid sm:grid-cols-2">
            {Object.entries(words.assistanceCategories).map(([kind, label], index) => (
              <CheckboxField
                key={kind}
                id={index === 0 ? fieldId(`${name}.kinds`) : undefined}
                name={`${name}.kinds.${kind}`}
                label={label}
                defaultChecked={values[`${name}.kinds.${kind}`] !== undefined}
              />
            ))}
          </div>
        </Fieldset>
        <TextAreaField
          {...field(`${name}.measures`)}
          label={words.measures}
          hint={words.measuresHint}
        />
      </div>
    </div>
  );
}
