import type { ComponentProps } from 'react';
import { Fieldset } from '@/components/forms/fieldset';
import { TextField } from '@/components/forms/text-field';

type One = ComponentProps<typeof TextField>;

/** Lines of two fields each under one question; side by side where there is room. */
export function PairRows(props: {
  id: string;
  legend: string;
  hint: string;
  rows: readonly { key: string; left: One; right: One }[];
}) {
  const { id, legend, hint, rows } = props;
  return (
    <Fieldset id={id} legend={legend} hint={hint}>
      <div className="space-y-4">
        {rows.map(({ key, left, right }) => (
          <div key={key} className="grid gap-4 sm:grid-cols-2">
            <TextField {...left} />
            <TextField {...right} />
          </div>
        ))}
      </div>
    </Fieldset>
  );
}
