'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { linkWords } from '@/lib/wording/access/access';
import { enterSignInLink } from '../../actions';

export function LinkForm({ token }: { token: string }) {
  const [state, send] = useFormAction(enterSignInLink);
  return (
    <form noValidate action={send}>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="token" value={token} />
      <SubmitButton>{linkWords.submit}</SubmitButton>
    </form>
  );
}
