import type { ComponentProps } from 'react';
import { type ButtonKind, type ButtonSize, buttonStyle } from './button-style';

type ButtonProps = ComponentProps<'button'> & { kind?: ButtonKind; size?: ButtonSize };

/** A plain button. For the button that sends a form see `SubmitButton`. */
export function Button({ kind, size, className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={buttonStyle(kind, size, className)} {...rest} />;
}
