'use client';

import type { ComponentProps, ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { type ButtonKind, type ButtonSize, buttonStyle } from '@/components/ui/button-style';
import { controlWords } from '@/lib/wording/site/controls';

type SubmitButtonProps = ComponentProps<'button'> & {
  /** Named after the act: 「取消料 10,000円で取り消す」. */
  children: ReactNode;
  kind?: ButtonKind;
  size?: ButtonSize;
  pendingLabel?: ReactNode;
  /** For forms driven by a script of their own, which `useFormStatus` does not see. */
  pending?: boolean;
};

/** Sends its form once: while it is on its way a second press does nothing. A plain button without a script. */
export function SubmitButton(props: SubmitButtonProps) {
  const {
    children,
    kind = 'primary',
    size,
    pendingLabel,
    pending,
    className,
    onClick,
    ...rest
  } = props;
  const status = useFormStatus();
  const busy = pending ?? status.pending;
  return (
    <button
      {...rest}
      type="submit"
      aria-disabled={busy || undefined}
      className={buttonStyle(kind, size, className)}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? (pendingLabel ?? controlWords.pending) : children}
      <span role="status" className="sr-only">
        {busy ? controlWords.pending : ''}
      </span>
    </button>
  );
}
