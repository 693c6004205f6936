'use client';

import type { ReactNode } from 'react';
import type { ButtonKind, ButtonSize } from '@/components/ui/button-style';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { SubmitButton } from './submit-button';
import { useFormAction } from './use-form-action';

/** A form of one button; what stands against it is said above the button. `children` are its hidden fields. */
export function ButtonForm(props: {
  action: FormAction;
  label: string;
  kind?: ButtonKind;
  size?: ButtonSize;
  className?: string;
  children?: ReactNode;
}) {
  const { kind = 'secondary', size } = props;
  const [state, send] = useFormAction(props.action);
  return (
    <form action={send} className={props.className}>
      {state.errors.length > 0 && (
        <p role="alert" className="mb-2 font-bold text-error">
          {state.errors.map(({ message }) => message).join(' ')}
        </p>
      )}
      {props.children}
      <SubmitButton kind={kind} size={size}>
        {props.label}
      </SubmitButton>
    </form>
  );
}
