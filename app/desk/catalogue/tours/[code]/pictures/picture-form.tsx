'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { deskPictureWords as words } from '@/lib/wording/desk/pictures';

export function PictureForm({ action }: { action: FormAction }) {
  const [state, send] = useFormAction(action);
  return (
    <form noValidate action={send} key={state.turn} className="max-w-[40rem] space-y-6">
      <ErrorSummary errors={state.errors} />
      <TextField
        name="files"
        type="file"
        accept="image/jpeg,image/png,image/webp"
        label={words.file}
        hint={words.fileHint}
        error={errorOf(state, 'files')}
      />
      <TextField
        name="alt"
        label={words.alt}
        hint={words.altHint}
        error={errorOf(state, 'alt')}
        defaultValue={state.values.alt}
        autoComplete="off"
        maxLength={200}
      />
      <TextField
        name="credit"
        label={words.credit}
        hint={words.creditHint}
        defaultValue={state.values.credit}
        autoComplete="off"
        maxLength={100}
      />
      <SubmitButton>{words.send}</SubmitButton>
    </form>
  );
}
