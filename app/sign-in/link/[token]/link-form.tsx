'use client';

import { useActionState } from 'react';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { EMPTY_FORM } from '@/lib/schemas/form/form-state';
import { linkWords } from '@/lib/wording/access/access';
import { enterSignInLink } from '../../actions';

export function LinkForm({ token }: { token: string }) {
  const [state, send] = useActionState(enterSignInLink, EMPTY_FORM);
  return (
    <form noValidate action={send}>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="token" value={token} />
      <SubmitButton>{linkWords.submit}</SubmitButton>
    </form>
  );
}
