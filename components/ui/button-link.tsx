import Link from 'next/link';
import type { ComponentProps } from 'react';
import { type ButtonKind, type ButtonSize, buttonStyle } from './button-style';

type ButtonLinkProps = ComponentProps<typeof Link> & { kind?: ButtonKind; size?: ButtonSize };

/** A link that looks like a button: it leads somewhere and changes nothing. Most lead to pages rendered for the request. */
export function ButtonLink({ kind, size, className, ...rest }: ButtonLinkProps) {
  return <Link prefetch={false} className={buttonStyle(kind, size, className)} {...rest} />;
}
