'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { PressField } from '@/components/forms/press-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf } from '@/lib/schemas/form/form-state';
import { deskImportWords as words } from '@/lib/wording/desk/catalogue-import';
import { sendFiles } from '../actions';

export function UploadForm({ press }: { press: string }) {
  const [state, send] = useFormAction(sendFiles);
  return (
    <form noValidate action={send} key={state.turn} className="max-w-[40rem] space-y-6">
      <ErrorSummary errors={state.errors} />
      <PressField press={press} />
      <TextField
        name="files"
        type="file"
        multiple
        accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        label={words.files}
        hint={words.filesHint}
        error={errorOf(state, 'files')}
      />
      <SubmitButton>{words.send}</SubmitButton>
    </form>
  );
}
