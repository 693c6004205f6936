'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { deskSignInWords } from '@/lib/wording/desk/sign-in';

const words = deskSignInWords.authenticator;

/** `picture` is the SVG of the QR code, drawn on the server from the address alone. */
export function AuthenticatorForm(props: { action: FormAction; picture: string; secret: string }) {
  const { action, picture, secret } = props;
  const [state, send] = useFormAction(action);
  return (
    <form noValidate action={send} className="space-y-6">
      <ErrorSummary errors={state.errors} />
      <ol className="list-decimal space-y-4 pl-5">
        <li>
          {words.steps[0]}
          <div
            role="img"
            aria-label={words.qr}
            className="mt-3 size-52 bg-white p-1"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: made by the server, holds no text
            dangerouslySetInnerHTML={{ __html: picture }}
          />
          <p className="mt-3 text-muted text-sm">{words.secret}</p>
          <p className="break-all font-mono">{secret}</p>
        </li>
        <li>{words.steps[1]}</li>
      </ol>
      <TextField
        name="code"
        label={deskSignInWords.code.label}
        error={errorOf(state, 'code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={20}
        width="sm"
      />
      <SubmitButton>{words.submit}</SubmitButton>
    </form>
  );
}
