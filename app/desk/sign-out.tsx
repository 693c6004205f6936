'use client';

import { useActionState } from 'react';
import { EMPTY_FORM } from '@/lib/schemas/form/form-state';
import { deskWords } from '@/lib/wording/desk/shell';
import { signOutOfDesk } from './actions';

export function SignOut() {
  const [, send] = useActionState(signOutOfDesk, EMPTY_FORM);
  return (
    <form action={send}>
      <button type="submit" className="link py-2">
        {deskWords.signOut}
      </button>
    </form>
  );
}
