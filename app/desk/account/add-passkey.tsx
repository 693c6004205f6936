'use client';

import { PasskeyForm } from '@/components/desk/passkey-form';
import { TextField } from '@/components/forms/text-field';
import { passkeyWords as words } from '@/lib/wording/desk/sign-in';
import { addPasskey } from '../passkey-actions';

/** パスキーを登録する. */
export function AddPasskey() {
  return (
    <PasskeyForm
      action={addPasskey}
      label={words.add}
      makes
      fields={({ error, value }) => (
        <TextField
          name="label"
          label={words.label}
          hint={words.labelHint}
          error={error('label')}
          defaultValue={value('label')}
          autoComplete="off"
          maxLength={40}
          width="md"
        />
      )}
    />
  );
}
