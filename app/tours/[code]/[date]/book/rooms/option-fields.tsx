import { CheckboxField } from '@/components/forms/checkbox-field';
import { fieldId } from '@/components/forms/field-id';
import { Fieldset } from '@/components/forms/fieldset';
import { SelectField } from '@/components/forms/select-field';
import { mayTake } from '@/lib/rules/price/party-price';
import type { PartyTravelerFacts } from '@/lib/rules/price/room-guests';
import type { OfferedOption } from '@/lib/schemas/booking/option-choice';
import { roomsPageWords as words } from '@/lib/wording/booking/rooms-page';
import { yenInWords } from '@/lib/wording/site/money';
import type { BookField } from '../use-book-form';

type OptionFieldsProps = {
  option: OfferedOption;
  travelers: readonly PartyTravelerFacts[];
  names: readonly string[];
  field: BookField;
  values: Readonly<Record<string, string>>;
};

const UNITS = { person: words.perPerson, room: words.perRoom, booking: words.perBooking } as const;

/** One supplement or discount: who takes it, or how many. */
export function OptionFields({ option, travelers, names, field, values }: OptionFieldsProps) {
  const name = `options.${option.optionCode}`;
  const price = `${UNITS[option.unit]} ${yenInWords(option.priceYen)}`;
  const legend = `${option.name}（${price}）`;
  if (option.unit !== 'person') {
    const most = Math.min(option.maxPerBooking ?? travelers.length, travelers.length);
    const counts = Array.from({ length: Math.max(most, 1) + 1 }, (_, count) => String(count));
    return (
      <SelectField
        {...field(`${name}.quantity`)}
        label={legend}
        hint={option.description}
        options={counts.map((count) => ({ value: count, label: count }))}
        className="w-28"
      />
    );
  }
  const takers = travelers.flatMap((one, place) =>
    mayTake(option.applies, one.ageBand) ? [place] : [],
  );
  if (takers.length === 0) return null;
  return (
    <Fieldset
      id={`${fieldId(name)}-group`}
      legend={legend}
      hint={option.description}
      error={field(name).error}
    >
      <div className="flex flex-wrap gap-x-8">
        {takers.map((place, index) => (
          <CheckboxField
            key={travelers[place]?.id}
            id={index === 0 ? fieldId(name) : undefined}
            name={`${name}.${place}`}
            label={words.personOption(names[place] ?? '')}
            defaultChecked={values[`${name}.${place}`] !== undefined}
          />
        ))}
      </div>
    </Fieldset>
  );
}
