import type { ReactNode } from 'react';
import { classNames } from './class-names';

const tones = {
  plain: 'border-line text-muted',
  indigo: 'border-indigo text-indigo',
  solid: 'border-indigo bg-indigo text-on-indigo',
  ok: 'border-ok text-ok',
  warn: 'border-warn text-warn',
  error: 'border-error text-error',
} as const;

export type TagTone = keyof typeof tones;

/** A word in a thin frame: a theme, a state. */
export function Tag({
  tone = 'plain',
  className,
  children,
}: {
  tone?: TagTone;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      className={classNames(
        'inline-block whitespace-nowrap border px-2 py-0.5 text-[0.8125rem] leading-relaxed',
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
