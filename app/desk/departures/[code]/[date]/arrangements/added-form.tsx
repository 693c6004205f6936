'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { PressField } from '@/components/forms/press-field';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { ARRANGEMENT_KINDS } from '@/lib/rules/contract/arrangements';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { deskArrangementWords as words } from '@/lib/wording/desk/arrangements';
import { arrangementKindWords } from '@/lib/wording/documents/arrangements';

/** Something to arrange that the tour does not name. */
export function AddedForm({ action, press }: { action: FormAction; press: string }) {
  const [state, send] = useFormAction(action);
  return (
    <form noValidate action={send} key={state.turn} className="max-w-[36rem] space-y-4">
      <ErrorSummary errors={state.errors} />
      <PressField press={press} />
      <SelectField
        name="kind"
        label={words.kind}
        placeholder={words.choose}
        options={ARRANGEMENT_KINDS.map((value) => ({ value, label: arrangementKindWords[value] }))}
        error={errorOf(state, 'kind')}
        defaultValue={state.values.kind ?? ''}
      />
      <TextField
        name="name"
        label={words.name}
        error={errorOf(state, 'name')}
        defaultValue={state.values.name ?? ''}
      />
      <SubmitButton kind="secondary">{words.addIt}</SubmitButton>
    </form>
  );
}
