'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf } from '@/lib/schemas/form/form-state';
import { deskSignInWords as words } from '@/lib/wording/desk/sign-in';
import { signInToDesk } from '../actions';

export function StaffSignInForm({ back }: { back: string }) {
  const [state, send] = useFormAction(signInToDesk);
  return (
    <form noValidate action={send} key={state.turn} className="space-y-6">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="back" value={back} />
      <TextField
        name="email"
        type="email"
        label={words.email}
        error={errorOf(state, 'email')}
        defaultValue={state.values.email}
        autoComplete="username"
        inputMode="email"
        maxLength={254}
      />
      <TextField
        name="password"
        type="password"
        label={words.password}
        error={errorOf(state, 'password')}
        autoComplete="current-password"
        maxLength={128}
      />
      <SubmitButton>{words.submit}</SubmitButton>
    </form>
  );
}
