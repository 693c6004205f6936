'use client';

import { CheckboxField } from '@/components/forms/checkbox-field';
import { ErrorSummary } from '@/components/forms/error-summary';
import { PressField } from '@/components/forms/press-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { cellFields } from '@/lib/schemas/catalogue/cell-fields';
import type { EditedKind } from '@/lib/schemas/catalogue/edited-kinds';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { catalogueKindWords } from '@/lib/wording/desk/catalogue';
import { deskEditWords as words } from '@/lib/wording/desk/catalogue-edit';
import { CellInput } from './cell-input';

type RowsFormProps = {
  action: FormAction;
  kind: EditedKind;
  /** The values of the fields as the rows stand now. */
  values: Readonly<Record<string, string>>;
  /** The state in which the rows were read. */
  state: string;
  press: string;
  /** How many rows stand in the form, and how many of them are there already. */
  rows: number;
  filled: number;
  terms: readonly { readonly id: string; readonly title: string }[];
  /** Asks for the code of a tour that is new. */
  asksCode?: boolean;
};

/** The rows of one kind of a tour, all in one form. */
export function RowsForm(props: RowsFormProps) {
  const { kind, rows, filled } = props;
  const [answer, send] = useFormAction(props.action);
  const values = answer.turn === 0 ? props.values : answer.values;
  return (
    <form noValidate action={send} key={answer.turn} className="max-w-[46rem]">
      <ErrorSummary errors={answer.errors} />
      <input type="hidden" name="state" value={props.state} />
      <input type="hidden" name="kind" value={kind} />
      <PressField press={props.press} />
      {props.asksCode && (
        <div className="mb-8">
          <TextField
            name="tourCode"
            label={words.code}
            hint={words.codeHint}
            error={errorOf(answer, 'tourCode')}
            defaultValue={values.tourCode}
            width="md"
            autoComplete="off"
          />
        </div>
      )}
      {[...Array(rows).keys()].map((at) => (
        <fieldset key={at} className="mb-10 border-line border-t pt-5">
          <legend className={kind === 'tours' ? 'sr-only' : 'pr-4 text-subheading'}>
            {at < filled ? words.row(catalogueKindWords[kind], at + 1) : words.newRow}
          </legend>
          <input type="hidden" name={`rows.${at}.here`} value="1" />
          <div className="space-y-6">
            {Object.entries(cellFields[kind]).map(([column, field]) => (
              <CellInput
                key={column}
                name={`rows.${at}.${column}`}
                column={column}
                field={field}
                terms={props.terms}
                values={values}
                error={errorOf(answer, `rows.${at}.${column}`)}
              />
            ))}
            {kind !== 'tours' && at < filled && (
              <CheckboxField
                name={`rows.${at}.remove`}
                value="true"
                label={words.remove}
                defaultChecked={values[`rows.${at}.remove`] === 'true'}
              />
            )}
          </div>
        </fieldset>
      ))}
      <SubmitButton>{words.save}</SubmitButton>
    </form>
  );
}
