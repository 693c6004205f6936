'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf } from '@/lib/schemas/form/form-state';
import { deskSignInWords } from '@/lib/wording/desk/sign-in';
import { enterStaffCode } from '../../actions';

const words = deskSignInWords.code;

export function StaffCodeForm({ back }: { back: string }) {
  const [state, send] = useFormAction(enterStaffCode);
  return (
    <form noValidate action={send} key={state.turn} className="space-y-6">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="back" value={back} />
      <TextField
        name="code"
        label={words.label}
        hint={words.hint}
        error={errorOf(state, 'code')}
        autoComplete="one-time-code"
        maxLength={20}
        width="sm"
      />
      <SubmitButton>{words.submit}</SubmitButton>
    </form>
  );
}
