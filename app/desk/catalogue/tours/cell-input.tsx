'use client';

import { CheckboxField } from '@/components/forms/checkbox-field';
import { fieldId } from '@/components/forms/field-id';
import { Fieldset } from '@/components/forms/fieldset';
import { SelectField } from '@/components/forms/select-field';
import { TextAreaField } from '@/components/forms/text-area-field';
import { TextField } from '@/components/forms/text-field';
import type { CellField } from '@/lib/schemas/catalogue/cell-fields';
import { choiceInWords } from '@/lib/wording/catalogue/choices';
import { columnInWords } from '@/lib/wording/catalogue/columns';
import { deskEditWords as words } from '@/lib/wording/desk/catalogue-edit';
import { deskKindTermsWords } from '@/lib/wording/desk/kind-terms';

type CellInputProps = {
  /** `rows.2.title` */
  name: string;
  column: string;
  field: CellField;
  /** What a cell of terms can name. */
  terms: readonly { readonly id: string; readonly title: string }[];
  values: Readonly<Record<string, string>>;
  error?: string;
};

/** One cell of the catalogue as a field. */
export function CellInput({ name, column, field, terms, values, error }: CellInputProps) {
  const plain = { name, label: columnInWords(column), hint: words.hints[column], error };
  const value = values[name] ?? '';
  switch (field.as) {
    case 'text':
    case 'list':
      return <TextAreaField {...plain} defaultValue={value} rows={field.as === 'list' ? 4 : 5} />;
    case 'flag':
      return <CheckboxField {...plain} value="true" defaultChecked={value === 'true'} />;
    case 'choice':
      return (
        <SelectField
          {...plain}
          defaultValue={value}
          placeholder={words.choose}
          options={field.of.map((word) => ({ value: word, label: choiceInWords(column, word) }))}
          className="w-full max-w-[28rem]"
        />
      );
    case 'terms':
      return (
        <SelectField
          {...plain}
          defaultValue={value}
          placeholder={words.termsOfKind}
          options={terms.map(({ id, title }) => ({
            value: id,
            label: deskKindTermsWords.choose.option(title, id),
          }))}
          className="w-full max-w-[34rem]"
        />
      );
    case 'choices':
      return (
        <Fieldset id={fieldId(name)} legend={plain.label} hint={plain.hint} error={error}>
          <div className="flex flex-wrap gap-x-6">
            {field.of.map((word) => (
              <CheckboxField
                key={word}
                id={fieldId(`${name}.${word}`)}
                name={`${name}.${word}`}
                value="true"
                label={choiceInWords(column, word)}
                defaultChecked={values[`${name}.${word}`] === 'true'}
              />
            ))}
          </div>
        </Fieldset>
      );
    default:
      return (
        <TextField
          {...plain}
          defaultValue={value}
          width={field.as === 'line' ? 'lg' : 'sm'}
          inputMode={field.as === 'number' ? 'numeric' : undefined}
          unit={field.as === 'price' ? words.yen : undefined}
          autoComplete="off"
        />
      );
  }
}
