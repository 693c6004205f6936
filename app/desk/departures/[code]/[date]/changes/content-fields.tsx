import { CheckboxField } from '@/components/forms/checkbox-field';
import { Fieldset } from '@/components/forms/fieldset';
import { SelectField, type SelectOption } from '@/components/forms/select-field';
import { TextAreaField } from '@/components/forms/text-area-field';
import { errorOf, type FormState } from '@/lib/schemas/form/form-state';
import { LINES } from '@/lib/schemas/staff/tour-change';
import { deskChangeWords as words } from '@/lib/wording/desk/tour-changes';

type ContentProps = {
  state: FormState;
  causes: readonly SelectOption[];
  lines: readonly SelectOption[];
};

/** What happened, and which lines of the trip become which. */
export function ContentFields({ state, causes, lines }: ContentProps) {
  return (
    <Fieldset id="content" legend={words.contentTitle} hint={words.contentHint}>
      <div className="space-y-6">
        <SelectField
          name="cause"
          label={words.cause}
          options={causes}
          placeholder={words.causeNone}
          defaultValue={state.values.cause ?? ''}
          className="w-full"
        />
        {LINES.map((place) => (
          <div key={place} className="space-y-3">
            <SelectField
              name={`lines.${place}.key`}
              label={words.line(Number(place))}
              options={lines}
              placeholder={words.lineNone}
              error={errorOf(state, `lines.${place}.key`)}
              defaultValue={state.values[`lines.${place}.key`] ?? ''}
              className="w-full"
            />
            <TextAreaField
              name={`lines.${place}.after`}
              label={words.after(Number(place))}
              rows={2}
              maxLength={1000}
              error={errorOf(state, `lines.${place}.after`)}
              defaultValue={state.values[`lines.${place}.after`]}
            />
          </div>
        ))}
        <CheckboxField
          id="f-important"
          name="important"
          value="yes"
          label={words.important}
          hint={words.importantHint}
          defaultChecked={state.values.important === 'yes'}
        />
        <CheckboxField
          id="f-overbooked"
          name="overbooked"
          value="yes"
          label={words.overbooked}
          hint={words.overbookedHint}
          defaultChecked={state.values.overbooked === 'yes'}
        />
      </div>
    </Fieldset>
  );
}
