import { Fieldset } from '@/components/forms/fieldset';
import { SelectField, type SelectOption } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import { errorOf, type FormState } from '@/lib/schemas/form/form-state';
import { deskChangeWords as words } from '@/lib/wording/desk/tour-changes';

const BANDS = ['adult', 'child', 'infant'] as const;

/** Why the price changes, by how much the costs do, and by how much the price. */
export function PriceFields(props: { state: FormState; grounds: readonly SelectOption[] }) {
  const { state, grounds } = props;
  const amount = (name: string, label: string) => (
    <TextField
      key={name}
      name={name}
      label={label}
      width="sm"
      unit={words.yen}
      inputMode="text"
      error={errorOf(state, name)}
      defaultValue={state.values[name]}
    />
  );
  return (
    <Fieldset id="price" legend={words.priceTitle} hint={words.priceHint}>
      <div className="space-y-6">
        <SelectField
          name="ground"
          label={words.priceGround}
          options={grounds}
          placeholder={words.priceNone}
          defaultValue={state.values.ground ?? ''}
          className="w-full"
        />
        {BANDS.map((band) => (
          <div key={band} className="flex flex-wrap gap-6">
            {amount(`cost.${band}`, words.cost(words.bands[band]))}
            {amount(`change.${band}`, words.change(words.bands[band]))}
          </div>
        ))}
      </div>
    </Fieldset>
  );
}
