'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf } from '@/lib/schemas/form/form-state';
import { signInWords } from '@/lib/wording/access/access';
import { requestSignIn } from './actions';

export function SignInForm() {
  const [state, send] = useFormAction(requestSignIn);
  return (
    <form noValidate action={send}>
      <ErrorSummary errors={state.errors} />
      <TextField
        name="email"
        type="email"
        label={signInWords.email}
        hint={signInWords.emailHint}
        requirement="required"
        error={errorOf(state, 'email')}
        defaultValue={state.values.email}
        autoComplete="email"
        inputMode="email"
        maxLength={254}
      />
      <div className="mt-8">
        <SubmitButton>{signInWords.submit}</SubmitButton>
      </div>
    </form>
  );
}
