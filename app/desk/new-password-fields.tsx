import { TextField } from '@/components/forms/text-field';
import { errorOf, type FormState } from '@/lib/schemas/form/form-state';
import { deskSignInWords } from '@/lib/wording/desk/sign-in';

const words = deskSignInWords.join;

/** A new password, typed twice; neither comes back in the page. */
export function NewPasswordFields({ state }: { state: Pick<FormState, 'errors'> }) {
  return (
    <>
      <TextField
        name="password"
        type="password"
        label={words.password}
        hint={words.hint}
        error={errorOf(state, 'password')}
        autoComplete="new-password"
        maxLength={200}
      />
      <TextField
        name="repeatedPassword"
        type="password"
        label={words.again}
        error={errorOf(state, 'repeatedPassword')}
        autoComplete="new-password"
        maxLength={200}
      />
    </>
  );
}
