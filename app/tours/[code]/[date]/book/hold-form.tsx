'use client';

import { useActionState } from 'react';
import { SubmitButton } from '@/components/forms/submit-button';

/** One button that asks for seats; the answer stands beside it when there are none. */
export function HoldForm(props: {
  action: (refusal: string) => Promise<string>;
  label: string;
  quiet?: boolean;
}) {
  const [refusal, send] = useActionState(props.action, '');
  return (
    <form action={send} className={props.quiet ? undefined : 'mt-3'}>
      {refusal !== '' && (
        <p role="alert" className="mb-2 font-bold text-error">
          {refusal}
        </p>
      )}
      <SubmitButton kind={props.quiet ? 'quiet' : 'secondary'} size="small">
        {props.label}
      </SubmitButton>
    </form>
  );
}
