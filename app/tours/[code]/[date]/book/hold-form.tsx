'use client';

import { useActionState } from 'react';
import { SubmitButton } from '@/components/forms/submit-button';

/** One button that asks for seats; the answer stands beside it when there are none. */
export function HoldForm(props: {
  action: (refusal: string) => Promise<string>;
  label: string;
  kind?: 'primary' | 'secondary' | 'quiet';
}) {
  const { kind = 'secondary' } = props;
  const [refusal, send] = useActionState(props.action, '');
  return (
    <form action={send} className={kind === 'secondary' ? 'mt-3' : undefined}>
      {refusal !== '' && (
        <p role="alert" className="mb-2 font-bold text-error">
          {refusal}
        </p>
      )}
      <SubmitButton kind={kind} size={kind === 'primary' ? 'normal' : 'small'}>
        {props.label}
      </SubmitButton>
    </form>
  );
}
