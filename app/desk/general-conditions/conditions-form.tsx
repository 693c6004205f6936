'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf } from '@/lib/schemas/form/form-state';
import { deskConditionsWords as words } from '@/lib/wording/desk/general-conditions';
import { sendConditions } from './actions';

export function ConditionsForm({ today }: { today: string }) {
  const [state, send] = useFormAction(sendConditions);
  return (
    <form noValidate action={send} key={state.turn} className="max-w-[40rem] space-y-6">
      <ErrorSummary errors={state.errors} />
      <TextField
        name="files"
        type="file"
        accept=".html,.htm,.md,.txt,.pdf,text/html,text/markdown,text/plain,application/pdf"
        label={words.file}
        hint={words.fileHint}
        error={errorOf(state, 'files')}
      />
      <TextField
        name="firstDay"
        type="date"
        width="md"
        min={today}
        label={words.firstDay}
        hint={words.firstDayHint}
        error={errorOf(state, 'firstDay')}
        defaultValue={state.values.firstDay ?? today}
      />
      <p className="text-muted text-sm">{words.note}</p>
      <SubmitButton>{words.send}</SubmitButton>
    </form>
  );
}
