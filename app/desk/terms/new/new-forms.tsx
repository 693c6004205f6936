'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { PressField } from '@/components/forms/press-field';
import { SelectField, type SelectOption } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf } from '@/lib/schemas/form/form-state';
import { deskNewTermsWords as words } from '@/lib/wording/desk/terms-new';
import { beginEmpty, bringIn, continueTerms } from '../actions';

const FORM = 'max-w-[40rem] space-y-6';

type Pressed = { press: string };

export function ContinueForm(props: Pressed & { options: readonly SelectOption[] }) {
  const { press, options } = props;
  const [state, send] = useFormAction(continueTerms);
  return (
    <form noValidate action={send} key={state.turn} className={FORM}>
      <ErrorSummary errors={state.errors} />
      <PressField press={press} />
      <SelectField
        name="from"
        label={words.from}
        options={options}
        placeholder={words.choose}
        defaultValue={state.values.from ?? ''}
        error={errorOf(state, 'from')}
        className="w-full"
      />
      <TextField
        name="newId"
        label={words.newId}
        hint={words.newIdHint}
        defaultValue={state.values.newId}
        error={errorOf(state, 'newId')}
        width="md"
        autoComplete="off"
      />
      <SubmitButton>{words.begin}</SubmitButton>
    </form>
  );
}

export function EmptyForm({ press }: Pressed) {
  const [state, send] = useFormAction(beginEmpty);
  return (
    <form noValidate action={send} key={state.turn} className={FORM}>
      <ErrorSummary errors={state.errors} />
      <PressField press={press} />
      <TextField
        name="ownTitle"
        label={words.ownTitle}
        hint={words.ownTitleHint}
        defaultValue={state.values.ownTitle}
        error={errorOf(state, 'ownTitle')}
        autoComplete="off"
      />
      <TextField
        name="ownId"
        label={words.ownId}
        hint={words.ownIdHint}
        defaultValue={state.values.ownId}
        error={errorOf(state, 'ownId')}
        width="md"
        autoComplete="off"
      />
      <SelectField
        name="contractKind"
        label={words.kind}
        options={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
        placeholder={words.choose}
        defaultValue={state.values.contractKind ?? ''}
        error={errorOf(state, 'contractKind')}
      />
      <SubmitButton kind="secondary">{words.beginEmpty}</SubmitButton>
    </form>
  );
}

export function BringInForm({ press }: Pressed) {
  const [state, send] = useFormAction(bringIn);
  return (
    <form noValidate action={send} key={state.turn} className={FORM}>
      <ErrorSummary errors={state.errors} />
      <PressField press={press} />
      <TextField
        name="files"
        type="file"
        accept=".json,application/json"
        label={words.fileLabel}
        hint={words.fileHint}
        error={errorOf(state, 'files')}
      />
      <SubmitButton kind="secondary">{words.bringIn}</SubmitButton>
    </form>
  );
}
