'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { deskSignInWords } from '@/lib/wording/desk/sign-in';
import { deskStaffWords } from '@/lib/wording/desk/staff';
import { NewPasswordFields } from '../../new-password-fields';

const words = deskSignInWords.join;

/** `email` is null for the first manager, who says who they are. */
export function JoinForm({ action, email }: { action: FormAction; email: string | null }) {
  const [state, send] = useFormAction(action);
  return (
    <form noValidate action={send} key={state.turn} className="space-y-6">
      <ErrorSummary errors={state.errors} />
      {email === null ? (
        <>
          <TextField
            name="name"
            label={deskStaffWords.name}
            error={errorOf(state, 'name')}
            defaultValue={state.values.name}
            autoComplete="name"
            maxLength={60}
          />
          <TextField
            name="email"
            type="email"
            label={deskStaffWords.email}
            error={errorOf(state, 'email')}
            defaultValue={state.values.email}
            autoComplete="username"
            maxLength={254}
          />
        </>
      ) : (
        <input type="hidden" name="username" autoComplete="username" value={email} />
      )}
      <NewPasswordFields state={state} />
      <SubmitButton>{words.submit}</SubmitButton>
    </form>
  );
}
