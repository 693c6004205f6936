'use client';

import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { FormAlert } from '@/components/forms/form-alert';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction, type FormState } from '@/lib/schemas/form/form-state';
import { passkeyWords as words } from '@/lib/wording/desk/sign-in';

type PasskeyFormProps = {
  action: FormAction<string>;
  label: string;
  back?: string;
  /** A new one is made; otherwise one is shown. */
  makes?: boolean;
  /** More fields, with their errors and what was typed. */
  fields?: (shown: {
    error: (name: string) => string | undefined;
    value: (name: string) => string;
  }) => ReactNode;
};

const never = () => () => {};

/** Asks for a passkey in two turns: what to sign comes from the server, the answer goes back by itself. Needs a script. */
export function PasskeyForm({ action, label, back, makes = false, fields }: PasskeyFormProps) {
  const [state, send] = useFormAction(action);
  const able = useSyncExternalStore(never, browserSupportsWebAuthn, () => false);
  const { form, stopped } = useAuthenticator(state, makes);
  if (!able) return null;
  const errors = stopped
    ? [{ message: words.stopped }]
    : state.errors.filter(({ name }) => name === undefined);
  return (
    <form ref={form} action={send} noValidate className="mt-8 space-y-5 border-line border-t pt-6">
      <FormAlert errors={errors} />
      <input type="hidden" name="back" value={back ?? ''} />
      <input type="hidden" name="passkeyToken" />
      {fields?.({
        error: (name) => errorOf(state, name),
        value: (name) => state.values[name] ?? '',
      })}
      <SubmitButton kind="secondary">{label}</SubmitButton>
    </form>
  );
}

/** Hands what the server asked to the authenticator, once for each turn, and sends its answer. */
function useAuthenticator({ told, turn }: FormState<string>, makes: boolean) {
  const form = useRef<HTMLFormElement>(null);
  const [stopped, setStopped] = useState(false);
  const asked = useRef(0);
  useEffect(() => {
    if (told === undefined || asked.current === turn) return;
    asked.current = turn;
    const optionsJSON = JSON.parse(told);
    const answer = makes
      ? startRegistration({ optionsJSON })
      : startAuthentication({ optionsJSON });
    answer.then(
      (response) => {
        const field = form.current?.elements.namedItem('passkeyToken');
        if (!(field instanceof HTMLInputElement)) return;
        setStopped(false);
        field.value = JSON.stringify(response);
        form.current?.requestSubmit();
        field.value = '';
      },
      () => setStopped(true),
    );
  }, [told, turn, makes]);
  return { form, stopped };
}
