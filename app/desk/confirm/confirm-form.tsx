'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf } from '@/lib/schemas/form/form-state';
import { deskSignInWords as words } from '@/lib/wording/desk/sign-in';
import { confirmStaff } from '../actions';

export function ConfirmForm({ back, email }: { back: string; email: string }) {
  const [state, send] = useFormAction(confirmStaff);
  return (
    <form noValidate action={send} key={state.turn} className="space-y-6">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <TextField
        name="password"
        type="password"
        label={words.password}
        error={errorOf(state, 'password')}
        autoComplete="current-password"
        maxLength={128}
      />
      <SubmitButton>{words.confirm.submit}</SubmitButton>
    </form>
  );
}
