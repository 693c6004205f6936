import type { ComponentProps, ReactNode } from 'react';
import { BOX_VALUES } from '@/lib/schemas/form/box-values';
import { fieldId } from './field-id';

type ConsentTickProps = Omit<ComponentProps<'input'>, 'type' | 'value' | 'children'> & {
  name: string;
  label: ReactNode;
  /** Its "no" is sent too: a box that was shown unticked and one that was not shown are told apart. */
  optional: boolean;
};

/** The box of a consent with its sentence, never ticked for the traveler. */
export function ConsentTick({ label, optional, ...input }: ConsentTickProps) {
  const id = input.id ?? fieldId(input.name);
  return (
    <div className="flex min-h-11 items-start gap-3 py-1.5">
      {optional && <input type="hidden" name={input.name} value={BOX_VALUES.unticked} />}
      <input {...input} type="checkbox" value={BOX_VALUES.ticked} id={id} className="tick" />
      <label htmlFor={id} className="inline-block font-bold">
        {label}
      </label>
    </div>
  );
}
