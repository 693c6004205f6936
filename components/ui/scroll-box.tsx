import type { ReactNode } from 'react';
import { classNames } from './class-names';

type ScrollBoxProps = { label: string; className?: string; children: ReactNode };

/** What may be wider than the page: it scrolls by itself, with the keyboard too. */
export function ScrollBox({ label, className, children }: ScrollBoxProps) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus a keyboard cannot scroll it
      tabIndex={0}
      className={classNames('overflow-x-auto', className)}
    >
      {children}
    </section>
  );
}
