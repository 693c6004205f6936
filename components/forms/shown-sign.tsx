'use client';

import { useEffect, useRef } from 'react';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { FormAlert } from './form-alert';
import { SubmitButton } from './submit-button';
import { useFormAction } from './use-form-action';

/**
 * The page's own sign that it was shown to somebody: sent by itself as soon as the page is in sight, by its button
 * without a script. A page that is fetched, fetched ahead or rendered in the dark sends nothing.
 */
export function ShownSign({ action, label }: { action: FormAction; label: string }) {
  const form = useRef<HTMLFormElement>(null);
  const [state, send] = useFormAction(action);
  useEffect(() => {
    let signed = false;
    const sign = () => {
      if (signed || document.visibilityState !== 'visible') return;
      signed = true;
      form.current?.requestSubmit();
    };
    sign();
    document.addEventListener('visibilitychange', sign);
    return () => document.removeEventListener('visibilitychange', sign);
  }, []);
  return (
    <form ref={form} action={send}>
      <FormAlert errors={state.errors} className="mb-2" />
      <SubmitButton>{label}</SubmitButton>
    </form>
  );
}
