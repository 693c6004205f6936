'use client';

import { type FormEvent, startTransition, useState } from 'react';
import type { FormState } from '@/lib/schemas/form/form-state';
import { type EditorTold, formAfter, madeForm, type SavedDraft } from './made-form';

/**
 * The form of a draft over its answers. It is sent by hand: a form that is sent by its action is emptied of what was typed
 * while it was on its way.
 */
export function useMadeForm(
  draft: SavedDraft,
  answer: FormState<EditorTold>,
  send: (form: FormData) => void,
) {
  const [typing, setTyping] = useState(false);
  const [kept, keep] = useState(() => madeForm(draft, answer));
  const made = formAfter(kept, draft, answer, typing);
  if (made !== kept) keep(made);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const form = new FormData(event.currentTarget, submitter);
    setTyping(false);
    startTransition(() => send(form));
  };
  return { made, onInput: () => setTyping(true), onSubmit };
}
