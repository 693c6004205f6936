'use client';

import { type FormEvent, useState } from 'react';
import { ErrorSummary } from '@/components/forms/error-summary';
import { FormSection } from '@/components/forms/form-section';
import { SelectField } from '@/components/forms/select-field';
import type { PriceTable } from '@/lib/rules/price/price-table';
import type { RoomsFacts } from '@/lib/schemas/booking/rooms';
import { roomsPrice } from '@/lib/schemas/booking/rooms-price';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { type FormTree, formTree } from '@/lib/schemas/form/form-tree';
import { roomsPageWords as words } from '@/lib/wording/booking/rooms-page';
import { FormEnd } from '../form-end';
import { useBookForm } from '../use-book-form';
import { OptionFields } from './option-fields';
import { RoomsTotal } from './rooms-total';

type RoomsFormProps = {
  action: FormAction;
  /** For which state of the draft the page is made. */
  draftState: string;
  initial: Readonly<Record<string, string>>;
  facts: RoomsFacts;
  names: readonly string[];
  table: PriceTable;
  roomNote: string;
  backHref: string;
};

/** The total follows every choice at once, by the very rule the server charges with. */
export function RoomsForm(props: RoomsFormProps) {
  const { facts, names, table } = props;
  const { state, send, values, field } = useBookForm(props.action, props.initial);
  const [tree, setTree] = useState<FormTree | null>(null);
  const shown = tree ?? treeOf(values);
  const follow = (event: FormEvent<HTMLFormElement>) =>
    setTree(formTree(new FormData(event.currentTarget)));
  const numbers = names.map((_, place) => ({ value: String(place), label: words.room(place + 1) }));
  return (
    <form noValidate action={send} onChange={follow} key={state.turn}>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="draftState" value={props.draftState} autoComplete="off" />
      {facts.rooms && (
        <FormSection title={words.roomsTitle} note={props.roomNote || undefined}>
          {names.map((name, place) => (
            <SelectField
              key={facts.travelers[place]?.id}
              {...field(`room.${place}`)}
              label={words.roomOf(name)}
              hint={facts.travelers[place]?.ageBand === 'infant' ? words.infant : undefined}
              requirement="required"
              options={numbers}
              className="w-44"
            />
          ))}
        </FormSection>
      )}
      {facts.options.length > 0 && (
        <FormSection title={words.optionsTitle} note={words.optionsNote}>
          {facts.options.map((option) => (
            <OptionFields
              key={option.optionCode}
              option={option}
              travelers={facts.travelers}
              names={names}
              field={field}
              values={values}
            />
          ))}
        </FormSection>
      )}
      <RoomsTotal price={roomsPrice(shown, facts, table)} options={facts.options} />
      <FormEnd backHref={props.backHref} />
    </form>
  );
}

function treeOf(values: Readonly<Record<string, string>>): FormTree {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return formTree(form);
}
