'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf } from '@/lib/schemas/form/form-state';
import { ownAccessWords as words } from '@/lib/wording/desk/own-access';
import { NewPasswordFields } from '../new-password-fields';
import { changeOwnPassword } from './access-actions';

/** パスワードを変える. */
export function PasswordForm({ email }: { email: string }) {
  const [state, send] = useFormAction(changeOwnPassword);
  return (
    <form noValidate action={send} key={state.turn} className="max-w-[32rem] space-y-6">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <TextField
        name="currentPassword"
        type="password"
        label={words.current}
        error={errorOf(state, 'currentPassword')}
        autoComplete="current-password"
        maxLength={128}
      />
      <NewPasswordFields state={state} />
      <SubmitButton kind="secondary">{words.passwordSubmit}</SubmitButton>
    </form>
  );
}
