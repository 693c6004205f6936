import type { ReactNode } from 'react';
import { fieldId } from '@/components/forms/field-id';
import { PartField } from '@/components/forms/part-field';
import { SelectField } from '@/components/forms/select-field';
import { classNames } from '@/components/ui/class-names';
import type { Finding } from '@/lib/terms/check/finding';
import type { Fields } from '@/lib/terms/form/fields';
import { deskEditTermsWords as words } from '@/lib/wording/desk/terms-edit';
import { findingInJapanese } from '@/lib/wording/terms/findings';

/** What every part of the editor is given: the values of its fields, and what was found at a field or row. */
export type PartProps = {
  values: Fields;
  findingsAt: (row: string) => readonly Finding[];
};

type CellProps = {
  name: string;
  label: string;
  values: Fields;
  width?: string;
  unit?: ReactNode;
  numeric?: boolean;
  className?: string | undefined;
};

/** One short field of a row. */
export function Cell({ name, label, values, width = 'w-28', unit, numeric, className }: CellProps) {
  return (
    <div className={classNames('flex items-end gap-1.5', className)}>
      <PartField
        name={name}
        label={label}
        defaultValue={values[name]}
        inputMode={numeric ? 'numeric' : undefined}
        autoComplete="off"
        className={width}
      />
      {unit && <span className="pb-2.5">{unit}</span>}
    </div>
  );
}

/** One of a few, in a row. */
export function Choice(props: {
  name: string;
  label: string;
  values: Fields;
  of: Readonly<Record<string, string>>;
  placeholder?: string;
  className?: string;
}) {
  const { name, label, values, of, placeholder, className = 'w-52' } = props;
  return (
    <SelectField
      name={name}
      label={<span className="font-normal text-sm">{label}</span>}
      defaultValue={values[name] ?? ''}
      placeholder={placeholder}
      options={Object.entries(of).map(([value, said]) => ({ value, label: said }))}
      className={className}
    />
  );
}

/** A tick that takes a row away with the next saving. */
export function Tick({ name, label, values }: { name: string; label: string; values: Fields }) {
  return (
    <label htmlFor={fieldId(name)} className="flex min-h-11 items-center gap-2 text-sm">
      <input
        id={fieldId(name)}
        type="checkbox"
        name={name}
        value="1"
        defaultChecked={values[name] === '1'}
        className="tick"
      />
      {label}
    </label>
  );
}

/** A row of fields, with what was found at it. */
export function Row(props: { title: string; found?: readonly Finding[]; children: ReactNode }) {
  const { title, found = [], children } = props;
  return (
    <fieldset
      className={classNames(
        'border-line border-t py-3',
        found.length > 0 && '-ml-4 border-l-4 border-l-warn pl-3',
      )}
    >
      <legend className="sr-only">{title}</legend>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">{children}</div>
      {found.map((finding) => (
        <p key={`${finding.at}${finding.message}`} className="mt-2 font-bold text-sm text-warn">
          {findingInJapanese(finding)}
        </p>
      ))}
    </fieldset>
  );
}

/** A part of the editor under its title. */
export function Part(props: { title: string; hint?: string; children: ReactNode }) {
  return (
    <section className="border-indigo/60 border-t pt-4 pb-10">
      <h2 className="text-heading">{props.title}</h2>
      {props.hint && <p className="measure mt-1 mb-4 text-muted text-sm">{props.hint}</p>}
      {props.children}
    </section>
  );
}

export const removeLabel = (row: string) => `${row}を${words.yes}`;
