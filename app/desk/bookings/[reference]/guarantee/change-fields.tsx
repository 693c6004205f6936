import { CheckboxField } from '@/components/forms/checkbox-field';
import { fieldsOf } from '@/components/forms/fields-of';
import { Fieldset } from '@/components/forms/fieldset';
import { SelectField, type SelectOption } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import {
  CHANGE_CIRCUMSTANCES,
  CHANGE_STEPS,
  GUARANTEE_CAUSES,
} from '@/lib/rules/contract/guarantee';
import type { FormState } from '@/lib/schemas/form/form-state';
import {
  changeCauseWords,
  changeStepWords,
  circumstanceWords,
  guaranteeWords as words,
} from '@/lib/wording/after-trip/guarantee';

/** One change: its row, what it belongs to, when it was told, why it came about. */
export function ChangeFields(props: {
  place: number;
  state: Pick<FormState, 'errors' | 'values'>;
  rows: readonly SelectOption[];
  today: string;
}) {
  const { place, state, rows, today } = props;
  const fields = fieldsOf(state);
  const named = (key: string) => `changes.${place}.${key}`;
  const field = (key: string, initial?: string) => fields.field(named(key), initial);
  const box = (key: string) => ({ ...fields.box(named(key)), id: `f-${named(key)}` });
  const wide = 'w-full max-w-[40rem]';
  return (
    <Fieldset id={`f-change-${place}`} legend={words.change(place + 1)}>
      <div className="space-y-4">
        {place === 1 && <p className="text-muted text-sm">{words.more}</p>}
        <SelectField
          {...field('row')}
          label={words.row}
          placeholder={words.choose}
          options={rows}
          className={wide}
        />
        <TextField
          {...field('unit')}
          label={words.unit}
          hint={words.unitHint}
          maxLength={60}
          width="md"
        />
        <SelectField
          {...field('step', 'given')}
          label={words.step}
          options={CHANGE_STEPS.map((value) => ({ value, label: changeStepWords[value] }))}
          className={wide}
        />
        <TextField
          {...field('notifiedOn', today)}
          label={words.notifiedOn}
          type="date"
          width="md"
        />
        <SelectField
          {...field('cause')}
          label={words.cause}
          placeholder={words.choose}
          options={GUARANTEE_CAUSES.map((value) => ({ value, label: changeCauseWords[value] }))}
          className={wide}
        />
        <SelectField
          {...field('circumstance', 'none')}
          label={words.circumstance}
          options={CHANGE_CIRCUMSTANCES.map((value) => ({
            value,
            label: circumstanceWords[value],
          }))}
          className={wide}
        />
        <div>
          <CheckboxField {...box('inTitle')} label={words.inTitle} />
          <CheckboxField {...box('sleeper')} label={words.sleeper} />
          <CheckboxField {...box('overbooked')} label={words.overbooked} />
        </div>
      </div>
    </Fieldset>
  );
}
