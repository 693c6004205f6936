'use client';

import type { ReactNode } from 'react';
import type { ButtonKind, ButtonSize } from '@/components/ui/button-style';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { FormAlert } from './form-alert';
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
      <FormAlert errors={state.errors} className="mb-2" />
      {props.children}
      <SubmitButton kind={kind} size={size}>
        {props.label}
      </SubmitButton>
    </form>
  );
}
