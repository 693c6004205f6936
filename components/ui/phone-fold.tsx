import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';

/**
 * Text that is one tap away on a phone and in sight wherever there is room, on paper and without a script; plain HTML. What
 * the law wants seen before a decision does not belong in it.
 */
export function PhoneFold({
  summary,
  className,
  children,
}: {
  summary: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <details className={classNames('group folded-on-phone in-full-without-script', className)}>
      <summary className="flex min-h-10 list-none items-center gap-3 py-1 text-indigo [&::-webkit-details-marker]:hidden">
        <Icon
          name="chevron"
          className="size-4 -rotate-90 transition-transform group-open:rotate-0"
        />
        <span className="underline decoration-1 decoration-line underline-offset-[0.3em]">
          {summary}
        </span>
      </summary>
      <div>{children}</div>
    </details>
  );
}
