'use client';

import { useFormAction } from '@/components/forms/use-form-action';
import { deskWords } from '@/lib/wording/desk/shell';
import { signOutOfDesk } from './actions';

export function SignOut() {
  const [, send] = useFormAction(signOutOfDesk);
  return (
    <form action={send}>
      <button type="submit" className="link py-2">
        {deskWords.signOut}
      </button>
    </form>
  );
}
